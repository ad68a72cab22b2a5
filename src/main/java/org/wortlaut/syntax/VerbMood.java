package org.wortlaut.syntax;

import org.wortlaut.language.VerbForm.Mood;
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
    if (word.hasInThirdPerson(Mood.PRESENT)) {
      return PRESENT;
    }
    if (word.hasInThirdPerson(Mood.PAST)) {
      return PAST;
    }
    if (word.hasInThirdPerson(Mood.SUBJUNCTIVE_1)) {
      return SUBJUNCTIVE_1;
    }
    if (word.hasInThirdPerson(Mood.SUBJUNCTIVE_2)) {
      return SUBJUNCTIVE_2;
    }
    return word.verbs().isEmpty() ? NONE : PRESENT;
  }

  /** Whether it is an unmistakable Konjunktiv. */
  public boolean subjunctive() {
    return this == SUBJUNCTIVE_1 || this == SUBJUNCTIVE_2;
  }
}
