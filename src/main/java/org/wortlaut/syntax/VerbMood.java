package org.wortlaut.syntax;

import org.wortlaut.language.VerbForm;
import org.wortlaut.language.Word;

/**
 * Mood and tense of a finite form in the third person. A form that can be indicative counts as
 * indicative: "haben" and "sagten" are never subjunctive by themselves.
 */
public enum VerbMood {
  /** "sagt", and "haben", which is also a Konjunktiv. */
  PRESENT,
  /** "sagte", and "sagten", which is also a Konjunktiv. */
  PAST,
  /** Unmistakable Konjunktiv I: "sei", "habe", "komme". */
  SUBJUNCTIVE_1,
  /** Unmistakable Konjunktiv II: "wäre", "hätte", "käme". */
  SUBJUNCTIVE_2,
  /** No verb form. */
  NONE;

  /** The mood of a form, whatever its place in the clause. */
  public static VerbMood of(Word word) {
    boolean first = false;
    boolean second = false;
    boolean present = false;
    boolean past = false;
    for (VerbForm verb : word.verbs()) {
      if (verb.person() == 3) {
        switch (verb.mood()) {
          case PRESENT -> present = true;
          case PAST -> past = true;
          case SUBJUNCTIVE_1 -> first = true;
          case SUBJUNCTIVE_2 -> second = true;
          default -> {}
        }
      }
    }
    if (present) {
      return PRESENT;
    }
    if (past) {
      return PAST;
    }
    return first ? SUBJUNCTIVE_1 : second ? SUBJUNCTIVE_2 : word.verbs().isEmpty() ? NONE : PRESENT;
  }

  /** Whether it is an unmistakable Konjunktiv. */
  public boolean subjunctive() {
    return this == SUBJUNCTIVE_1 || this == SUBJUNCTIVE_2;
  }
}
