package org.wortlaut.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the features that are frequent enough to be learned, in alphabetical order. */
final class FeatureIds {

  private final Map<String, Integer> counts = new HashMap<>();

  void count(List<String> features) {
    features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
  }

  /**
   * @param minimum how many of the items counted must have a feature
   */
  Map<String, Integer> frequent(int minimum) {
    Map<String, Integer> ids = new HashMap<>();
    counts.keySet().stream()
        .filter(feature -> counts.get(feature) >= minimum)
        .sorted()
        .forEach(feature -> ids.put(feature, ids.size()));
    return ids;
  }
}
