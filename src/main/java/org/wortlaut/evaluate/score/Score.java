package org.wortlaut.evaluate.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One measured figure.
 *
 * @param metric its name, as in the JSON output
 * @param values what applies of {@code p}, {@code r}, {@code f1}, {@code accuracy} and the like,
 *     between 0 and 1, in the order to print them
 * @param n how many gold items (precision and recall) or cases (accuracy) it rests on
 */
public record Score(String metric, Map<String, Double> values, int n) {

  public Score {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** From counts over all documents. */
  static Score ofCounts(String metric, int right, int predicted, int gold) {
    return ofMeans(metric, ratio(right, predicted), ratio(right, gold), gold);
  }

  /** From precision and recall; F1 is their harmonic mean. */
  static Score ofMeans(String metric, double precision, double recall, int n) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("p", precision);
    values.put("r", recall);
    values.put("f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    return new Score(metric, values, n);
  }

  static Score ofAccuracy(String metric, int right, int n) {
    return new Score(metric, Map.of("accuracy", ratio(right, n)), n);
  }

  /** This score with a further value, for example the end of an interval. */
  Score with(String name, double value) {
    Map<String, Double> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Score(metric, more, n);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
