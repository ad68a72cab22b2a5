package org.wortlaut.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Words spelt without "ß" as in Switzerland ("hiess", "gemäss", "ausserdem"), or without umlauts as
 * on old wires ("ueber", "Praesident").
 *
 * @param letters how each letter is written otherwise
 * @param isEntry whether the dictionary has a form
 */
record OtherSpelling(List<Letter> letters, Predicate<String> isEntry) {

  /**
   * A letter that is written otherwise.
   *
   * @param other the letters in its place
   * @param shortestNoun letters of a word with a capital; a shorter one is rather a name, unless it
   *     is a word in lower case too: "Baer", but "Fuer"
   */
  record Letter(String other, String standard, int shortestNoun) {}

  /**
   * @param file {@code other-spellings.tsv}: the other letters, the standard one, and the fewest
   *     letters of a noun
   */
  static OtherSpelling of(LexiconFile file, Predicate<String> isEntry) {
    return new OtherSpelling(file.entries().stream().map(OtherSpelling::letter).toList(), isEntry);
  }

  private static Letter letter(LexiconFile.Entry row) {
    if (!row.column(2).matches("[1-9]\\d?")) {
      throw row.error("the fewest letters of a noun are a number, not '" + row.column(2) + "'");
    }
    return new Letter(row.column(0), row.column(1), Integer.parseInt(row.column(2)));
  }

  /** The form as the dictionary spells it, or the form itself where it has neither. */
  String standard(String form) {
    List<String> others = others(form);
    if (others.isEmpty() || isWord(form)) {
      return form;
    }
    boolean onlySmallWords =
        Character.isUpperCase(form.charAt(0))
            && letters.stream()
                .filter(letter -> form.contains(letter.other()))
                .allMatch(letter -> form.length() < letter.shortestNoun());
    return others.stream()
        .filter(other -> onlySmallWords ? isEntry.test(lower(other)) : isWord(other))
        .findFirst()
        .orElse(form);
  }

  /** All letters replaced, those of one kind, a single one. */
  private List<String> others(String form) {
    List<String> others = new ArrayList<>();
    String all = form;
    for (Letter letter : letters) {
      String other = letter.other();
      if (form.contains(other)) {
        all = all.replace(other, letter.standard());
        others.add(form.replace(other, letter.standard()));
        for (int at = form.indexOf(other); at >= 0; at = form.indexOf(other, at + 1)) {
          others.add(
              form.substring(0, at) + letter.standard() + form.substring(at + other.length()));
        }
      }
    }
    if (!others.isEmpty()) {
      others.add(0, all);
    }
    return others;
  }

  private boolean isWord(String form) {
    return isEntry.test(form) || isEntry.test(lower(form));
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.GERMAN);
  }
}
