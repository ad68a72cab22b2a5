package org.wortlaut.aggregate.significance;

import org.apache.commons.math3.special.Erf;

/**
 * How strongly two actors go together, from a two-by-two table of units of which {@code n} exist,
 * {@code nA} hold the one actor, {@code nB} the other and {@code nAB} both.
 *
 * <p>With O for an observed and E for an expected cell (row sum times column sum over {@code n}),
 * all logarithms to base 2 where nothing else is said:
 *
 * <ul>
 *   <li>{@code expected} = nA·nB/n, the units that would hold both if the two were independent.
 *   <li>{@code pmi} = log(nAB/expected) (Church and Hanks 1990, Word association norms, mutual
 *       information, and lexicography). Minus infinity when nAB = 0.
 *   <li>{@code npmi} = pmi / −log(nAB/n), between −1 and 1 (Bouma 2009, Normalized (pointwise)
 *       mutual information in collocation extraction). −1 when nAB = 0; 0 when every unit holds
 *       both, which says nothing about either.
 *   <li>{@code logDice} = 14 + log(2·nAB/(nA+nB)), at most 14, independent of n (Rychlý 2008, A
 *       lexicographer-friendly association score). Minus infinity when nAB = 0.
 *   <li>{@code logRatio} = log of the odds ratio with 0.5 added to each of the four cells (Haldane
 *       1956, Anscombe 1956), so that it is finite always. It is the symmetric counterpart of
 *       Hardie's Log Ratio (2014), a relative risk: for rare actors both agree, and one more point
 *       doubles the odds.
 *   <li>{@code g2} = 2·Σ O·ln(O/E) over the four cells, natural logarithm, an empty cell adding 0
 *       (Dunning 1993, Accurate methods for the statistics of surprise and coincidence); negative
 *       when nAB is below expected.
 *   <li>{@code pValue}, two-sided: the tail of |g2| in the chi-square distribution with one degree
 *       of freedom; where an expected cell is below the given bound that approximation fails and
 *       {@link FisherExact} is used instead (Moore 2004, On log-likelihood-ratios and the
 *       significance of rare events). 1 where a margin is n. Joint units that come from fewer
 *       stories are not independent; then all counts are first multiplied by stories/nAB, which
 *       divides g2 by the design effect (Kish 1965, Survey sampling; Rao and Scott 1981, The
 *       analysis of categorical data from complex sample surveys), and the exact test takes the
 *       margins rounded up and n rounded down.
 *   <li>{@code jaccard} = nAB/(nA+nB−nAB).
 * </ul>
 */
public record Association(
    double expected,
    double pmi,
    double npmi,
    double logDice,
    double logRatio,
    double g2,
    double pValue,
    double jaccard) {

  private static final double LN2 = Math.log(2);

  /**
   * @param stories from how many stories the joint units come, at least 1 if nAB is, at most nAB
   * @param fisherBelow the exact test is used where the smallest expected cell is below this; 5 is
   *     Cochran's rule
   * @throws IllegalArgumentException if the counts do not make a table
   */
  public static Association of(
      long n, long nA, long nB, long nAB, long stories, double fisherBelow) {
    long neither = n - nA - nB + nAB;
    if (nAB < 0 || nAB > nA || nAB > nB || neither < 0 || n <= 0) {
      throw new IllegalArgumentException(
          "no two-by-two table has n=%d, nA=%d, nB=%d, nAB=%d".formatted(n, nA, nB, nAB));
    }
    if (nA == 0 || nB == 0) {
      throw new IllegalArgumentException(
          "an actor without a unit has no association: nA=%d, nB=%d".formatted(nA, nB));
    }
    if (stories > nAB || stories <= 0 && nAB > 0) {
      throw new IllegalArgumentException(
          "%d joint units cannot come from %d stories".formatted(nAB, stories));
    }
    double expected = (double) nA * nB / n;
    double pmi = log2(nAB / expected);
    double g2 = signedG2(n, nA, nB, nAB);
    return new Association(
        expected,
        pmi,
        npmi(n, nAB, pmi),
        14 + log2(2.0 * nAB / (nA + nB)),
        log2((nAB + .5) * (neither + .5) / ((nA - nAB + .5) * (nB - nAB + .5))),
        g2,
        pValue(n, nA, nB, nAB == 0 ? 1 : (double) stories / nAB, stories, g2, fisherBelow),
        (double) nAB / (nA + nB - nAB));
  }

  private static double npmi(long n, long nAB, double pmi) {
    if (nAB == 0) {
      return -1;
    }
    return nAB == n ? 0 : pmi / -log2((double) nAB / n);
  }

  private static double signedG2(long n, long nA, long nB, long nAB) {
    double g2 =
        2
            * (cell(nAB, nA, nB, n)
                + cell(nA - nAB, nA, n - nB, n)
                + cell(nB - nAB, n - nA, nB, n)
                + cell(n - nA - nB + nAB, n - nA, n - nB, n));
    // Rounding can leave a trace below zero where the table is exactly as expected.
    double size = Math.max(0, g2);
    return (double) nAB * n < (double) nA * nB ? -size : size;
  }

  private static double cell(long observed, long row, long column, long n) {
    return observed == 0 ? 0 : observed * Math.log((double) observed / row * n / column);
  }

  private static double pValue(
      long n, long nA, long nB, double shrink, long stories, double g2, double fisherBelow) {
    double smallest = (double) Math.min(nA, n - nA) * Math.min(nB, n - nB) / n * shrink;
    if (smallest >= fisherBelow) {
      return Erf.erfc(Math.sqrt(Math.abs(g2) * shrink / 2));
    }
    long a = (long) Math.ceil(nA * shrink);
    long b = (long) Math.ceil(nB * shrink);
    return FisherExact.twoSided(Math.max((long) (n * shrink), a + b - stories), a, b, stories);
  }

  private static double log2(double x) {
    return Math.log(x) / LN2;
  }
}
