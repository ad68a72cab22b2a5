package org.wortlaut.language;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * Whether a word is made of words that the dictionary has.
 *
 * @param isEntry whether the dictionary has a form
 */
record CompoundParts(Predicate<String> isEntry) {

  /** Fewer letters make no part of two: "Anlage" is no kind of Lage. */
  private static final int SHORTEST_OF_TWO = 3;

  /** The same for each of three or more parts: "Nordkaukasus" has no "Kau". */
  private static final int SHORTEST_OF_THREE = 4;

  /** In letters; what is longer is no word, and is not taken apart. */
  private static final int LONGEST = 60;

  boolean areOf(String form) {
    return form.length() <= LONGEST
        && (startsWithWord(form, SHORTEST_OF_TWO, false)
            || startsWithWord(form, SHORTEST_OF_THREE, true));
  }

  /**
   * Whether a first part is a word and so is what follows it.
   *
   * @param shortest letters of each part
   * @param more whether what follows may be a compound: "Landes" and "Hauptmann"
   */
  private boolean startsWithWord(String form, int shortest, boolean more) {
    for (int cut = shortest; cut <= form.length() - shortest; cut++) {
      if (isFirstPart(form.substring(0, cut))) {
        String rest = Character.toUpperCase(form.charAt(cut)) + form.substring(cut + 1);
        if (isEntry.test(rest) || more && startsWithWord(rest, shortest, true)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A word, be it without its last letter or with the "s" that joins it to the next. */
  boolean isFirstPart(String start) {
    return isEntry.test(start)
        || isEntry.test(start.toLowerCase(Locale.GERMAN))
        || isEntry.test(start + "e")
        || start.endsWith("s") && isEntry.test(start.substring(0, start.length() - 1));
  }
}
