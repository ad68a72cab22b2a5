package org.wortlaut.extract.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Nouns of a lexicon by their forms, which also match compounds by the last part: "Polizeiangaben"
 * and "BKA-Angaben" as "Angaben".
 */
public final class NounSet {

  /** Shorter nouns end too many others: "Absicht" is no "Sicht". */
  private static final int SHORTEST_LAST_PART = 6;

  private static final int SHORTEST_FIRST_PART = 3;

  private final Set<String> nouns = new LinkedHashSet<>();
  private final Set<String> others = new LinkedHashSet<>();

  public void addAll(List<String> forms) {
    nouns.addAll(forms);
  }

  /** Takes nouns out that end like one of them: "Anmeldung" is no "Meldung". */
  public void exclude(Set<String> forms) {
    others.addAll(forms);
  }

  public boolean isEmpty() {
    return nouns.isEmpty();
  }

  /** Whether the form is one of them or a compound with one. */
  public boolean holds(String form) {
    return nouns.contains(form) || isCompound(form);
  }

  /** "Polizeiangaben", "BKA-Angaben": not "Angaben" itself. */
  public boolean isCompound(String form) {
    if (nouns.contains(form)) {
      return false;
    }
    int hyphen = form.lastIndexOf('-');
    if (hyphen >= 0) {
      return nouns.contains(form.substring(hyphen + 1));
    }
    if (!Character.isUpperCase(form.charAt(0))) {
      return false;
    }
    for (int cut = 0; cut <= form.length() - SHORTEST_LAST_PART; cut++) {
      String last = Character.toUpperCase(form.charAt(cut)) + form.substring(cut + 1);
      if (others.contains(last)) {
        return false;
      }
      if (cut >= SHORTEST_FIRST_PART && nouns.contains(last)) {
        return true;
      }
    }
    return false;
  }
}
