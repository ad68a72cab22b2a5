package org.wortlaut.aggregate.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;

class FisherExactTest {

  /** Fisher's lady tasting tea: 3 of 4 cups right has 2 · 17/70, all 4 right 2/70. */
  @Test
  void agreesWithTheLadyTastingTea() {
    assertThat(FisherExact.twoSided(8, 4, 4, 3)).isCloseTo(34.0 / 70, within(1e-12));
    assertThat(FisherExact.twoSided(8, 4, 4, 4)).isCloseTo(2.0 / 70, within(1e-12));
  }

  /**
   * Fisher's twins (convictions of like-sex twins of criminals), R: fisher.test(matrix(c(2, 10, 15,
   * 3), 2)).
   */
  @Test
  void agreesWithThePublishedTwins() {
    assertThat(FisherExact.twoSided(30, 12, 17, 2)).isCloseTo(0.0005367, within(5e-8));
  }

  @Test
  void agreesWithTheSumOverAllTables() {
    for (int nA = 1; nA <= 30; nA += 3) {
      for (int nB = 1; nB <= 30; nB += 4) {
        for (int nAB = Math.max(0, nA + nB - 31); nAB <= Math.min(nA, nB); nAB++) {
          assertThat(FisherExact.twoSided(31, nA, nB, nAB))
              .isCloseTo(enumerated(31, nA, nB, nAB), within(1e-10));
        }
      }
    }
  }

  @Test
  void farTailsAreZeroRatherThanNotANumber() {
    assertThat(FisherExact.twoSided(2_000_000, 3000, 3000, 3000)).isZero();
    assertThat(FisherExact.twoSided(2_000_000_000, 90_000, 90_000, 4)).isBetween(.5, 1.0);
  }

  private static double enumerated(int n, int nA, int nB, int nAB) {
    var law = new HypergeometricDistribution(null, n, nA, nB);
    double sum = 0;
    for (int k = law.getSupportLowerBound(); k <= law.getSupportUpperBound(); k++) {
      if (law.probability(k) <= law.probability(nAB) * (1 + 1e-7)) {
        sum += law.probability(k);
      }
    }
    return Math.min(1, sum);
  }
}
