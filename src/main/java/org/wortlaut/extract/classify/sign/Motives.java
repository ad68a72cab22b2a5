package org.wortlaut.extract.classify.sign;

import java.util.List;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentClause.Level;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Contents that say that others want what is wrong: "die Regierung wolle das Land spalten", "das
 * sei ein Versuch, die Presse einzuschüchtern".
 */
public final class Motives {

  private final WordList wrongAims;
  private final WordList hindering;
  private final WordList obstructed;
  private final WordList phrases;
  private final WordList attempts;
  private final WordList attempting;
  private final WordList naming;
  private final WordList copulas;
  private final WordList unmasking;
  private final OwnSide own;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'wrong-aim', 'hindering-verb',
   *     'obstructed', 'blaming-phrase', 'attempt-noun', 'attempting-verb', 'regarding-verb',
   *     'linking-verb', 'unmasking-phrase' and that of {@link OwnSide}
   */
  public Motives(WordLists words) {
    this.wrongAims = words.list("wrong-aim");
    this.hindering = words.list("hindering-verb");
    this.obstructed = words.list("obstructed");
    this.phrases = words.list("blaming-phrase");
    this.attempting = words.list("attempting-verb");
    this.attempts = words.list("attempt-noun");
    this.naming = words.list("regarding-verb");
    this.copulas = words.list("linking-verb");
    this.unmasking = words.list("unmasking-phrase");
    this.own = new OwnSide(words);
  }

  /** Whether the content says that others are after what is wrong; not that they are not. */
  public boolean areWrong(StatementReading reading, DenialFinding denial) {
    if (denial.denial() != Denial.NONE) {
      return false;
    }
    if (reading.nominal()) {
      return naming.containsAny(reading.cueWords())
          && !reading.cueNegated()
          && isAttempt(reading.words(), reading);
    }
    return reading.leading().filter(clause -> isWrong(clause, reading)).isPresent();
  }

  private boolean isWrong(ContentClause clause, StatementReading reading) {
    return wants(clause, reading)
            && (wrongAims.hasVerb(clause)
                || unmasking.standsIn(clause)
                || clause.past() && hinders(clause))
        || own.isStatedOfOther(clause, reading)
            && (copulas.hasVerb(clause) && isAttempt(clause.tokens(), reading)
                || attempting.hasVerb(clause) && !clause.passive() && aimsAtWrong(reading));
  }

  /** "die Regierung wolle das Land spalten"; not "er wolle nichts vertuschen". */
  private boolean wants(ContentClause clause, StatementReading reading) {
    return clause.asserted()
        && clause.isModal("wollen")
        && !clause.passive()
        && own.isOfOther(clause, reading);
  }

  /** "(nannte es) einen Versuch, die Presse einzuschüchtern"; not "einen Versuch, zu helfen". */
  private boolean isAttempt(List<Token> tokens, StatementReading reading) {
    for (int i = 0; i < tokens.size(); i++) {
      if (attempts.has(tokens.get(i)) && isIndefinite(tokens, i)) {
        return aimsAtWrong(reading);
      }
    }
    return false;
  }

  /** "…, die Presse einzuschüchtern"; not "…, Staus zu verhindern". */
  private boolean aimsAtWrong(StatementReading reading) {
    return reading.content().clauses().stream()
        .anyMatch(
            clause ->
                clause.level() == Level.INFINITIVE
                    && (wrongAims.hasVerb(clause) || phrases.standsIn(clause) || hinders(clause))
                    && !clause.passive());
  }

  /** "die Aufklärung verhindern"; not "Staus verhindern". */
  private boolean hinders(ContentClause clause) {
    return hindering.hasVerb(clause) && obstructed.hasAny(clause);
  }

  /** "einen neuen Versuch", "von Versuchen"; not "der Versuch". */
  private static boolean isIndefinite(List<Token> tokens, int noun) {
    int before = ContentView.beforeAdjectives(tokens, noun);
    return before < 0
        || tokens.get(before).word().indefinite()
        || tokens.get(before).word().is(WordClass.PREPOSITION)
        || !tokens.get(before).word().is(WordClass.ARTICLE);
  }
}
