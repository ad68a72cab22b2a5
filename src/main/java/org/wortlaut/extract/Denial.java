package org.wortlaut.extract;

import java.util.Locale;

/**
 * Whether a statement denies something: by a word of denial (explicit) or by negating its main
 * proposition (negated).
 */
public enum Denial {
  NONE,
  EXPLICIT,
  NEGATED;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The lower-case name that tables and gold files carry. */
  public String label() {
    return label;
  }

  public static Denial of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
