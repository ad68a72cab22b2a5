package org.wortlaut.learn;

import java.util.List;

/**
 * Numbers the features of a model and finds the number of a feature by its parts, without putting
 * them together: strings know their hash, and that of a concatenation follows from those of its
 * parts, h(ab) = h(a) · 31<sup>|b|</sup> + h(b). Open addressing with linear probing.
 */
final class FeatureTable {

  private static final int HASH_BASE = 31;

  /** 2<sup>32</sup> divided by the golden ratio spreads neighbouring hashes (Knuth). */
  private static final int GOLDEN = 0x9E3779B9;

  /** The powers of {@link #HASH_BASE}; parts are rarely longer. */
  private static final int[] POWERS = new int[64];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * HASH_BASE;
    }
  }

  /** All features one after the other: one piece of memory to compare with, not one for each. */
  private final String text;

  /** Where each feature begins in the text, and where the last one ends. */
  private final int[] begins;

  /** The hash of a feature and, in the lower half, its number counted from 1; 0 is a free slot. */
  private final long[] slots;

  private final int shift;

  /**
   * @param features each once; their places are their numbers
   */
  FeatureTable(List<String> features) {
    this.text = String.join("", features);
    this.begins = new int[features.size() + 1];
    // at most half is taken, so that most features that are not here meet a free slot soon
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(features.size() + 1);
    this.slots = new long[2 << bits];
    this.shift = Integer.SIZE - 1 - bits;
    for (int i = 0; i < features.size(); i++) {
      begins[i + 1] = begins[i] + features.get(i).length();
      int hash = features.get(i).hashCode();
      int slot = slot(hash);
      while (slots[slot] != 0) {
        slot = next(slot);
      }
      slots[slot] = (long) hash << Integer.SIZE | i + 1;
    }
  }

  int size() {
    return begins.length - 1;
  }

  String feature(int number) {
    return text.substring(begins[number], begins[number + 1]);
  }

  /** The number of a feature; -1 where it has none. */
  int find(String... parts) {
    int hash = 0;
    for (String part : parts) {
      hash = hash * power(part.length()) + part.hashCode();
    }
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      int number = (int) slots[slot] - 1;
      if ((int) (slots[slot] >>> Integer.SIZE) == hash && isMadeOf(number, parts)) {
        return number;
      }
    }
    return -1;
  }

  private int slot(int hash) {
    return hash * GOLDEN >>> shift;
  }

  private int next(int slot) {
    return slot + 1 & slots.length - 1;
  }

  private static int power(int exponent) {
    int last = POWERS.length - 1;
    return exponent <= last ? POWERS[exponent] : POWERS[last] * power(exponent - last);
  }

  private boolean isMadeOf(int number, String... parts) {
    int at = begins[number];
    for (String part : parts) {
      if (!text.startsWith(part, at)) {
        return false;
      }
      at += part.length();
    }
    return at == begins[number + 1];
  }
}
