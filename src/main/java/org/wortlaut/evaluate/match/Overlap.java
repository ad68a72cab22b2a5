package org.wortlaut.evaluate.match;

import java.util.BitSet;

/**
 * How two sets of tokens overlap.
 *
 * @param both tokens in gold and prediction
 * @param gold tokens in gold
 * @param predicted tokens in the prediction
 */
public record Overlap(int both, int gold, int predicted) {

  /** How far two sets of tokens are the same. */
  public static Overlap of(BitSet gold, BitSet predicted) {
    BitSet both = (BitSet) gold.clone();
    both.and(predicted);
    return new Overlap(both.cardinality(), gold.cardinality(), predicted.cardinality());
  }

  /** Harmonic mean of precision and recall; 0 where either set is empty. */
  public double f1() {
    return both == 0 ? 0 : 2.0 * both / (gold + predicted);
  }

  public boolean bothEmpty() {
    return gold == 0 && predicted == 0;
  }
}
