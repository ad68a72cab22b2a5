package org.wortlaut.language;

/** Looks up the readings of word forms. Implementations are safe to share between threads. */
public interface Morphology {

  /**
   * @param form a word as it is written
   * @param mayBeLowered whether its capital letter may be due to its place, at the start of a
   *     sentence or quote
   */
  default Word look(String form, boolean mayBeLowered) {
    return look(form, 0, form.length(), mayBeLowered);
  }

  /** The same of a word that stands in a text from {@code begin} up to and without {@code end}. */
  Word look(String text, int begin, int end, boolean mayBeLowered);

  /**
   * A form that is a surname where it stands, whatever the dictionary has: "Stein", "Steins".
   *
   * @param form a word as it is written
   */
  Word surname(String form);

  /** Whether the dictionary has a form itself, not only the last part of a compound. */
  boolean has(String form);

  /**
   * Whether a form can be cut into two or more words of the dictionary, all but the last as they
   * stand or as the linking form of one ("Regierungssprecher").
   */
  boolean isCompound(String form);
}
