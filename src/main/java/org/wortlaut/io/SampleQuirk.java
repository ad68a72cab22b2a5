package org.wortlaut.io;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is odd about a sample article on purpose. The files stay plain to read; the oddity is made
 * when they are read.
 */
enum SampleQuirk {
  /** Windows line ends. */
  CRLF,
  /** Soft hyphens, which the file writes as {@code \-}: "Bau\-dezernat". */
  SOFT_HYPHEN,
  /**
   * Umlauts decomposed into letter and combining mark, as texts copied from PDF files have them.
   */
  NFD,
  /** No text at all. */
  EMPTY,
  /** Nothing but white space. */
  BLANK,
  /** The id of an article read before. */
  DUPLICATE_ID;

  static Optional<SampleQuirk> named(String label) {
    return Arrays.stream(values()).filter(quirk -> quirk.label().equals(label)).findFirst();
  }

  static String labels() {
    return Arrays.stream(values()).map(SampleQuirk::label).collect(Collectors.joining(", "));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean hasNoBody() {
    return this == EMPTY || this == BLANK;
  }

  /** The text that this makes of the body in the file. */
  String applyTo(String body) {
    return switch (this) {
      case CRLF -> body.replace("\n", "\r\n");
      case SOFT_HYPHEN -> body.replace("\\-", "\u00AD");
      case NFD -> Normalizer.normalize(body, Normalizer.Form.NFD);
      case BLANK -> " \n\n\t\n";
      case EMPTY, DUPLICATE_ID -> body;
    };
  }
}
