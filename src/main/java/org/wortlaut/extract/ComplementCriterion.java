package org.wortlaut.extract;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Whether a clause is of the kind that reporting verbs and nouns take as their content.
 *
 * <p>Must: "dass es regne", "ob es regne", "inwieweit es regne". Must not: "weil es regnete", "so
 * dass es regnete", "der regnete", "warum es regne" (which only some take).
 */
record ComplementCriterion(FunctionWords functionWords) {

  boolean fits(SentenceSyntax syntax, Clause clause) {
    return clause.is(Type.SUBORDINATE)
        && functionWords.is(Role.COMPLEMENTIZER, syntax.item(clause.introducer()).word())
        && !isAdverbial(syntax, clause.introducer());
  }

  /** "so dass es regnete", "ohne dass es regnete". */
  private boolean isAdverbial(SentenceSyntax syntax, int complementizer) {
    return complementizer > 0
        && functionWords.is(Role.ADVERBIAL_DASS, syntax.item(complementizer - 1).word());
  }
}
