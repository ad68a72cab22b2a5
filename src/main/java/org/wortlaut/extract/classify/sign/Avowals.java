package org.wortlaut.extract.classify.sign;

import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;

/**
 * What one stands by.
 *
 * <p>Must match: "bekannte sich | zur Neutralität", "bekennt sich | zum Standort". Must not:
 * "bekannte sich | zu dem Anschlag", "bekannte sich | zu seiner Schuld".
 */
public final class Avowals {

  private final WordList deeds;
  private final WordList confessed;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'claimed-deed' and 'confessed-noun'
   */
  public Avowals(WordLists words) {
    this.deeds = words.list("claimed-deed");
    this.confessed = words.list("confessed-noun");
  }

  public boolean are(StatementReading reading) {
    return reading.nominal()
        && reading.cueHas("bekennen")
        && !reading.cueNegated()
        && !reading.words().isEmpty()
        && reading.words().get(0).word().is(WordClass.PREPOSITION)
        && reading.words().stream().anyMatch(token -> token.word().isWrittenNoun())
        && !deeds.hasAny(reading.words())
        && !confessed.hasAny(reading.words());
  }
}
