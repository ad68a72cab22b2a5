package org.wortlaut.golden;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The canonical spelling of the values in golden files, which leaves out what does not matter in a
 * comparison.
 */
final class GoldenSpelling {

  /** Separates the pieces of one role. */
  static final String PIECES = " ~ ";

  /** Separates several names. */
  static final String NAMES = "; ";

  /** Stands for an empty role or an unknown source. */
  static final String EMPTY = "-";

  private static final String QUOTATION_MARKS = "„“”\"»«‚‘’'›‹";

  private GoldenSpelling() {}

  static String plain(String value) {
    String squeezed = value.strip().replaceAll("\\s+", " ");
    return squeezed.isEmpty() ? EMPTY : squeezed;
  }

  /** A leading "dass", quotation marks and full stops at the ends of a piece do not count. */
  static String content(String value) {
    return Arrays.stream(plain(value).split(PIECES))
        .map(GoldenSpelling::withoutEnds)
        .collect(Collectors.joining(PIECES));
  }

  /**
   * Whether the pieces of a cue touch ("teilte mit") or not ("teilte … mit") makes no difference.
   */
  static String cue(String value) {
    return plain(value.replace(PIECES, " "));
  }

  static String sortedNames(String value) {
    return plain(
        Arrays.stream(value.split(";"))
            .map(String::strip)
            .sorted()
            .collect(Collectors.joining(NAMES)));
  }

  private static String withoutEnds(String piece) {
    int begin = 0;
    int end = piece.length();
    while (begin < end && isOneOf(QUOTATION_MARKS + " ", piece.charAt(begin))) {
      begin++;
    }
    while (end > begin && isOneOf(QUOTATION_MARKS + " .", piece.charAt(end - 1))) {
      end--;
    }
    String inner = piece.substring(begin, end);
    return inner.toLowerCase(Locale.GERMAN).startsWith("dass ")
        ? inner.substring("dass ".length())
        : inner;
  }

  private static boolean isOneOf(String characters, char character) {
    return characters.indexOf(character) >= 0;
  }
}
