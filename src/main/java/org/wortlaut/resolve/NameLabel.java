package org.wortlaut.resolve;

/** What a marked name is, by the convention of GermEval 2014 (Benikova, Biemann, Reznicek 2014). */
public enum NameLabel {
  /** Persons. */
  PER,
  /** Organisations. */
  ORG,
  /** Countries and other places. */
  LOC,
  /** Works, products, events, languages, laws. */
  OTH
}
