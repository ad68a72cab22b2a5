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

  /** The lower-case name that tables and gold files carry. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ClaimKind of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
