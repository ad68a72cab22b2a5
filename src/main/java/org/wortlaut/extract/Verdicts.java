package org.wortlaut.extract;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.SentenceSyntax;

/** Contents without a verb before the cue: "Gut, dass es regnet, sagte er", "Falsch, sagte er". */
record Verdicts(FunctionWords functionWords, ComplementCriterion complement) {

  /** "Gut, dass es regnet, sagte er", "Kein Wunder, dass …": a verdict without a verb. */
  boolean isJudged(SentenceSyntax syntax, Clause clause, int from) {
    int verdictEnd = clause.segments().get(0).to();
    if (clause.from() != from || from == clause.finite() || clause.segments().size() < 2) {
      return false;
    }
    boolean negated = functionWords.is(Role.NEGATOR, syntax.item(from).word());
    for (int i = from; i < verdictEnd; i++) {
      boolean noun = syntax.item(i).word().is(WordClass.NOUN) && i > from;
      if (!syntax.item(i).isWord() || noun && !negated || syntax.isPreposition(i)) {
        return false;
      }
    }
    return syntax.clauses().stream()
        .anyMatch(
            other ->
                other.from() == verdictEnd + 1
                    && complement.fits(syntax, other)
                    && syntax.endOfSubtree(other) == clause.finite() - 1);
  }

  /** "Kein Kommentar, sagte er", "Falsch, sagte er": such a phrase alone before the comma. */
  boolean isRefusal(SentenceSyntax syntax, Clause clause) {
    Word first = syntax.item(0).word();
    return clause.from() == 0
        && clause.segments().get(0).to() == clause.finite() - 1
        && (functionWords.is(Role.NEGATOR, first)
            || clause.finite() == 2 && syntax.item(0).isWord() && first.bareAdjective());
  }
}
