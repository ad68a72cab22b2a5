package org.wortlaut.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.wortlaut.language.LexiconFile;

/**
 * A multinomial logistic regression over string features: the score of a label is the sum of the
 * weights of the features.
 *
 * <p>Its file is a table: the first line names the labels, each further line has a feature and its
 * weight for every label, in hundredths: {@code -16} is −0.16.
 */
public final class LinearModel {

  /** Heads the features and says what the numbers beside them are. */
  private static final String CORNER = "feature (weights in hundredths)";

  private static final float HUNDRED = FeatureTable.HUNDRED;

  private final List<String> labels;
  private final FeatureTable features;

  /**
   * @param weights of each feature, one for each label
   */
  public LinearModel(List<String> labels, Map<String, float[]> weights) {
    this.labels = List.copyOf(labels);
    this.features = new FeatureTable(labels.size(), new TreeMap<>(weights));
  }

  public static LinearModel read(LexiconFile file) {
    if (file.entries().isEmpty() || !file.entries().get(0).column(0).equals(CORNER)) {
      throw new IllegalStateException(
          file.name()
              + ": the first line must be '"
              + CORNER
              + "' and the labels; models of older versions have to be trained again by jobs/train");
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
        row[i] = Integer.parseInt(entry.column(i + 1)) / HUNDRED;
      } catch (NumberFormatException e) {
        throw entry.error(
            "the weight '" + entry.column(i + 1) + "' is no whole number of hundredths");
      }
    }
    return row;
  }

  /** A weight to the precision of its file. */
  static float rounded(double weight) {
    return Math.round(weight * HUNDRED) / HUNDRED;
  }

  /** The lines of its file without the header comment, features in alphabetical order. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(CORNER + "\t" + String.join("\t", labels));
    features.forEach(
        feature -> {
          StringBuilder line = new StringBuilder(features.feature(feature));
          for (int label = 0; label < labels.size(); label++) {
            line.append('\t').append(features.hundredths(feature, label));
          }
          lines.add(line.toString());
        });
    return lines;
  }

  public List<String> labels() {
    return labels;
  }

  /**
   * The sum of the features' weights for each label, in the order of {@link #labels}.
   *
   * @param item adds its features
   */
  public double[] scores(Consumer<FeatureSink> item) {
    return ofHundredths(hundredths(item));
  }

  /** Scores from sums of {@link #hundredths}. */
  public static double[] ofHundredths(int[] hundredths) {
    double[] scores = new double[hundredths.length];
    for (int label = 0; label < scores.length; label++) {
      scores[label] = hundredths[label] / (double) HUNDRED;
    }
    return scores;
  }

  /** The same in hundredths. */
  public int[] hundredths(Consumer<FeatureSink> item) {
    Scoring scoring = new Scoring();
    item.accept(scoring);
    return scoring.hundredths;
  }

  /** Sums up the weights of an item's features. */
  private final class Scoring implements FeatureSink {

    private final int[] hundredths = new int[labels.size()];
    private final NumberSet seen = new NumberSet();

    @Override
    public void add(String... parts) {
      int hash = 0;
      for (String part : parts) {
        hash = FeatureTable.hash(hash, part);
      }
      if (features.mayHave(hash)) {
        look(hash, String.join("", parts), "", "", "");
      }
    }

    @Override
    public void add(Feature feature) {
      count(feature.placeIn(features));
    }

    @Override
    public void add(FeatureGroup group) {
      group.addTo(hundredths, features);
    }

    @Override
    public void add(String feature) {
      look(feature.hashCode(), feature, "", "", "");
    }

    @Override
    public void add(String first, String second) {
      look(FeatureTable.hash(first.hashCode(), second), first, second, "", "");
    }

    @Override
    public void add(String first, String second, String third) {
      int two = FeatureTable.hash(first.hashCode(), second);
      look(FeatureTable.hash(two, third), first, second, third, "");
    }

    @Override
    public void add(String first, String second, String third, String fourth) {
      int two = FeatureTable.hash(first.hashCode(), second);
      int three = FeatureTable.hash(two, third);
      look(FeatureTable.hash(three, fourth), first, second, third, fourth);
    }

    private void look(int hash, String first, String second, String third, String fourth) {
      if (features.mayHave(hash)) {
        count(features.find(hash, first, second, third, fourth));
      }
    }

    private void count(int feature) {
      if (feature >= 0 && seen.add(feature)) {
        features.addTo(hundredths, feature);
      }
    }
  }

  /**
   * A model that scores the labels of this one and then those of another, each feature looked up
   * once.
   */
  public LinearModel beside(LinearModel other) {
    List<String> both = new ArrayList<>(labels);
    both.addAll(other.labels);
    Map<String, float[]> rows = new HashMap<>();
    features.forEach(
        feature -> rows.put(features.feature(feature), features.weights(feature, both.size())));
    other.features.forEach(
        feature -> {
          float[] row =
              rows.computeIfAbsent(
                  other.features.feature(feature), absent -> new float[both.size()]);
          float[] second = other.features.weights(feature, other.labels.size());
          System.arraycopy(second, 0, row, labels.size(), second.length);
        });
    return new LinearModel(both, rows);
  }

  /** The logarithms of the probabilities that scores stand for (log-softmax), in place. */
  public static double[] logProbabilities(double[] scores) {
    double total = logSum(scores);
    for (int i = 0; i < scores.length; i++) {
      scores[i] -= total;
    }
    return scores;
  }

  /** The logarithm of the sum of what the values are the logarithms of. */
  static double logSum(double[] values) {
    double top = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      top = Math.max(top, value);
    }
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - top);
    }
    return top + Math.log(sum);
  }

  /** The weight of one feature for one label; 0 where it has none. */
  public float weight(String feature, int label) {
    int place = features.find(feature);
    return place < 0 ? 0 : features.weight(place, label);
  }
}
