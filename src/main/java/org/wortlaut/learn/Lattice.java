package org.wortlaut.learn;

/**
 * All ways through a sequence of items, each with a label, and how likely each step of them is
 * (forward-backward algorithm, in logarithms).
 */
final class Lattice {

  private final double[][] scores;
  private final double[][] after;
  private final double[][] forward;
  private final double[][] backward;
  private final double total;

  /**
   * @param scores for each item the score of each label
   * @param first the score of each label for the first item
   * @param after for each label the score of each label after it
   */
  Lattice(double[][] scores, double[] first, double[][] after) {
    this.scores = scores;
    this.after = after;
    this.forward = new double[scores.length][first.length];
    this.backward = new double[scores.length][first.length];
    double[] ways = new double[first.length];
    for (int label = 0; label < first.length; label++) {
      forward[0][label] = first[label] + scores[0][label];
    }
    for (int i = 1; i < scores.length; i++) {
      for (int label = 0; label < first.length; label++) {
        for (int before = 0; before < first.length; before++) {
          ways[before] = forward[i - 1][before] + after[before][label];
        }
        forward[i][label] = LinearModel.logSum(ways) + scores[i][label];
      }
    }
    for (int i = scores.length - 2; i >= 0; i--) {
      for (int label = 0; label < first.length; label++) {
        for (int next = 0; next < first.length; next++) {
          ways[next] = after[label][next] + scores[i + 1][next] + backward[i + 1][next];
        }
        backward[i][label] = LinearModel.logSum(ways);
      }
    }
    this.total = LinearModel.logSum(forward[scores.length - 1]);
  }

  /** How likely an item has a label. */
  double probability(int item, int label) {
    return Math.exp(forward[item][label] + backward[item][label] - total);
  }

  /** How likely an item has a label and the item before it another. */
  double probability(int item, int before, int label) {
    return Math.exp(
        forward[item - 1][before]
            + after[before][label]
            + scores[item][label]
            + backward[item][label]
            - total);
  }
}
