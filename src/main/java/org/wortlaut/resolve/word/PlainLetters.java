package org.wortlaut.resolve.word;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words without the marks of letters that German does not have: agencies write "Erdogan", papers
 * "Erdoğan", and one text both. Umlauts stay.
 */
public final class PlainLetters {

  private static final String GERMAN = "äöüßÄÖÜ";
  private static final int FIRST_OTHER = 128;

  private static final Transliterator LATIN = Transliterator.getInstance("Latin-ASCII");

  /** The transliterator takes microseconds, and texts have few different letters. */
  private static final Map<Character, String> PLAIN = new ConcurrentHashMap<>();

  private PlainLetters() {}

  /** A word with plain letters for those that German lacks: "Erdoğan" as "Erdogan". */
  public static String of(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isForeign(word.charAt(i))) {
        return rewrite(word);
      }
    }
    return word;
  }

  private static boolean isForeign(char c) {
    return c >= FIRST_OTHER && GERMAN.indexOf(c) < 0;
  }

  private static String rewrite(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      plain.append(
          isForeign(c)
              ? PLAIN.computeIfAbsent(c, other -> LATIN.transliterate(String.valueOf(other)))
              : c);
    }
    return plain.toString();
  }
}
