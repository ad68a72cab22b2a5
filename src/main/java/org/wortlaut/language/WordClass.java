package org.wortlaut.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a word form can be; most forms can be several. */
public enum WordClass {
  /** A common noun or name: "Bericht", "Merkel". */
  NOUN,
  /** A proper name, or an unknown capitalised word. */
  NAME,
  /** "Angela". */
  FIRST_NAME,
  /** "Müller". */
  SURNAME,
  /** Towns, countries, rivers, mountains: "Bonn", "Rhein". */
  PLACE_NAME,
  /** "der", "ein". */
  ARTICLE,
  /** "er", "ihnen". */
  PERSONAL_PRONOUN,
  /** "dieser", "jener". */
  DEMONSTRATIVE,
  /** "einige", "kein", "man", and other pronouns. */
  INDEFINITE,
  /** "sein", "ihre". */
  POSSESSIVE,
  /** "sich". */
  REFLEXIVE,
  /** "dessen", "welcher". */
  RELATIVE,
  /** "neu", "neue"; participles too. */
  ADJECTIVE,
  /** "gestern", "sehr". */
  ADVERB,
  /** "in", "laut". */
  PREPOSITION,
  /** "dass", "weil". */
  SUBORDINATOR,
  /** "und", "aber". */
  COORDINATOR,
  /** "nicht". */
  NEGATION,
  /** A separated verb particle: "mit" of "teilte … mit". */
  PARTICLE,
  /** "drei". */
  NUMERAL,
  /** "führend", "führende". */
  PARTICIPLE_PRESENT,
  /** "gesagt", "gesagte". */
  PARTICIPLE_PAST,
  /** "sagen". */
  INFINITIVE,
  /** With "zu" inside: "mitzuteilen". */
  ZU_INFINITIVE,
  /** "sagt", "sagte", "sage". */
  FINITE;

  /** Classes whose few words can be listed, from articles to negations. */
  public static final Set<WordClass> CLOSED =
      Collections.unmodifiableSet(
          EnumSet.of(
              ARTICLE,
              PERSONAL_PRONOUN,
              DEMONSTRATIVE,
              INDEFINITE,
              POSSESSIVE,
              REFLEXIVE,
              RELATIVE,
              PREPOSITION,
              SUBORDINATOR,
              COORDINATOR,
              NEGATION));
}
