package org.wortlaut.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Words spelt without "ß" as in Switzerland ("hiess", "gemäss", "ausserdem"), or without umlauts as
 * on old wires ("ueber", "Praesident").
 *
 * @param isEntry whether the dictionary has a form
 */
record OtherSpelling(Predicate<String> isEntry) {

  /** In letters; "Baer" and "Loewe" are rather names, but "Fuer" is no noun. */
  private static final int SHORTEST_NOUN = 6;

  private static final List<String[]> LETTERS =
      List.of(
          new String[] {"ss", "ß"},
          new String[] {"ae", "ä"},
          new String[] {"oe", "ö"},
          new String[] {"ue", "ü"},
          new String[] {"Ae", "Ä"},
          new String[] {"Oe", "Ö"},
          new String[] {"Ue", "Ü"});

  /** The form as the dictionary spells it, or the form itself where it has neither. */
  String standard(String form) {
    List<String> others = others(form);
    if (others.isEmpty() || isWord(form)) {
      return form;
    }
    boolean onlySmallWords =
        Character.isUpperCase(form.charAt(0))
            && form.length() < SHORTEST_NOUN
            && !form.contains(LETTERS.get(0)[0]);
    return others.stream()
        .filter(other -> onlySmallWords ? isEntry.test(lower(other)) : isWord(other))
        .findFirst()
        .orElse(form);
  }

  /** All letters replaced, those of one kind, a single one. */
  private static List<String> others(String form) {
    List<String> others = new ArrayList<>();
    String all = form;
    for (String[] letters : LETTERS) {
      if (form.contains(letters[0])) {
        all = all.replace(letters[0], letters[1]);
        others.add(form.replace(letters[0], letters[1]));
        for (int at = form.indexOf(letters[0]); at >= 0; at = form.indexOf(letters[0], at + 1)) {
          others.add(form.substring(0, at) + letters[1] + form.substring(at + 2));
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
