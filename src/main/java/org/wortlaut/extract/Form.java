package org.wortlaut.extract;

import java.util.Locale;

/**
 * How the words of a statement are given. The first three are our own scheme's; the last three
 * appear in the GNQA scheme only.
 */
public enum Form {
  DIRECT,
  INDIRECT,
  MIXED,
  REPORTED,
  INDIRECT_FREE_INDIRECT,
  FREE_INDIRECT;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The lower-case name that tables and gold files carry. */
  public String label() {
    return label;
  }

  public static Form of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
