package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.text.Span;

/**
 * Those for whom a pronoun does not stand.
 *
 * @param names of actors
 * @param phrases where the text speaks of them
 */
record Others(List<String> names, List<Span> phrases) {

  static final Others NOBODY = new Others(List.of(), List.of());

  Others {
    names = List.copyOf(names);
    phrases = List.copyOf(phrases);
  }

  Others and(List<String> moreNames) {
    return moreNames.isEmpty() ? this : and(moreNames, List.of());
  }

  Others and(List<String> moreNames, List<Span> morePhrases) {
    List<String> allNames = new ArrayList<>(names);
    allNames.addAll(moreNames);
    List<Span> allPhrases = new ArrayList<>(phrases);
    allPhrases.addAll(morePhrases);
    return new Others(allNames, allPhrases);
  }

  /** Whether an actor of a name, spoken of at an offset, is one of them. */
  boolean hold(String name, int offset) {
    return names.contains(name) || phrases.stream().anyMatch(phrase -> phrase.contains(offset));
  }
}
