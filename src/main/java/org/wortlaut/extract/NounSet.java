package org.wortlaut.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Nouns of a lexicon by their forms, which also match compounds by the last part: "Polizeiangaben"
 * and "BKA-Angaben" as "Angaben".
 */
final class NounSet {

  /** Shorter nouns end too many others: "Absicht" is no "Sicht". */
  private static final int SHORTEST_LAST_PART = 6;

  private static final int SHORTEST_FIRST_PART = 3;

  private final Set<String> nouns = new LinkedHashSet<>();

  void addAll(List<String> forms) {
    nouns.addAll(forms);
  }

  boolean isEmpty() {
    return nouns.isEmpty();
  }

  /** Whether the form is one of them or a compound with one. */
  boolean holds(String form) {
    return nouns.contains(form) || isCompound(form);
  }

  /** "Polizeiangaben", "BKA-Angaben": not "Angaben" itself. */
  boolean isCompound(String form) {
    if (nouns.contains(form)) {
      return false;
    }
    int hyphen = form.lastIndexOf('-');
    if (hyphen >= 0) {
      return nouns.contains(form.substring(hyphen + 1));
    }
    for (int cut = SHORTEST_FIRST_PART; cut <= form.length() - SHORTEST_LAST_PART; cut++) {
      if (nouns.contains(Character.toUpperCase(form.charAt(cut)) + form.substring(cut + 1))) {
        return true;
      }
    }
    return false;
  }
}
