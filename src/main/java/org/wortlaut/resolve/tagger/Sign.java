package org.wortlaut.resolve.tagger;

/**
 * A part of features that takes few values, such as the class of a word, and a small number that
 * stands for it; the number is negative where there are too many.
 */
record Sign(String text, int number) {

  /** What is said of a place beyond the text. */
  static final Sign NONE = new Sign("", 0);

  /** So many bits a number takes. */
  static final int BITS = 10;

  /** One number for up to six signs; negative where one of them has none. */
  static long key(Sign... signs) {
    long key = 0;
    for (Sign sign : signs) {
      key = key << BITS | sign.number;
    }
    return key;
  }
}
