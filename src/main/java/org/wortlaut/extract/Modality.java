package org.wortlaut.extract;

import java.util.Locale;

/** How firmly the content is put forward. */
public enum Modality {
  CERTAIN,
  POSSIBLE,
  FUTURE,
  CONDITIONAL;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The lower-case name that tables and gold files carry. */
  public String label() {
    return label;
  }

  public static Modality of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
