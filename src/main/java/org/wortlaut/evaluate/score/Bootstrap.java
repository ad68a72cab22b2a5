package org.wortlaut.evaluate.score;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The 95 % interval of an F1 by drawing articles with replacement (percentile bootstrap, B. Efron
 * 1979; 1,000 draws, fixed seed, so that the same counts give the same interval). Articles are
 * drawn, not statements, because the statements of an article stand or fall together.
 */
final class Bootstrap {

  private static final int DRAWS = 1_000;
  private static final long SEED = 20_240_501L;

  /** The counts of one article. */
  record Counts(int right, int predicted, int gold) {}

  record Interval(double low, double high) {}

  private Bootstrap() {}

  static Interval f1(List<Counts> articles) {
    if (articles.isEmpty()) {
      return new Interval(0, 0);
    }
    Random random = new Random(SEED);
    double[] drawn = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      int right = 0;
      int total = 0;
      for (int i = 0; i < articles.size(); i++) {
        Counts counts = articles.get(random.nextInt(articles.size()));
        right += counts.right();
        total += counts.predicted() + counts.gold();
      }
      drawn[draw] = total == 0 ? 0 : 2.0 * right / total;
    }
    Arrays.sort(drawn);
    return new Interval(drawn[DRAWS * 25 / 1000], drawn[DRAWS * 975 / 1000 - 1]);
  }
}
