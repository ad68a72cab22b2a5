package org.wortlaut.resolve.lexicon;

/** What a small word within the phrase of a speaker tells: {@code speaker-phrase-words.tsv}. */
public enum PhraseWord {
  /** Where somebody is: "ein Sprecher der Bank in Altdorf". */
  PLACE,
  /** What somebody is there for: "der Professor für Verwaltungsrecht". */
  FIELD,
  /** When or to whom somebody spoke: "die Polizei bei der Räumung". */
  OCCASION,
  /** Whose something is: "die Firma von Lorenz". */
  OWNER,
  /** The same, or a day: "der Leiter vom Zoo", "die Meldung vom Montag". */
  OWNER_OR_DAY,
  /** What somebody does: "sein Amt als Botaniker". */
  AS,
  /** From when on something lasts: "seit 1998 im Amt". */
  SINCE,
  /** Two: "die beiden Ministerinnen". */
  PAIR,
  /** How many of those whom the next noun names: "Hunderte Anwohner". */
  AMOUNT,
  /** Behind it stands in the genitive who makes it: "der Vorwurf der Ermittler". */
  CLAIM,
  /** Joins two who speak: "weder die Bahn noch die Stadt". */
  JOINER,
  /** The second word that joins two: "die Bahn, aber auch die Stadt". */
  ALSO,
  /** Before the first of two: "sowohl die Bahn als auch die Stadt". */
  BOTH,
  /** Two stand behind it: "ein Vertrag zwischen der Stadt und dem Land". */
  BETWEEN,
  /** Before those whom the noun stands for: "Vereine wie der Naturbund". */
  EXAMPLE;

  /** Whether it may tell whose something is; false for null, of words that tell nothing. */
  public static boolean isOwner(PhraseWord word) {
    return word == OWNER || word == OWNER_OR_DAY;
  }
}
