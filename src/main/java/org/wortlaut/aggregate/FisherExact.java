package org.wortlaut.aggregate;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * Fisher's exact test of independence in a two-by-two table (Fisher 1922, On the interpretation of
 * χ² from contingency tables): with the margins held fixed, the number of units with both actors is
 * hypergeometric.
 *
 * <p>The two-sided p-value adds up all tables that are no more probable than the observed one, as
 * R's {@code fisher.test} does.
 */
final class FisherExact {

  /** R's tolerance for "no more probable": tables equal up to rounding belong in. */
  private static final double TIES = 1 + 1e-7;

  private FisherExact() {}

  /**
   * The cost is linear in the smallest margin, and the sum is cut where terms no longer change it.
   *
   * @throws IllegalArgumentException if n is beyond the range of int, where the exact test is not
   *     needed nor affordable
   */
  static double twoSided(long n, long nA, long nB, long nAB) {
    if (n > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "the exact test is for at most " + Integer.MAX_VALUE + " units, but n=" + n);
    }
    int low = (int) Math.max(0, nA + nB - n);
    int high = (int) Math.min(nA, nB);
    if (low == high) {
      return 1;
    }
    // Without a source of random numbers: the distribution is only asked for probabilities.
    var law = new HypergeometricDistribution(null, (int) n, (int) nA, (int) nB);
    double observed = law.logProbability((int) nAB);
    int mode = (int) Math.min(high, Math.max(low, Math.floor((nA + 1.0) * (nB + 1.0) / (n + 2.0))));
    double atMode = Math.exp(law.logProbability(mode) - observed);
    double relative =
        sumFrom(mode, high, 1, atMode, n, nA, nB)
            + sumFrom(mode - 1, low, -1, below(mode, atMode, n, nA, nB), n, nA, nB);
    return Math.min(1, relative * Math.exp(observed));
  }

  /**
   * Adds, outward from the mode, the probabilities (as multiples of the observed one) that do not
   * exceed the observed one.
   */
  private static double sumFrom(
      int first, int last, int step, double atFirst, long n, long nA, long nB) {
    double sum = 0;
    double p = atFirst;
    for (int k = first; step > 0 ? k <= last : k >= last; k += step) {
      if (p <= TIES) {
        sum += p;
        if (p < sum * 1e-17) {
          break;
        }
      }
      p = step > 0 ? above(k, p, n, nA, nB) : below(k, p, n, nA, nB);
    }
    return sum;
  }

  /** P(k+1) from P(k). */
  private static double above(int k, double p, long n, long nA, long nB) {
    return p * ((double) (nA - k) * (nB - k)) / ((k + 1.0) * (n - nA - nB + k + 1.0));
  }

  /** P(k−1) from P(k). */
  private static double below(int k, double p, long n, long nA, long nB) {
    return p * ((double) k * (n - nA - nB + k)) / ((nA - k + 1.0) * (nB - k + 1.0));
  }
}
