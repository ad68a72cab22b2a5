package org.wortlaut.resolve;

import java.util.Locale;

/** What an actor is. {@code PLACE} is a city or region that acts in no statement by itself. */
public enum ActorKind {
  PERSON,
  ORGANIZATION,
  COUNTRY,
  GROUP,
  DOCUMENT,
  PLACE,
  UNKNOWN;

  /** The lower-case name that tables and gold files carry. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of a label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ActorKind of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
