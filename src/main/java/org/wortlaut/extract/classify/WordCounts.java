package org.wortlaut.extract.classify;

/** How many of some tokens are on each of the lists of one {@link WordLists}. */
final class WordCounts {

  /** By the number of the list. */
  private final int[] counts;

  WordCounts(int[] counts) {
    this.counts = counts;
  }

  int of(WordList list) {
    return counts[list.number()];
  }
}
