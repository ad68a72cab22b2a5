package org.wortlaut.extract.classify.sign;

import java.util.List;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentClause.Level;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/** Contents that confirm by their own words: „Ja, das stimmt“, „Wir haben Fehler gemacht“. */
public final class Concessions {

  /** In words: "es stimme zwar auch". */
  private static final int LONGEST_HOLDING = 4;

  private final WordList agreement;
  private final WordList agreeingAdverbs;
  private final WordList holding;
  private final WordList faults;
  private final WordList making;
  private final OwnSide own;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'agreement', 'agreeing-adverb',
   *     'fact-verb', 'own-fault', 'fault-making-verb' and those of {@link OwnSide}
   */
  public Concessions(WordLists words) {
    this.agreement = words.list("agreement");
    this.agreeingAdverbs = words.list("agreeing-adverb");
    this.holding = words.list("fact-verb");
    this.faults = words.list("own-fault");
    this.making = words.list("fault-making-verb");
    this.own = new OwnSide(words);
  }

  /** „Ja, das stimmt.“, „Genau.“; not "Ja und nein", „Genau das ist falsch“. */
  public boolean agree(StatementReading reading) {
    List<Token> words = reading.words();
    boolean opens = !words.isEmpty() && agreement.hasForm(words.get(0));
    return opens
        && (words.size() == 1 || isSetApart(words.get(0), words.get(1)))
        && !reading.nominalWithNegation();
  }

  private boolean isSetApart(Token first, Token second) {
    return !second.isWord()
        || !agreeingAdverbs.hasForm(first) && !second.word().is(WordClass.COORDINATOR);
  }

  /** "es stimme, dass das Geld fehle", „Wir haben Fehler gemacht“; not "das stimme nicht". */
  public boolean admit(StatementReading reading, DenialFinding denial) {
    return denial.denial() == Denial.NONE
        && !reading.nominal()
        && reading
            .leading()
            .filter(clause -> clause.asserted())
            .filter(clause -> holds(clause, reading) || isTrue(clause) || isFault(clause, reading))
            .isPresent();
  }

  /** Not "das stimme nachdenklich". */
  private boolean holds(ContentClause clause, StatementReading reading) {
    return holding.hasVerb(clause)
        && clause.has("es")
        && clause.tokens().size() <= LONGEST_HOLDING
        && reading.content().clauses().stream()
            .anyMatch(
                other ->
                    other.level() == Level.COMPLEMENT && other.sentence() == clause.sentence());
  }

  /** "das treffe zu"; not "das stimme ihn zuversichtlich". */
  private boolean isTrue(ContentClause clause) {
    return holding.hasVerb(clause)
        && clause.finite() == 1
        && clause.tokens().get(0).word().is(WordClass.DEMONSTRATIVE)
        && (clause.tokens().size() == 2
            || clause.tokens().size() == 3
                && clause.verb().startsWith(clause.tokens().get(2).lower()));
  }

  /**
   * „Wir haben Fehler gemacht“, "er habe einen Fehler gemacht"; not „Wir haben den Fehler
   * gefunden“, „Er hat einen Fehler gemacht“.
   */
  private boolean isFault(ContentClause clause, StatementReading reading) {
    return own.isOf(clause, reading)
        && clause.past()
        && !clause.passive()
        && making.hasVerb(clause)
        && faults.hasAny(clause);
  }
}
