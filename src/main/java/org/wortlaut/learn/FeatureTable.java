package org.wortlaut.learn;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.IntConsumer;

/**
 * The weights of a model by feature. A feature is found by its parts, without putting them
 * together: strings know their hash, and that of a concatenation follows from those of its parts,
 * h(ab) = h(a) · 31<sup>|b|</sup> + h(b). Open addressing with linear probing.
 *
 * <p>A model has far more features than a processor's cache holds, and fetching them is most of the
 * time that scoring takes. So all of a feature lies in one place and is read from front to back:
 * the number of its letters, the letters, and its weights in hundredths, one for each label. Most
 * features of an item are not in the model at all; a Bloom filter (Bloom 1970) of one hash, small
 * enough for the cache, tells nearly all of those.
 */
final class FeatureTable {

  /** Weights are kept to the hundredth, as in the model's file. */
  static final float HUNDRED = 100;

  private static final int HASH_BASE = 31;

  /** 2<sup>32</sup> divided by the golden ratio spreads neighbouring hashes (Knuth). */
  private static final int GOLDEN = 0x9E3779B9;

  /** Two to this power are the filter's bits for each slot; most lookups in vain end there. */
  private static final int BITS_OF_FILTER = 3;

  /** The powers of {@link #HASH_BASE}; parts are rarely longer. */
  private static final int[] POWERS = new int[64];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * HASH_BASE;
    }
  }

  private final int labels;

  /** One feature after the other; a feature is called by the place where it begins. */
  private final char[] cells;

  /** The hash of a feature and, in the lower half, its place counted from 1; 0 is a free slot. */
  private final long[] slots;

  private final int shift;

  private final long[] filter;

  /**
   * @param weights of each feature, one for each label
   */
  FeatureTable(int labels, NavigableMap<String, float[]> weights) {
    this.labels = labels;
    // at most half is taken, so that most features that are not here meet a free slot soon
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(weights.size() + 1);
    this.slots = new long[2 << bits];
    this.shift = Integer.SIZE - 1 - bits;
    this.filter = new long[Math.max(1, slots.length << BITS_OF_FILTER >> 6)];
    this.cells = new char[weights.keySet().stream().mapToInt(this::cellsOf).sum()];
    int place = 0;
    for (Map.Entry<String, float[]> entry : weights.entrySet()) {
      put(place, entry.getKey(), entry.getValue());
      place += cellsOf(entry.getKey());
    }
  }

  private int cellsOf(String feature) {
    return 1 + feature.length() + labels;
  }

  private void put(int place, String feature, float[] weights) {
    cells[place] = (char) feature.length();
    feature.getChars(0, feature.length(), cells, place + 1);
    for (int label = 0; label < labels; label++) {
      cells[weights(place) + label] = (char) hundredths(feature, weights[label]);
    }
    int hash = feature.hashCode();
    int bit = filterBit(hash);
    filter[bit >>> 6] |= 1L << bit;
    int slot = slot(hash);
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    slots[slot] = (long) hash << Integer.SIZE | place + 1;
  }

  private static short hundredths(String feature, float weight) {
    int hundredths = Math.round(weight * HUNDRED);
    if (hundredths != (short) hundredths) {
      throw new IllegalArgumentException(
          "the weight "
              + weight
              + " of the feature '"
              + feature
              + "' is out of bounds: at most "
              + Short.MAX_VALUE / HUNDRED
              + " either way");
    }
    return (short) hundredths;
  }

  /** Goes through the places of all features in alphabetical order. */
  void forEach(IntConsumer action) {
    for (int place = 0; place < cells.length; ) {
      action.accept(place);
      place = weights(place) + labels;
    }
  }

  String feature(int place) {
    return new String(cells, place + 1, cells[place]);
  }

  float weight(int place, int label) {
    return hundredths(place, label) / HUNDRED;
  }

  int hundredths(int place, int label) {
    return (short) cells[weights(place) + label];
  }

  /** The weights of a feature, with zeros up to {@code length} values. */
  float[] weights(int place, int length) {
    float[] weights = new float[length];
    for (int label = 0; label < labels; label++) {
      weights[label] = weight(place, label);
    }
    return weights;
  }

  /** Adds the weights of a feature to sums of hundredths, one for each label. */
  void addTo(int[] sums, int place) {
    int weights = weights(place);
    for (int label = 0; label < labels; label++) {
      sums[label] += (short) cells[weights + label];
    }
  }

  /** Of some features together, in hundredths for each label; empty where there is none of them. */
  int[] sums(List<String> features) {
    int[] places = features.stream().mapToInt(this::find).filter(place -> place >= 0).toArray();
    int[] sums = new int[places.length == 0 ? 0 : labels];
    for (int place : places) {
      addTo(sums, place);
    }
    return sums;
  }

  /** Where the weights of a feature begin. */
  private int weights(int place) {
    return place + 1 + cells[place];
  }

  /** The hash of a part put behind what has another one. */
  static int hash(int before, String part) {
    return before * power(part.length()) + part.hashCode();
  }

  /** Whether a feature with a hash may be here; says no of most that are not. */
  boolean mayHave(int hash) {
    int bit = filterBit(hash);
    return (filter[bit >>> 6] & 1L << bit) != 0;
  }

  /** The place of a feature; -1 where there is none. */
  int find(String feature) {
    return find(feature.hashCode(), feature, "", "", "");
  }

  /**
   * The place of a feature; -1 where there is none.
   *
   * @param hash of the parts put together; those that it has not are empty
   */
  int find(int hash, String first, String second, String third, String fourth) {
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      int place = (int) slots[slot] - 1;
      if ((int) (slots[slot] >>> Integer.SIZE) == hash
          && isMadeOf(place, first, second, third, fourth)) {
        return place;
      }
    }
    return -1;
  }

  private int slot(int hash) {
    return hash * GOLDEN >>> shift;
  }

  private int filterBit(int hash) {
    return hash * GOLDEN >>> shift - BITS_OF_FILTER;
  }

  private int next(int slot) {
    return slot + 1 & slots.length - 1;
  }

  private static int power(int exponent) {
    int last = POWERS.length - 1;
    return exponent <= last ? POWERS[exponent] : POWERS[last] * power(exponent - last);
  }

  private boolean isMadeOf(int place, String first, String second, String third, String fourth) {
    int behindFirst = first.length();
    int behindSecond = behindFirst + second.length();
    int behindThird = behindSecond + third.length();
    int at = place + 1;
    return cells[place] == behindThird + fourth.length()
        && stands(first, at)
        && stands(second, at + behindFirst)
        && stands(third, at + behindSecond)
        && stands(fourth, at + behindThird);
  }

  private boolean stands(String part, int at) {
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) != cells[at + i]) {
        return false;
      }
    }
    return true;
  }
}
