package org.wortlaut.extract.classify.reading;

/** What the lists of one {@link WordLists} have of some tokens. */
public final class WordCounts {

  private static final int MOST = 0x3f;

  /** A bit of a cell: one of the tokens is an entry by its form. */
  private static final int FORM = 0x40;

  /** A bit of a cell: an entry, of one or several words, stands in the tokens by form. */
  private static final int STANDS = 0x80;

  /**
   * For each list, by its number, how many of the tokens are on it, and two bits. There are many
   * lists, and each clause has its counts: a byte has to do.
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

  /** A token is an entry of a list by its form. */
  void addForm(int list) {
    cells[list] |= (byte) (FORM | STANDS);
  }

  /** Some tokens are an entry of a list by their forms. */
  void addSequence(int list) {
    cells[list] |= (byte) STANDS;
  }

  public int of(WordList list) {
    return cells[list.number()] & MOST;
  }

  boolean hasForm(WordList list) {
    return (cells[list.number()] & FORM) != 0;
  }

  /** Whether an entry of a list, of one or several words, stands in the tokens by form. */
  public boolean stands(WordList list) {
    return (cells[list.number()] & STANDS) != 0;
  }
}
