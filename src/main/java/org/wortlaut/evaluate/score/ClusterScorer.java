package org.wortlaut.evaluate.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well items are joined into clusters, for example names of articles into actors.
 *
 * <p>{@code b3}: for each item, precision is the share of its predicted cluster that is in its gold
 * cluster, recall the share of its gold cluster that is in its predicted one, both averaged over
 * items (B³; A. Bagga, B. Baldwin: "Algorithms for Scoring Coreference Chains", 1998). {@code
 * pairwise}: precision and recall of the pairs of items that are in one cluster.
 */
public final class ClusterScorer {

  private ClusterScorer() {}

  /**
   * Both scores; items that only one side knows are an error of the caller, because neither measure
   * says how to count them.
   *
   * @param gold for each item the label of its cluster
   * @param predicted the same, with labels of its own
   * @throws IllegalArgumentException if the two do not have the same items
   */
  public static <T> List<Score> score(Map<T, String> gold, Map<T, String> predicted) {
    if (!gold.keySet().equals(predicted.keySet())) {
      Set<T> one = new HashSet<>(gold.keySet());
      one.addAll(predicted.keySet());
      one.removeIf(item -> gold.containsKey(item) && predicted.containsKey(item));
      throw new IllegalArgumentException("these items stand in gold or prediction alone: " + one);
    }
    return List.of(bCubed(gold, predicted), pairwise(gold, predicted));
  }

  private static <T> Score bCubed(Map<T, String> gold, Map<T, String> predicted) {
    Map<String, Integer> goldSizes = sizes(gold.values());
    Map<String, Integer> predictedSizes = sizes(predicted.values());
    Map<List<String>, Integer> shared = shared(gold, predicted);
    double precision = 0;
    double recall = 0;
    for (T item : gold.keySet()) {
      double both = shared.get(List.of(gold.get(item), predicted.get(item)));
      precision += both / predictedSizes.get(predicted.get(item));
      recall += both / goldSizes.get(gold.get(item));
    }
    int n = gold.size();
    return Score.ofMeans("clusters", n == 0 ? 0 : precision / n, n == 0 ? 0 : recall / n, n);
  }

  private static <T> Score pairwise(Map<T, String> gold, Map<T, String> predicted) {
    return Score.ofCounts(
        "clusters_pairwise",
        pairs(shared(gold, predicted).values()),
        pairs(sizes(predicted.values()).values()),
        pairs(sizes(gold.values()).values()));
  }

  private static <T> Map<List<String>, Integer> shared(
      Map<T, String> gold, Map<T, String> predicted) {
    Map<List<String>, Integer> shared = new HashMap<>();
    gold.forEach(
        (item, label) -> shared.merge(List.of(label, predicted.get(item)), 1, Integer::sum));
    return shared;
  }

  private static Map<String, Integer> sizes(Collection<String> labels) {
    Map<String, Integer> sizes = new HashMap<>();
    labels.forEach(label -> sizes.merge(label, 1, Integer::sum));
    return sizes;
  }

  private static int pairs(Collection<Integer> sizes) {
    return sizes.stream().mapToInt(size -> size * (size - 1) / 2).sum();
  }
}
