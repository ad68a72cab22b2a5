package org.wortlaut.resolve;

/** Grammatical gender of whoever a pronoun may stand for. */
enum Gender {
  MASCULINE,
  FEMININE,
  NEUTER,
  PLURAL,
  /** "sie" */
  FEMININE_OR_PLURAL,
  /** "sein" */
  MASCULINE_OR_NEUTER,
  UNKNOWN;

  boolean fits(Gender other) {
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
