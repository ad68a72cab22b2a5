package org.wortlaut.report.html;

import java.util.List;

/**
 * The strongest pairs of one level in one window, with a place for each actor.
 *
 * @param tested pairs of that level and window in the table
 * @param passing those that occur more often than by chance, in enough stories
 * @param significant those of the tested ones with a q-value of at most .05
 * @param edges the greatest G² first
 */
record PairGraph(
    String level,
    String window,
    long tested,
    long passing,
    long significant,
    List<Node> nodes,
    List<Edge> edges) {

  PairGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * @param actor its number in the {@link ActorIndex}
   * @param x from 0 to {@link ForceLayout#WIDTH}
   * @param y from 0 to {@link ForceLayout#HEIGHT}
   */
  record Node(int actor, double x, double y) {}

  /**
   * @param a place of one end in {@link #nodes}
   * @param b place of the other end
   * @param stories with both
   * @param units of the level with both
   * @param expected units to be expected by chance
   */
  record Edge(
      int a, int b, long stories, long units, double expected, double npmi, double q, double g2) {}
}
