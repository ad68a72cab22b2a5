package org.wortlaut.learn;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.IntConsumer;

/**
 * The weights of a model by feature. A feature is found by its parts, without putting them
 * together: strings know their hash, and that of a concatenation follows from those of its parts,
 * h(ab) = h(a) · 31<sup>|b|</sup> + h(b). Open addressing with linear probing.
 *
 * <p>A model has far more features than a processor's cache holds, and fetching them is most of the
 * time that scoring takes. So all of a feature lies in one place: its weights, one for each label,
 * the number of its letters, and the letters, two to a cell.
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

  private final int labels;

  /** One feature after the other; a feature is called by its place, where its weights begin. */
  private final int[] cells;

  /** The hash of a feature and, in the lower half, its place counted from 1; 0 is a free slot. */
  private final long[] slots;

  private final int shift;

  /**
   * @param weights of each feature, one for each label
   */
  FeatureTable(int labels, NavigableMap<String, float[]> weights) {
    this.labels = labels;
    // at most half is taken, so that most features that are not here meet a free slot soon
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(weights.size() + 1);
    this.slots = new long[2 << bits];
    this.shift = Integer.SIZE - 1 - bits;
    this.cells = new int[weights.keySet().stream().mapToInt(this::cellsOf).sum()];
    int place = 0;
    for (Map.Entry<String, float[]> entry : weights.entrySet()) {
      put(place, entry.getKey(), entry.getValue());
      place += cellsOf(entry.getKey());
    }
  }

  private int cellsOf(String feature) {
    return labels + 1 + (feature.length() + 1) / 2;
  }

  private void put(int place, String feature, float[] weights) {
    for (int label = 0; label < labels; label++) {
      cells[place + label] = Float.floatToRawIntBits(weights[label]);
    }
    cells[place + labels] = feature.length();
    int letters = place + labels + 1;
    for (int i = 0; i < feature.length(); i++) {
      cells[letters + i / 2] |= feature.charAt(i) << i % 2 * Character.SIZE;
    }
    int hash = feature.hashCode();
    int slot = slot(hash);
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    slots[slot] = (long) hash << Integer.SIZE | place + 1;
  }

  /** Goes through the places of all features in alphabetical order. */
  void forEach(IntConsumer action) {
    for (int place = 0; place < cells.length; ) {
      action.accept(place);
      place += labels + 1 + (cells[place + labels] + 1) / 2;
    }
  }

  String feature(int place) {
    StringBuilder feature = new StringBuilder();
    for (int i = 0; i < cells[place + labels]; i++) {
      feature.append(letter(place + labels + 1, i));
    }
    return feature.toString();
  }

  float weight(int place, int label) {
    return Float.intBitsToFloat(cells[place + label]);
  }

  float[] weights(int place) {
    float[] weights = new float[labels];
    for (int label = 0; label < labels; label++) {
      weights[label] = weight(place, label);
    }
    return weights;
  }

  /** The place of a feature; -1 where there is none. */
  int find(String... parts) {
    int hash = 0;
    for (String part : parts) {
      hash = hash * power(part.length()) + part.hashCode();
    }
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      int place = (int) slots[slot] - 1;
      if ((int) (slots[slot] >>> Integer.SIZE) == hash && isMadeOf(place, parts)) {
        return place;
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

  private boolean isMadeOf(int place, String... parts) {
    int letters = place + labels + 1;
    int length = cells[place + labels];
    int at = 0;
    for (String part : parts) {
      if (at + part.length() > length) {
        return false;
      }
      for (int i = 0; i < part.length(); i++) {
        if (part.charAt(i) != letter(letters, at++)) {
          return false;
        }
      }
    }
    return at == length;
  }

  private char letter(int letters, int i) {
    return (char) (cells[letters + (i >> 1)] >>> ((i & 1) * Character.SIZE));
  }
}
