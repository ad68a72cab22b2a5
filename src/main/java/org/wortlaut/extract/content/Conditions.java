package org.wortlaut.extract.content;

import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Conditional clauses without "wenn": the verb stands first, and the main clause follows with its
 * verb first too.
 *
 * <p>Must match: "sagte, [sollte es regnen], sei das schlecht". Must not: "Es regne, [sagte er],
 * und es sei kalt".
 */
final class Conditions {

  private Conditions() {}

  /** Whether a clause is the condition of one in the Konjunktiv right behind it. */
  static boolean opens(SentenceSyntax syntax, Clause clause) {
    if (!isVerbFirst(clause)) {
      return false;
    }
    int comma = syntax.endOfSubtree(clause);
    Clause next = syntax.clauseFrom(comma + 1);
    return next != null
        && isVerbFirst(next)
        && syntax.item(comma).kind() == Kind.COMMA
        && syntax.predicate(next).mood().subjunctive();
  }

  private static boolean isVerbFirst(Clause clause) {
    return clause.is(Type.MAIN) && clause.verbFirst() && !clause.coordinated();
  }
}
