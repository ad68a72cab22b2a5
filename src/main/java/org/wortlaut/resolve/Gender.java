package org.wortlaut.resolve;

/** Grammatical gender of whoever a pronoun may stand for. */
enum Gender {
  MASCULINE,
  FEMININE,
  NEUTER,
  PLURAL,
  UNKNOWN;

  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
