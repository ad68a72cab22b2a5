package org.wortlaut.aggregate.significance;

/**
 * Fisher's exact test of independence in a two-by-two table (Fisher 1922, On the interpretation of
 * χ² from contingency tables): with the margins held fixed, the number of units with both actors is
 * hypergeometric.
 *
 * <p>The two-sided p-value adds up all tables that are no more probable than the observed one, as
 * R's {@code fisher.test} does. Probabilities are held as multiples of the observed one, each
 * worked out from its neighbour, and their sum over all tables makes the scale.
 */
final class FisherExact {

  /** R's tolerance for "no more probable": tables equal up to rounding belong in. */
  private static final double TIES = 1 + 1e-7;

  /** What no longer changes a sum of 1 or more. */
  private static final double NEGLIGIBLE = 1e-17;

  private double all = 1;
  private double noMoreProbable = 1;

  private FisherExact() {}

  /**
   * The cost is linear in the smallest margin, and the sum is cut where terms no longer change it.
   */
  static double twoSided(long n, long nA, long nB, long nAB) {
    FisherExact test = new FisherExact();
    double p = 1;
    for (long k = nAB; k < Math.min(nA, nB) && p >= NEGLIGIBLE; k++) {
      p *= (double) (nA - k) * (nB - k) / ((k + 1.0) * (n - nA - nB + k + 1));
      test.add(p);
    }
    p = 1;
    for (long k = nAB; k > Math.max(0, nA + nB - n) && p >= NEGLIGIBLE; k--) {
      p *= (double) k * (n - nA - nB + k) / ((nA - k + 1.0) * (nB - k + 1));
      test.add(p);
    }
    return test.noMoreProbable / test.all;
  }

  private void add(double p) {
    all += p;
    if (p <= TIES) {
      noMoreProbable += p;
    }
  }
}
