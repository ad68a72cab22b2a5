package org.wortlaut.learn;

import java.util.List;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): labels for the
 * items of a sequence, scored by the features of each item and by the label before it.
 *
 * <p>Its file is that of a {@link LinearModel}. How likely a label is after another stands there as
 * the feature {@code after=LABEL}, how likely it is for a first item as {@code after=}.
 */
public final class SequenceModel {

  static final String AFTER = "after=";

  private final LinearModel weights;
  private final double[] first;
  private final double[][] after;

  public SequenceModel(LinearModel weights) {
    this.weights = weights;
    this.first = weights.scores(item -> item.add(AFTER));
    this.after =
        weights.labels().stream()
            .map(label -> weights.scores(item -> item.add(AFTER, label)))
            .toArray(double[][]::new);
  }

  /** The weights of all features, those of labels after labels among them. */
  public LinearModel weights() {
    return weights;
  }

  public List<String> labels() {
    return weights.labels();
  }

  /**
   * The best sequence of labels (Viterbi).
   *
   * @param scores for each item the score of each label without regard to the label before it
   * @return for each item the index of its label in {@link #labels}
   */
  public int[] best(double[][] scores) {
    int n = scores.length;
    int[][] from = new int[n][first.length];
    double[] reached = new double[first.length];
    for (int i = 0; i < n; i++) {
      double[] next = new double[first.length];
      for (int label = 0; label < next.length; label++) {
        next[label] = scores[i][label] + (i == 0 ? first[label] : reach(label, reached, from[i]));
      }
      reached = next;
    }
    int[] best = new int[n];
    int label = greatest(reached);
    for (int i = n - 1; i >= 0; i--) {
      best[i] = label;
      label = from[i][label];
    }
    return best;
  }

  private double reach(int label, double[] reached, int[] from) {
    double best = Double.NEGATIVE_INFINITY;
    for (int before = 0; before < reached.length; before++) {
      double score = reached[before] + after[before][label];
      if (score > best) {
        best = score;
        from[label] = before;
      }
    }
    return best;
  }

  private static int greatest(double[] values) {
    int greatest = 0;
    for (int i = 1; i < values.length; i++) {
      greatest = values[i] > values[greatest] ? i : greatest;
    }
    return greatest;
  }
}
