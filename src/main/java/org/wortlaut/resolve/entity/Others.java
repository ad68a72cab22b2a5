package org.wortlaut.resolve.entity;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.text.Span;

/**
 * Those for whom a pronoun does not stand.
 *
 * @param names of actors
 * @param phrases where the text speaks of them
 * @param nameless within which nobody is meant of whom is newly spoken without a name: the
 *     "Verräter" of "Er sei ein Verräter, sagte er"
 */
public record Others(List<String> names, List<Span> phrases, List<Span> nameless) {

  public static final Others NOBODY = new Others(List.of(), List.of(), List.of());

  public Others {
    names = List.copyOf(names);
    phrases = List.copyOf(phrases);
    nameless = List.copyOf(nameless);
  }

  public Others and(List<String> moreNames) {
    return moreNames.isEmpty() ? this : and(moreNames, List.of());
  }

  public Others and(List<String> moreNames, List<Span> morePhrases) {
    List<String> allNames = new ArrayList<>(names);
    allNames.addAll(moreNames);
    List<Span> allPhrases = new ArrayList<>(phrases);
    allPhrases.addAll(morePhrases);
    return new Others(allNames, allPhrases, nameless);
  }

  public Others withoutNameless(List<Span> spans) {
    return spans.isEmpty() ? this : new Others(names, phrases, spans);
  }

  /** Whether who is spoken of without a name at an offset is one of them. */
  public boolean holdNameless(int offset) {
    return nameless.stream().anyMatch(span -> span.contains(offset));
  }

  /** Whether an actor of a name, spoken of at an offset, is one of them. */
  public boolean hold(String name, int offset) {
    return names.contains(name) || phrases.stream().anyMatch(phrase -> phrase.contains(offset));
  }
}
