package org.wortlaut.resolve.word;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;

/** Grammatical gender of whoever a pronoun may stand for. */
public enum Gender {
  MASCULINE,
  FEMININE,
  NEUTER,
  PLURAL,
  /** "sie" */
  FEMININE_OR_PLURAL,
  /** "sein" */
  MASCULINE_OR_NEUTER,
  UNKNOWN;

  /** The gender of a known noun in the singular. */
  public static Gender of(Word word) {
    int noun = word.noun() & Agreement.SINGULAR;
    boolean m = (noun & Agreement.MASCULINE) != 0;
    boolean f = (noun & Agreement.FEMININE) != 0;
    boolean n = (noun & Agreement.NEUTER) != 0;
    if (m && !f && !n) {
      return MASCULINE;
    }
    return f && !m && !n ? FEMININE : n && !m && !f ? NEUTER : UNKNOWN;
  }

  /** Whether both may be said of one; an unknown gender fits all. */
  public boolean fits(Gender other) {
    return this == UNKNOWN
        || other == UNKNOWN
        || this == other
        || holds(other)
        || other.holds(this);
  }

  private boolean holds(Gender other) {
    return this == FEMININE_OR_PLURAL && (other == FEMININE || other == PLURAL)
        || this == MASCULINE_OR_NEUTER && (other == MASCULINE || other == NEUTER);
  }
}
