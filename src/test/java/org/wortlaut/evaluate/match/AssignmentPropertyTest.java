package org.wortlaut.evaluate.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AssignmentPropertyTest {

  @Property(tries = 300)
  void reachesTheSumThatTryingEverythingReaches(
      @ForAll @IntRange(min = 1, max = 6) int rows,
      @ForAll @IntRange(min = 1, max = 6) int columns,
      @ForAll long seed) {
    double[][] scores = new double[rows][columns];
    Random random = new Random(seed);
    for (double[] row : scores) {
      // Many equal scores, because real articles have many pairs without overlap.
      Arrays.setAll(row, j -> random.nextInt(4) / 3.0);
    }
    int[] assigned = Assignment.maximize(scores);
    assertThat(Arrays.stream(assigned).filter(j -> j >= 0).distinct().count())
        .isEqualTo(Math.min(rows, columns));
    assertThat(sum(scores, assigned))
        .isCloseTo(best(scores, 0, new boolean[columns], rows - columns), within(1e-9));
  }

  private static double sum(double[][] scores, int[] assigned) {
    double sum = 0;
    for (int i = 0; i < assigned.length; i++) {
      sum += assigned[i] < 0 ? 0 : scores[i][assigned[i]];
    }
    return sum;
  }

  private static double best(double[][] scores, int row, boolean[] taken, int skips) {
    if (row == scores.length) {
      return 0;
    }
    double best = skips > 0 ? best(scores, row + 1, taken, skips - 1) : Double.NEGATIVE_INFINITY;
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        taken[j] = true;
        best = Math.max(best, scores[row][j] + best(scores, row + 1, taken, skips));
        taken[j] = false;
      }
    }
    return best;
  }
}
