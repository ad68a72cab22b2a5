package org.wortlaut.resolve;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as it is compared with others: "Kim Jong-un" and "KIM JONG UN" are one, "Voß" and "Voss" too; "Müller" and "Mueller" are not
 * yet.
 *
 * @param key the whole name without case, hyphens and dots, in Unicode's compatibility form (NFKC)
 * @param surname the last word of it in the same form, with the words of a hyphenated one written as one: "Müller-Kade" is not a "Kade"
 * @param bare whether it is a surname alone, with or without a particle: "Kade", "von der Leyen"
 */
record ActorsName(String key, String surname, boolean bare) {

  /** @param name in-article name, nominative, without titles */
  static ActorsName of(String name) {
    String spaced = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    String[] words = spaced.split("\\s+");
    String last = words[words.length - 1];
    return new ActorsName(folded(spaced, " "), folded(last, ""), isBare(words));
  }

  /** "Ines von Kade": the words before the surname are particles if they begin with a small letter. */
  private static boolean isBare(String[] words) {
    for (int i = 0; i < words.length - 1; i++) {
      if (!Character.isLowerCase(words[i].codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text, String hyphen) {
    return text.replaceAll("[\\p{Pd}\\u2212]", hyphen)
        .replaceAll("[\\p{Cf}.'’`´]", "")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
