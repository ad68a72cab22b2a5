package org.wortlaut.aggregate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@link StarClusters} of a graph that fits into memory, by the greedy rule itself: one vertex
 * after the other, in order.
 */
final class LocalStars {

  private LocalStars() {}

  /** Vertices sort by degree, the highest first, then by a hash of the id, then by the id. */
  record Vertex(int degree, long tie, String id) implements Comparable<Vertex> {

    @Override
    public int compareTo(Vertex other) {
      int byDegree = Integer.compare(other.degree, degree);
      int byTie = byDegree != 0 ? byDegree : Long.compare(tie, other.tie);
      return byTie != 0 ? byTie : id.compareTo(other.id);
    }
  }

  /**
   * @param edges in both directions
   * @return of each vertex its centre; a centre is its own
   */
  static Map<String, String> cover(Map<Vertex, List<Vertex>> edges) {
    Map<String, String> centres = new HashMap<>();
    List<Vertex> order = new ArrayList<>(edges.keySet());
    Collections.sort(order);
    for (Vertex vertex : order) {
      if (!centres.containsKey(vertex.id())) {
        centres.put(vertex.id(), vertex.id());
        edges.get(vertex).forEach(neighbour -> centres.putIfAbsent(neighbour.id(), vertex.id()));
      }
    }
    return centres;
  }
}
