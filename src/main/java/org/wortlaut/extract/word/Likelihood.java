package org.wortlaut.extract.word;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;

/**
 * Whether a Konjunktiv says how likely something is rather than that somebody told it: "Der Umsatz
 * stieg, heuer dürfte er sinken".
 */
public final class Likelihood {

  private final FunctionWords functionWords;

  public Likelihood(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** Whether the verb of a clause is a modal in the Konjunktiv II. */
  public boolean isIn(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    return predicate != null
        && predicate.mood() == VerbMood.SUBJUNCTIVE_2
        && (functionWords.is(Role.MODAL, predicate.modal())
            || functionWords.is(Role.MODAL, predicate.lemma()));
  }
}
