package org.wortlaut.resolve.actors.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A name as it is compared with others: in lower case and ASCII, without hyphens, dots and
 * apostrophes. "Kim Jong-un" and "KIM JONG UN", "Voß" and "Voss", "Müller" and "Mueller", "Erdoğan"
 * and "Erdogan" are one.
 */
public final class NameKey {

  /** From CLDR: umlauts become two letters, as Germans write them without, and ß two s. */
  private static final Transliterator GERMAN = Transliterator.getInstance("de-ASCII");

  /** The transliterator takes microseconds, and texts have few different characters. */
  private static final Map<Integer, String> FOLDED = new ConcurrentHashMap<>();

  /** Written for an apostrophe; normalizing would make a space and an accent of it. */
  private static final char ACUTE = '´';

  private static final String DROPPED = ".,'’`′\"“”„‚‘«»";
  private static final String SEPARATING = "/−";

  private NameKey() {}

  public static String of(String name) {
    String marked = name.replace(ACUTE, '’');
    String normal =
        Normalizer.isNormalized(marked, Normalizer.Form.NFKC)
            ? marked
            : Normalizer.normalize(marked, Normalizer.Form.NFKC);
    StringBuilder key = new StringBuilder(normal.length() + 2);
    normal
        .codePoints()
        .forEach(
            c -> {
              String folded = FOLDED.computeIfAbsent(c, NameKey::fold);
              boolean again =
                  folded.equals(" ") && (key.isEmpty() || key.charAt(key.length() - 1) == ' ');
              key.append(again ? "" : folded);
            });
    return key.toString().strip();
  }

  private static String fold(int codePoint) {
    String written = Character.toString(codePoint);
    int type = Character.getType(codePoint);
    if (UCharacter.isUWhiteSpace(codePoint)
        || type == Character.DASH_PUNCTUATION
        || SEPARATING.contains(written)) {
      return " ";
    }
    return type == Character.FORMAT || DROPPED.contains(written)
        ? ""
        : GERMAN.transliterate(written).toLowerCase(Locale.ROOT);
  }
}
