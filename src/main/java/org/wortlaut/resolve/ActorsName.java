package org.wortlaut.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A name as it is compared with others: "Kim Jong-un" and "KIM JONG UN" are one, "Voß" and "Voss"
 * too; "Müller" and "Mueller" are not.
 *
 * @param key the whole name without case, hyphens and dots, in Unicode's compatibility form (NFKC)
 * @param bare whether it is a surname alone, with or without particles: "Kade", "von der Heide"
 * @param surnames what a text that knows the full name may go on with, as keys: for "Uta von der
 *     Heide" these are "heide", "der heide" and "von der heide". "Kade" is none for "Ines
 *     Müller-Kade". For a bare name its key alone
 */
record ActorsName(String key, boolean bare, List<String> surnames) {

  ActorsName {
    surnames = List.copyOf(surnames);
  }

  /**
   * @param name in-article name, nominative, without titles
   */
  static ActorsName of(String name) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    List<String> words = Arrays.asList(normal.split("\\s+"));
    int surname = words.size() - 1;
    List<String> surnames = new ArrayList<>(List.of(key(words.get(surname))));
    while (surname > 0 && isParticle(words.get(surname - 1))) {
      surname--;
      surnames.add(key(String.join(" ", words.subList(surname, words.size()))));
    }
    String key = key(normal);
    return surname == 0
        ? new ActorsName(key, true, List.of(key))
        : new ActorsName(key, false, surnames);
  }

  /**
   * "Uta von der Heide": between first name and surname, words with a small initial are particles.
   */
  private static boolean isParticle(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  private static String key(String text) {
    return text.replaceAll("[\\p{Pd}\\u2212]", " ")
        .replaceAll("[\\p{Cf}.'’`´]", "")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
