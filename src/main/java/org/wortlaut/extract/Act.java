package org.wortlaut.extract;

import java.util.Locale;

/** What a speaker does with a statement. */
public enum Act {
  ASSERT,
  DENY,
  CONFIRM,
  ACCUSE,
  WARN,
  DEMAND,
  COMMIT,
  DECLINE,
  ASK;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The lower-case name that tables and gold files carry. */
  public String label() {
    return label;
  }

  /** Whether it says that somebody does wrong or that something threatens. */
  public boolean charges() {
    return this == ACCUSE || this == WARN;
  }

  public static Act of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
