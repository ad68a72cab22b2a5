package org.wortlaut.evaluate.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that scoring treats apart, from files under {@code evaluate/}: one a line, lower case,
 * {@code #} begins a comment line.
 */
final class WordList {

  /**
   * They stand for an actor without naming it, so that gold mentions leave them out: "er" is no
   * mention of Müller.
   */
  static final WordList PRONOUNS = load("pronouns.txt");

  /** They may open a content without being part of what is said: "dass die Lage ernst sei". */
  static final WordList OPENING_CONJUNCTIONS = load("opening-conjunctions.txt");

  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  boolean contains(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  private static WordList load(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream("/evaluate/" + resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource evaluate/" + resource + " is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new WordList(
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(String::strip)
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the resource evaluate/" + resource, unreadable);
    }
  }
}
