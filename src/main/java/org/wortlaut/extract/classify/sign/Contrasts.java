package org.wortlaut.extract.classify.sign;

import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentClause.Level;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Deeds that are held against what ought to have been done: "trotz der Zusage habe der Bund nichts
 * gezahlt", "die Regierung verteile Geschenke, statt Schulden abzubauen".
 */
final class Contrasts {

  /** In words: "trotz mehrfacher anderslautender Zusagen". */
  private static final int WORD_WITHIN = 4;

  private final WordList despite;
  private final WordList given;
  private final WordList although;
  private final WordList giving;
  private final WordList instead;
  private final WordList powers;
  private final WordList improving;
  private final WordList attending;
  private final WordList due;
  private final WordList total;
  private final WordList coming;
  private final WordList reporters;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'despite', 'given-word', 'although',
   *     'word-giving-verb', 'instead', 'power', 'improving-verb', 'attending-verb', 'due-noun',
   *     'coming-verb', 'total-quantifier' and 'neutral-reporter'
   */
  Contrasts(WordLists words) {
    this.despite = words.list("despite");
    this.given = words.list("given-word");
    this.although = words.list("although");
    this.giving = words.list("word-giving-verb");
    this.instead = words.list("instead");
    this.powers = words.list("power");
    this.improving = words.list("improving-verb");
    this.attending = words.list("attending-verb");
    this.total = words.list("total-quantifier");
    this.due = words.list("due-noun");
    this.coming = words.list("coming-verb");
    this.reporters = words.list("neutral-reporter");
  }

  /** Whether a clause about others holds such a contrast; what police tell does not. */
  boolean are(ContentClause clause, StatementReading reading) {
    return !reading.isBy(reporters)
        && (isDespiteWord(clause)
            || isDespiteClause(clause, reading)
            || isInstead(clause, reading)
            || prefers(clause) && isOfPower(clause)
            || isLate(clause));
  }

  /** "trotz der Zusage"; not "trotz der Kälte". */
  private boolean isDespiteWord(ContentClause clause) {
    int at = despite.firstIn(clause);
    List<Token> tokens = clause.tokens();
    return at >= 0
        && tokens.subList(at, Math.min(at + WORD_WITHIN, tokens.size())).stream()
            .anyMatch(given::has);
  }

  /** "obwohl er es versprochen habe", "obwohl das verboten sei"; not "obwohl es regne". */
  private boolean isDespiteClause(ContentClause leading, StatementReading reading) {
    return although.hasAnyForm(reading.content())
        && reading.content().clauses().stream()
            .filter(clause -> clause.level() == Level.SUBORDINATE)
            .filter(clause -> clause.sentence() == leading.sentence())
            .filter(clause -> although.hasForm(clause.tokens().get(0)))
            .anyMatch(clause -> giving.hasVerb(clause) || given.hasAny(clause));
  }

  /** "der Senat baue Straßen, statt Radwege zu schaffen"; not "er fahre, statt zu laufen". */
  private boolean isInstead(ContentClause leading, StatementReading reading) {
    return instead.hasAnyForm(reading.content())
        && isOfPower(leading)
        && reading.content().clauses().stream()
            .filter(ContentClause::infinitive)
            .filter(clause -> clause.sentence() == leading.sentence())
            .anyMatch(clause -> instead.hasAnyForm(clause) && improving.hasVerb(clause));
  }

  /**
   * "die Warnung sei viel zu spät gekommen"; not "der Zug …", "jede Hilfe sei zu spät gekommen".
   */
  private boolean isLate(ContentClause clause) {
    int late = clause.indexOf("spät");
    return late > 0
        && clause.tokens().get(late - 1).lower().equals("zu")
        && clause.past()
        && coming.hasVerb(clause)
        && due.hasAny(clause)
        && !total.hasAnyForm(clause);
  }

  /** Its first noun is "die Regierung", "Müller". */
  private boolean isOfPower(ContentClause clause) {
    return ContentView.firstNoun(clause.tokens())
        .filter(noun -> powers.has(noun) || noun.word().is(WordClass.NAME))
        .isPresent();
  }

  /** "(der Minister) kümmere sich lieber um Fototermine als um die Opfer"; not "(Kinder) …". */
  private boolean prefers(ContentClause clause) {
    int rather = clause.indexOf("lieber");
    return rather >= 0 && clause.indexOf("als") > rather && attending.hasVerb(clause);
  }
}
