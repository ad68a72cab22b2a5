package org.wortlaut.learn;

import java.util.ArrayList;
import java.util.Arrays;
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
  private final double dropout;

  public LinearTrainer(Settings settings) {
    this(settings, 0);
  }

  /**
   * @param dropout the share of its features that an example is without each time it is learned
   *     from, so that none relies on others that it occurs with (Srivastava et al. 2014; for linear
   *     models Wager, Wang, Liang 2013); below 1
   */
  public LinearTrainer(Settings settings, double dropout) {
    this.settings = settings;
    this.dropout = dropout;
  }

  public LinearModel train(List<Example> examples, List<String> labels) {
    FeatureIds features = new FeatureIds();
    examples.forEach(example -> features.count(example.features()));
    Map<String, Integer> ids = features.frequent(settings.minimum());
    Weights weights = new Weights(ids.size(), labels.size(), settings);
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
        int gold = labels.indexOf(examples.get(i).label());
        step(thinned(rows.get(i), random), gold, weights);
      }
      if (epoch >= settings.epochs() / 2) {
        weights.addToMean();
      }
    }
    return model(ids, weights, labels);
  }

  private int[] thinned(int[] row, Random random) {
    return dropout == 0
        ? row
        : Arrays.stream(row).filter(feature -> random.nextDouble() >= dropout).toArray();
  }

  private void step(int[] row, int gold, Weights weights) {
    double[] scores = weights.scores(row);
    for (int label = 0; label < scores.length; label++) {
      scores[label] /= 1 - dropout;
    }
    double[] logarithms = LinearModel.logProbabilities(scores);
    for (int label = 0; label < logarithms.length; label++) {
      weights.move(row, label, Math.exp(logarithms[label]) - (label == gold ? 1 : 0));
    }
  }

  private static LinearModel model(Map<String, Integer> ids, Weights weights, List<String> labels) {
    Map<String, float[]> kept = new HashMap<>();
    ids.forEach(
        (feature, id) -> {
          if (weights.matters(id) && !feature.startsWith(OTHER_SOURCE)) {
            kept.put(feature, weights.rounded(id));
          }
        });
    return new LinearModel(labels, kept);
  }
}
