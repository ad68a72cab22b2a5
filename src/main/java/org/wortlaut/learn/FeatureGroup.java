package org.wortlaut.learn;

import java.util.List;
import java.util.stream.Stream;

/**
 * Features that come together, at most once for an item, and not in another way. It remembers the
 * sums of their weights in the first model that has looked them up, so that they are added in one
 * step. Safe to share between threads.
 */
public final class FeatureGroup {

  private final List<String> names;

  /** That of the first model; null before. */
  private volatile FeatureTable table;

  /** The sum for each label in hundredths, or empty; set before {@link #table}. */
  private int[] weights;

  public FeatureGroup(String... names) {
    this.names = List.of(names);
  }

  /** One for each value: {@code mood=PAST}. */
  public static FeatureGroup[] each(String prefix, List<String> values) {
    return values.stream()
        .map(value -> new FeatureGroup(prefix + value))
        .toArray(FeatureGroup[]::new);
  }

  /** For each value one with each other value: {@code judged=2+past}. */
  public static FeatureGroup[][] pairs(String prefix, List<String> values, List<String> others) {
    return values.stream()
        .map(value -> each(prefix + value + "+", others))
        .toArray(FeatureGroup[][]::new);
  }

  /** The same, each with the feature of the first value: {@code judged=2}. */
  public static FeatureGroup[][] alsoAlone(
      String prefix, List<String> values, List<String> others) {
    return values.stream()
        .map(value -> prefix + value)
        .map(alone -> others.stream().map(other -> new FeatureGroup(alone, alone + "+" + other)))
        .map(groups -> groups.toArray(FeatureGroup[]::new))
        .toArray(FeatureGroup[][]::new);
  }

  Stream<String> names() {
    return names.stream();
  }

  /** Adds the weights in a table to sums of hundredths, one for each label. */
  void addTo(int[] sums, FeatureTable asked) {
    int[] added = table == asked ? weights : lookUp(asked);
    for (int label = 0; label < added.length; label++) {
      sums[label] += added[label];
    }
  }

  private synchronized int[] lookUp(FeatureTable asked) {
    int[] found = asked.sums(names);
    if (table == null) {
      weights = found;
      table = asked;
    }
    return found;
  }
}
