package org.wortlaut.resolve.actors;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared with others: in lower case and ASCII, without hyphens, dots and
 * apostrophes. "Kim Jong-un" and "KIM JONG UN", "Voß" and "Voss", "Müller" and "Mueller", "Erdoğan"
 * and "Erdogan" are one.
 */
final class NameKey {

  /** From CLDR: umlauts become two letters, as Germans write them without, and ß two s. */
  private static final Transliterator GERMAN = Transliterator.getInstance("de-ASCII");

  private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\\u2212/]");
  private static final Pattern DROPPED = Pattern.compile("[\\p{Cf}.,'’`´′\"“”„‚‘«»]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private NameKey() {}

  static String of(String name) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String bare = DROPPED.matcher(HYPHENS.matcher(normal).replaceAll(" ")).replaceAll("");
    return SPACES.matcher(ascii(bare).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static String ascii(String text) {
    return text.chars().allMatch(c -> c < 128) ? text : GERMAN.transliterate(text);
  }
}
