package org.wortlaut.extract;

import org.wortlaut.language.Agreement;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * What goes on with a subject behind a comma: "sagte Peskow, der Sprecher des Kremls", "forderten
 * die Bahn, die Stadt und der Hafen".
 */
final class Appositions {

  /**
   * How many words an apposition may have after its noun phrase: "der Sprecher des Kremls in
   * Moskau".
   */
  private static final int LONGEST_ATTRIBUTE = 6;

  private Appositions() {}

  /**
   * "sagte Peskow, der Sprecher des Kremls": a noun phrase after a comma that is closed by a comma
   * or the end of the clause.
   */
  static int endOf(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    int end = phrase.to();
    if (end + 1 >= syntax.items().size()
        || syntax.item(end).kind() != Kind.COMMA
        || !clause.holds(end + 1)) {
      return end;
    }
    int enumerated = endOfEnumeration(syntax, clause, end);
    if (enumerated > end) {
      return enumerated;
    }
    NounPhrase apposition = syntax.nounPhraseAt(end + 1);
    if (apposition == null
        || !apposition.canBe(Agreement.NOMINATIVE)
        || apposition.pronoun()
        || syntax.item(end + 1).kind() == Kind.QUOTED) {
      return end;
    }
    int to = ItemRange.restOfSegment(clause, end + 1).to();
    return to <= apposition.to() + LONGEST_ATTRIBUTE && to >= apposition.to() ? to : end;
  }

  /**
   * "forderten die Bahn, die Stadt und der Hafen": the end of the last of several phrases; the same
   * place where what follows is no enumeration.
   */
  private static int endOfEnumeration(SentenceSyntax syntax, Clause clause, int end) {
    int last = end;
    while (last + 1 < syntax.items().size()
        && syntax.item(last).kind() == Kind.COMMA
        && clause.holds(last + 1)) {
      NounPhrase next = syntax.nounPhraseAt(last + 1);
      if (next == null || next.pronoun() || !next.canBe(Agreement.NOMINATIVE)) {
        return end;
      }
      if (next.coordinated()) {
        return next.to();
      }
      last = next.to();
    }
    return end;
  }
}
