package org.wortlaut.language;

import java.util.regex.Pattern;

/** Words that the dictionary does not have and that look like adjectives. */
public final class UnknownAdjectives {

  /** A shorter unknown word with the ending of an adjective is rather a name: "Lauer", "Heine". */
  private static final int SHORTEST = 7;

  private static final String TOWN_ENDING = "er";
  private static final Pattern INITIAL_ENDING = Pattern.compile("(e|en|er|es)\\z");
  private static final Pattern PLACE_ENDING = Pattern.compile("ische[nrsm]?\\z");

  private UnknownAdjectives() {}

  /** The "Krumpenauer" of "der Krumpenauer Bürgermeister", before a common noun. */
  public static boolean isOfTown(Word word, Word next) {
    return !word.known()
        && word.capitalized()
        && word.lower().endsWith(TOWN_ENDING)
        && next.known()
        && next.is(WordClass.NOUN)
        && !next.is(WordClass.NAME);
  }

  /** "der Lubrinische Rat": the ending of an adjective from the name of a place. */
  public static boolean isOfPlace(Word word) {
    return !word.known() && hasPlaceEnding(word.lower());
  }

  static boolean hasPlaceEnding(String form) {
    return PLACE_ENDING.matcher(form).find();
  }

  /** The ending of an inflected adjective: "Windparkfeindliche Gruppen". */
  public static boolean looksInflected(Word word) {
    return !word.known()
        && word.form().length() >= SHORTEST
        && INITIAL_ENDING.matcher(word.lower()).find();
  }
}
