package org.wortlaut.extract.classify.reading;

/** What the lists of one {@link WordLists} have of some tokens. */
public final class WordCounts {

  private static final int MOST = Byte.MAX_VALUE;

  /** The highest bit of a cell. */
  private static final int BEGUN = 0x80;

  /**
   * For each list, by its number, how many of the tokens are on it and whether one of them begins
   * an entry by its form. There are many lists, and each clause has its counts: a byte has to do.
   */
  private final byte[] cells;

  WordCounts(int lists) {
    this.cells = new byte[lists];
  }

  /** One more token is on a list; more than {@value #MOST} count as that. */
  void add(int list) {
    if ((cells[list] & MOST) < MOST) {
      cells[list]++;
    }
  }

  /** A token begins an entry of a list by its form. */
  void begin(int list) {
    cells[list] |= (byte) BEGUN;
  }

  public int of(WordList list) {
    return cells[list.number()] & MOST;
  }

  /** Whether an entry, of one or several words, may stand in the tokens by form. */
  boolean mayHave(WordList list) {
    return cells[list.number()] < 0;
  }
}
