package org.wortlaut.extract;

import java.util.Locale;

/** What a statement claims. Only a {@code fact} can be checked against the world. */
public enum ClaimKind {
  FACT,
  PREDICTION,
  PLAN,
  NORM,
  EVALUATION,
  OTHER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The lower-case name that tables and gold files carry. */
  public String label() {
    return label;
  }

  public static ClaimKind of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
