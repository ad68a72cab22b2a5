package org.wortlaut.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains a {@link SequenceModel} for the likelihood of whole sequences, by stochastic gradient
 * descent with AdaGrad steps and an L1 penalty applied by truncation, as {@link LinearTrainer} does
 * for single items. Deterministic.
 */
public final class SequenceTrainer {

  /** Labels that are as good as certain teach nothing and are passed over. */
  private static final double LEAST_GRADIENT = 1e-4;

  /**
   * A sequence, not empty.
   *
   * @param features of each item
   * @param labels of each item
   */
  public record Example(List<List<String>> features, List<String> labels) {

    public Example {
      features = List.copyOf(features);
      labels = List.copyOf(labels);
      if (features.isEmpty() || features.size() != labels.size()) {
        throw new IllegalArgumentException(
            features.size() + " items with features, but " + labels.size() + " with labels");
      }
    }
  }

  private record Row(int[][] features, int[] labels) {}

  private final LinearTrainer.Settings settings;
  private final List<String> labels;

  /**
   * @param labels in the order that the model has them
   */
  public SequenceTrainer(LinearTrainer.Settings settings, List<String> labels) {
    this.settings = settings;
    this.labels = List.copyOf(labels);
  }

  public SequenceModel train(List<Example> examples) {
    FeatureIds frequent = new FeatureIds();
    examples.forEach(example -> example.features().forEach(frequent::count));
    Map<String, Integer> ids = frequent.frequent(settings.minimum());
    List<Row> rows = new ArrayList<>();
    examples.forEach(example -> rows.add(row(example, ids)));
    Weights features = new Weights(ids.size(), labels.size(), settings);
    // the last row is that of the first item, which no label is before
    Weights after = new Weights(labels.size() + 1, labels.size(), settings);
    Random random = new Random(1);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(rows, random);
      rows.forEach(row -> step(row, features, after));
      if (epoch >= settings.epochs() / 2) {
        features.addToMean();
        after.addToMean();
      }
    }
    return model(ids, features, after);
  }

  private Row row(Example example, Map<String, Integer> ids) {
    return new Row(
        example.features().stream()
            .map(item -> item.stream().filter(ids::containsKey).mapToInt(ids::get).toArray())
            .toArray(int[][]::new),
        example.labels().stream().mapToInt(this::indexOf).toArray());
  }

  private int indexOf(String label) {
    int index = labels.indexOf(label);
    if (index < 0) {
      throw new IllegalArgumentException("the label \"" + label + "\" is none of " + labels);
    }
    return index;
  }

  private void step(Row row, Weights features, Weights after) {
    double[][] scores =
        Arrays.stream(row.features()).map(features::scores).toArray(double[][]::new);
    double[][] labelsAfter = after.current();
    Lattice lattice = new Lattice(scores, labelsAfter[labels.size()], labelsAfter);
    double[][] steps = new double[labels.size() + 1][labels.size()];
    for (int i = 0; i < scores.length; i++) {
      for (int label = 0; label < labels.size(); label++) {
        double gradient = lattice.probability(i, label) - (label == row.labels()[i] ? 1 : 0);
        for (int before = 0; i > 0 && before < labels.size(); before++) {
          boolean gold = before == row.labels()[i - 1] && label == row.labels()[i];
          steps[before][label] += lattice.probability(i, before, label) - (gold ? 1 : 0);
        }
        steps[labels.size()][label] += i == 0 ? gradient : 0;
        if (Math.abs(gradient) > LEAST_GRADIENT) {
          features.move(row.features()[i], label, gradient);
        }
      }
    }
    for (int before = 0; before < steps.length; before++) {
      for (int label = 0; label < labels.size(); label++) {
        after.move(before, label, steps[before][label]);
      }
    }
  }

  private SequenceModel model(Map<String, Integer> ids, Weights features, Weights after) {
    Map<String, float[]> kept = new HashMap<>();
    ids.forEach(
        (feature, id) -> {
          if (features.matters(id)) {
            kept.put(feature, features.rounded(id));
          }
        });
    for (int before = 0; before < labels.size(); before++) {
      kept.put(SequenceModel.AFTER + labels.get(before), after.rounded(before));
    }
    kept.put(SequenceModel.AFTER, after.rounded(labels.size()));
    return new SequenceModel(new LinearModel(labels, kept));
  }
}
