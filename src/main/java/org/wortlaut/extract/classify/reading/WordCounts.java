package org.wortlaut.extract.classify.reading;

/** What the lists of one {@link WordLists} have of some tokens. */
public final class WordCounts {

  /** How many are on a list, by its number. */
  private final int[] counts;

  /** Whether one of them begins an entry by its form. */
  private final boolean[] begun;

  WordCounts(int[] counts, boolean[] begun) {
    this.counts = counts;
    this.begun = begun;
  }

  public int of(WordList list) {
    return counts[list.number()];
  }

  /** Whether an entry, of one or several words, may stand in the tokens by form. */
  boolean mayHave(WordList list) {
    return begun[list.number()];
  }
}
