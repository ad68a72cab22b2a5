package org.wortlaut.aggregate.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@link StarClusters} of a graph that fits into memory, by the greedy rule itself: one vertex
 * after the other, in the order of degree, the highest first, then by a hash of the id, then by the
 * id.
 */
final class LocalStars {

  private final Map<String, Set<String>> neighbours = new HashMap<>();
  private final Map<String, Long> hashes = new HashMap<>();

  /** Adds an edge; in which direction, and whether it is there already, does not matter. */
  void add(String a, long hashOfA, String b, long hashOfB) {
    neighbours.computeIfAbsent(a, vertex -> new HashSet<>()).add(b);
    neighbours.computeIfAbsent(b, vertex -> new HashSet<>()).add(a);
    hashes.put(a, hashOfA);
    hashes.put(b, hashOfB);
  }

  /**
   * @return of each vertex its centre; a centre is its own
   */
  Map<String, String> cover() {
    Map<String, String> centres = new HashMap<>();
    for (String vertex : inOrder()) {
      if (!centres.containsKey(vertex)) {
        centres.put(vertex, vertex);
        neighbours.get(vertex).forEach(neighbour -> centres.putIfAbsent(neighbour, vertex));
      }
    }
    return centres;
  }

  private List<String> inOrder() {
    return neighbours.keySet().stream()
        .sorted(
            Comparator.<String>comparingInt(vertex -> -neighbours.get(vertex).size())
                .thenComparingLong(hashes::get)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
