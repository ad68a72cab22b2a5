package org.wortlaut.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wortlaut.language.LexiconFile;

/**
 * A multinomial logistic regression over string features: the score of a label is the sum of the
 * weights of the features.
 *
 * <p>Its file is a table: the first line names the labels, each further line has a feature and its
 * weight for every label.
 */
public final class LinearModel {

  private static final String CORNER = "feature";

  private final List<String> labels;
  private final Map<String, float[]> weights;

  public LinearModel(List<String> labels, Map<String, float[]> weights) {
    this.labels = List.copyOf(labels);
    this.weights = new HashMap<>(weights);
  }

  public static LinearModel read(LexiconFile file) {
    if (file.entries().isEmpty() || !file.entries().get(0).column(0).equals(CORNER)) {
      throw new IllegalStateException(
          file.name() + ": the first line must be '" + CORNER + "' and the labels");
    }
    List<String> labels =
        file.entries().get(0).columns().subList(1, file.entries().get(0).columns().size());
    Map<String, float[]> weights = new HashMap<>();
    for (LexiconFile.Entry entry : file.entries().subList(1, file.entries().size())) {
      weights.put(entry.column(0), row(entry, labels.size()));
    }
    return new LinearModel(labels, weights);
  }

  private static float[] row(LexiconFile.Entry entry, int labels) {
    if (entry.columns().size() != labels + 1) {
      throw entry.error(
          "needs a feature and "
              + labels
              + " weights, but has "
              + entry.columns().size()
              + " columns");
    }
    float[] row = new float[labels];
    for (int i = 0; i < labels; i++) {
      try {
        row[i] = Float.parseFloat(entry.column(i + 1));
      } catch (NumberFormatException e) {
        throw entry.error("the weight '" + entry.column(i + 1) + "' is no number");
      }
    }
    return row;
  }

  /** The lines of its file without the header comment, features in alphabetical order. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(CORNER + "\t" + String.join("\t", labels));
    for (Map.Entry<String, float[]> entry : new TreeMap<>(weights).entrySet()) {
      StringBuilder line = new StringBuilder(entry.getKey());
      for (float weight : entry.getValue()) {
        line.append('\t').append(weight == 0 ? "0" : String.format(Locale.ROOT, "%.2f", weight));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  public List<String> labels() {
    return labels;
  }

  /** Logarithm of the probability of each label, in the order of {@link #labels}. */
  public double[] logProbabilities(List<String> features) {
    return logProbabilities(scores(features));
  }

  /** The sum of the features' weights for each label, in the order of {@link #labels}. */
  public double[] scores(List<String> features) {
    double[] scores = new double[labels.size()];
    for (String feature : features) {
      float[] row = weights.get(feature);
      for (int i = 0; row != null && i < scores.length; i++) {
        scores[i] += row[i];
      }
    }
    return scores;
  }

  /**
   * A model that scores the labels of this one and then those of another, each feature looked up
   * once.
   */
  public LinearModel beside(LinearModel other) {
    List<String> both = new ArrayList<>(labels);
    both.addAll(other.labels);
    Map<String, float[]> rows = new HashMap<>();
    weights.forEach((feature, row) -> rows.put(feature, Arrays.copyOf(row, both.size())));
    other.weights.forEach(
        (feature, row) ->
            System.arraycopy(
                row,
                0,
                rows.computeIfAbsent(feature, absent -> new float[both.size()]),
                labels.size(),
                row.length));
    return new LinearModel(both, rows);
  }

  /** The logarithms of the probabilities that scores stand for (log-softmax), in place. */
  public static double[] logProbabilities(double[] scores) {
    double top = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      top = Math.max(top, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - top);
    }
    double total = top + Math.log(sum);
    for (int i = 0; i < scores.length; i++) {
      scores[i] -= total;
    }
    return scores;
  }

  /** The weight of one feature for one label; 0 where it has none. */
  public float weight(String feature, int label) {
    float[] row = weights.get(feature);
    return row == null ? 0 : row[label];
  }

  public int features() {
    return weights.size();
  }
}
