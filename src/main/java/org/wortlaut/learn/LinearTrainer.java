package org.wortlaut.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains a {@link LinearModel} by stochastic gradient descent with AdaGrad steps (Duchi, Hazan,
 * Singer 2011) and an L1 penalty applied by truncation. Deterministic.
 */
public final class LinearTrainer {

  /** Features and the gold label. */
  public record Example(List<String> features, String label) {
    public Example {
      features = List.copyOf(features);
    }

    /**
     * An example. From another source than the texts that the model is for, each feature is there a
     * second time under a name of its own, which takes up what is peculiar to that source and is
     * left out of the model (Daumé III 2007, Frustratingly Easy Domain Adaptation).
     */
    public static Example of(List<String> features, String label, boolean otherSource) {
      if (!otherSource) {
        return new Example(features, label);
      }
      List<String> doubled = new ArrayList<>(features);
      features.forEach(feature -> doubled.add(OTHER_SOURCE + feature));
      return new Example(doubled, label);
    }
  }

  private static final String OTHER_SOURCE = "other-source:";

  /**
   * @param epochs passes over the examples
   * @param rate step size of AdaGrad
   * @param l1 penalty on the absolute weight
   * @param minimum number of examples that a feature must occur in
   * @param smallest features none of whose weights reaches this are dropped
   */
  public record Settings(int epochs, double rate, double l1, int minimum, double smallest) {}

  private final Settings settings;

  public LinearTrainer(Settings settings) {
    this.settings = settings;
  }

  public LinearModel train(List<Example> examples, List<String> labels) {
    Map<String, Integer> ids = frequentFeatures(examples);
    double[][] weights = new double[ids.size()][labels.size()];
    double[][] squares = new double[ids.size()][labels.size()];
    double[][] averages = new double[ids.size()][labels.size()];
    List<int[]> rows = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (Example example : examples) {
      order.add(rows.size());
      rows.add(example.features().stream().filter(ids::containsKey).mapToInt(ids::get).toArray());
    }
    Random random = new Random(1);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        step(rows.get(i), labels.indexOf(examples.get(i).label()), weights, squares);
      }
      if (epoch >= settings.epochs() / 2) {
        addTo(averages, weights);
      }
    }
    return model(ids, averages, labels);
  }

  /**
   * The model is the mean of the weights after each epoch of the second half, which varies less
   * with the order of examples.
   */
  private void addTo(double[][] averages, double[][] weights) {
    int kept = settings.epochs() - settings.epochs() / 2;
    for (int feature = 0; feature < weights.length; feature++) {
      for (int label = 0; label < weights[feature].length; label++) {
        averages[feature][label] += weights[feature][label] / kept;
      }
    }
  }

  private Map<String, Integer> frequentFeatures(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    Map<String, Integer> ids = new HashMap<>();
    counts.keySet().stream()
        .filter(f -> counts.get(f) >= settings.minimum())
        .sorted()
        .forEach(f -> ids.put(f, ids.size()));
    return ids;
  }

  private void step(int[] row, int gold, double[][] weights, double[][] squares) {
    double[] shares = shares(row, weights, weights[0].length);
    for (int feature : row) {
      for (int label = 0; label < shares.length; label++) {
        double gradient = shares[label] - (label == gold ? 1 : 0);
        squares[feature][label] += gradient * gradient;
        double step = settings.rate() / Math.sqrt(squares[feature][label] + 1e-6);
        double weight = weights[feature][label] - step * gradient;
        weights[feature][label] =
            Math.signum(weight) * Math.max(0, Math.abs(weight) - step * settings.l1());
      }
    }
  }

  private static double[] shares(int[] row, double[][] weights, int labels) {
    double[] scores = new double[labels];
    double top = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < labels; label++) {
      for (int feature : row) {
        scores[label] += weights[feature][label];
      }
      top = Math.max(top, scores[label]);
    }
    double sum = 0;
    for (int label = 0; label < labels; label++) {
      scores[label] = Math.exp(scores[label] - top);
      sum += scores[label];
    }
    for (int label = 0; label < labels; label++) {
      scores[label] /= sum;
    }
    return scores;
  }

  private LinearModel model(Map<String, Integer> ids, double[][] weights, List<String> labels) {
    Map<String, float[]> kept = new HashMap<>();
    ids.forEach(
        (feature, id) -> {
          float[] row = new float[labels.size()];
          boolean any = false;
          for (int label = 0; label < row.length; label++) {
            row[label] = Math.round(weights[id][label] * 100) / 100f;
            any |= Math.abs(weights[id][label]) >= settings.smallest();
          }
          if (any && !feature.startsWith(OTHER_SOURCE)) {
            kept.put(feature, row);
          }
        });
    return new LinearModel(labels, kept);
  }
}
