package org.wortlaut.learn;

/**
 * A few numbers from 0 on, without boxing: for the features of one item, of which a model has many
 * more. Open addressing with linear probing.
 */
final class NumberSet {

  /** A power of two, as all sizes are; enough for what a model knows of the place of a word. */
  private static final int FIRST_SIZE = 16;

  /** An item that has more features than that mostly has many more. */
  private static final int GROWTH = 8;

  /** The share of slots that are taken at most. */
  private static final float MOST_FILLED = .75f;

  /** Each number counted from 1; 0 is a free slot. */
  private int[] slots = new int[FIRST_SIZE];

  private int size;

  /** Whether the number was not there before. */
  boolean add(int number) {
    int mask = slots.length - 1;
    int slot = number & mask;
    while (slots[slot] != 0) {
      if (slots[slot] == number + 1) {
        return false;
      }
      slot = slot + 1 & mask;
    }
    slots[slot] = number + 1;
    if (++size > slots.length * MOST_FILLED) {
      grow();
    }
    return true;
  }

  private void grow() {
    int[] full = slots;
    slots = new int[GROWTH * full.length];
    size = 0;
    for (int number : full) {
      if (number != 0) {
        add(number - 1);
      }
    }
  }
}
