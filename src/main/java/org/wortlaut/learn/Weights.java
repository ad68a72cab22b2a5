package org.wortlaut.learn;

/**
 * Weights that are being learned, a row of them for each feature, with one for each label: AdaGrad
 * steps, an L1 penalty by truncation, and the mean of the states that were noted, which varies less
 * with the order of examples than the last.
 */
final class Weights {

  private static final double SMALLEST_SQUARE = 1e-6;

  private final LinearTrainer.Settings settings;
  private final double[][] current;
  private final double[][] squares;
  private final double[][] sums;
  private int noted;

  Weights(int rows, int labels, LinearTrainer.Settings settings) {
    this.settings = settings;
    this.current = new double[rows][labels];
    this.squares = new double[rows][labels];
    this.sums = new double[rows][labels];
  }

  double[][] current() {
    return current;
  }

  /** The sum of some rows. */
  double[] scores(int[] rows) {
    double[] scores = new double[current.length == 0 ? 0 : current[0].length];
    for (int row : rows) {
      for (int label = 0; label < scores.length; label++) {
        scores[label] += current[row][label];
      }
    }
    return scores;
  }

  void move(int[] rows, int label, double gradient) {
    for (int row : rows) {
      move(row, label, gradient);
    }
  }

  void move(int row, int label, double gradient) {
    squares[row][label] += gradient * gradient;
    double step = settings.rate() / Math.sqrt(squares[row][label] + SMALLEST_SQUARE);
    double weight = current[row][label] - step * gradient;
    current[row][label] =
        Math.signum(weight) * Math.max(0, Math.abs(weight) - step * settings.l1());
  }

  /** Notes the present state. */
  void addToMean() {
    noted++;
    for (int row = 0; row < current.length; row++) {
      for (int label = 0; label < current[row].length; label++) {
        sums[row][label] += current[row][label];
      }
    }
  }

  /** Whether the mean of any weight in a row is large enough to be kept. */
  boolean matters(int row) {
    for (double sum : sums[row]) {
      if (Math.abs(sum) >= settings.smallest() * noted) {
        return true;
      }
    }
    return false;
  }

  /** The means of a row, as the file of a model has them. */
  float[] rounded(int row) {
    float[] rounded = new float[sums[row].length];
    for (int label = 0; label < rounded.length; label++) {
      rounded[label] = LinearModel.rounded(sums[row][label] / noted);
    }
    return rounded;
  }
}
