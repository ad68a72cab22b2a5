package org.wortlaut.aggregate.dispute;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * How close two stems are. Besides equal ones those count that open or end a compound ("stei" of
 * "Stein" and "steinwurf") and those that differ in the vowel alone, as verb and noun do in German:
 * "absprech" and "absprach", "schieß" and "schuss".
 */
final class StemOverlap {

  /** Shorter parts are as often chance: "ban" of "Bann" opens "bank". */
  private static final int SHORTEST_OPENING = 4;

  private static final int SHORTEST_ENDING = 5;

  /** Stems with fewer consonants are too many to differ by more than a vowel. */
  private static final int FEWEST_CONSONANTS = 4;

  /** Letters that have to be equal all the same: "Vorstand" is no "Verstand". */
  private static final int EQUAL_LETTERS = 2;

  /** Against 1 for equal stems. */
  private static final double RELATED = 0.7;

  private static final Pattern VOWELS = Pattern.compile("[aeiouyäöü]+");

  private StemOverlap() {}

  /** The closeness of a stem to the closest of others, 0 to 1. */
  static double closeness(String stem, Collection<String> others) {
    double closest = 0;
    for (String other : others) {
      if (stem.equals(other)) {
        return 1;
      }
      if (closest == 0 && related(stem, other)) {
        closest = RELATED;
      }
    }
    return closest;
  }

  private static boolean related(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    return shorter.length() >= SHORTEST_OPENING && longer.startsWith(shorter)
        || shorter.length() >= SHORTEST_ENDING && longer.endsWith(shorter)
        || differInVowel(one, other);
  }

  private static boolean differInVowel(String one, String other) {
    if (!one.regionMatches(0, other, 0, EQUAL_LETTERS)) {
      return false;
    }
    String skeleton = skeleton(one);
    return skeleton.equals(skeleton(other))
        && skeleton.replace(".", "").length() >= FEWEST_CONSONANTS;
  }

  private static String skeleton(String stem) {
    return VOWELS.matcher(stem.replace("ß", "ss")).replaceAll(".");
  }
}
