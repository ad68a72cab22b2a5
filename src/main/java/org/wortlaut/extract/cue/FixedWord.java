package org.wortlaut.extract.cue;

import java.util.Set;
import org.wortlaut.language.FormFilter;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.Clause;

/**
 * A word of a cue beside its verb: the "Ausdruck" of "brachte zum Ausdruck".
 *
 * @param forms its alternatives in lower case
 * @param filter of the alternatives
 */
public record FixedWord(Set<String> forms, FormFilter filter) {

  FixedWord(Set<String> forms) {
    this(forms, FormFilter.of(forms));
  }

  public boolean is(Word word) {
    return filter.mayHave(word) && forms.contains(word.lower());
  }

  /** False only if it does not stand in a clause. */
  boolean mayStandIn(Clause clause) {
    return filter.mayMeet(clause.forms());
  }
}
