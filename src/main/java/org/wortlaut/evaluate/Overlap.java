package org.wortlaut.evaluate;

import java.util.BitSet;

/**
 * How two sets of tokens overlap.
 *
 * @param both tokens in gold and prediction
 * @param gold tokens in gold
 * @param predicted tokens in the prediction
 */
record Overlap(int both, int gold, int predicted) {

  static Overlap of(BitSet gold, BitSet predicted) {
    BitSet both = (BitSet) gold.clone();
    both.and(predicted);
    return new Overlap(both.cardinality(), gold.cardinality(), predicted.cardinality());
  }

  /** Harmonic mean of precision and recall; 0 where either set is empty. */
  double f1() {
    return both == 0 ? 0 : 2.0 * both / (gold + predicted);
  }

  boolean bothEmpty() {
    return gold == 0 && predicted == 0;
  }
}
