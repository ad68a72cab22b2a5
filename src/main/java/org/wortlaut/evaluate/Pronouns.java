package org.wortlaut.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Pronouns that stand for an actor without naming it, so that gold mentions leave them out: "er" is no mention of Müller. */
final class Pronouns {

  static final Pronouns GERMAN = load("pronouns-de.txt");

  private final Set<String> words;

  private Pronouns(Set<String> words) {
    this.words = words;
  }

  boolean contains(String surface) {
    return words.contains(surface.toLowerCase(Locale.GERMAN));
  }

  private static Pronouns load(String resource) {
    try (InputStream in = Pronouns.class.getResourceAsStream("/evaluate/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource evaluate/" + resource + " is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Pronouns(
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
