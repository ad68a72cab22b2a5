package org.wortlaut.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Places for the nodes of a network: nodes push each other away and edges pull (T. Fruchterman, E.
 * Reingold: "Graph Drawing by Force-directed Placement", Software: Practice and Experience 21,
 * 1991), with a pull to the middle that keeps parts together that no edge joins. The more edges
 * both ends of an edge have, the less it pulls, or else a group in which all are tied to all would
 * be drawn into one spot. Nothing is random, so the same pairs give the same picture.
 */
final class ForceLayout {

  /** The picture is wider than high, as screens are. */
  static final double WIDTH = 1600;

  static final double HEIGHT = 1000;

  private static final int ROUNDS = 300;

  /** Length of the first steps, as a part of the side; they get shorter towards nothing. */
  private static final double FIRST_STEP = 0.08;

  /**
   * Nodes farther away than so many times the distance that all would have if spread evenly do not
   * push, as in the paper's grid variant: parts that no edge joins stay near each other.
   */
  private static final double REACH = 3;

  /** Pull to the middle, against that of an edge of middling strength. */
  private static final double GRAVITY = 0.6;

  /** Angle between two neighbours on a spiral that spreads points evenly (the golden angle). */
  private static final double TURN = Math.PI * (3 - Math.sqrt(5));

  /** Pull of an edge without strength; its NPMI, up to 1, is added. */
  private static final double LEAST_PULL = 0.2;

  private static final double LEAST_DISTANCE = 1e-4;

  /** A place in the picture. */
  record Point(double x, double y) {}

  private final List<PairGraph.Edge> edges;

  /** How many edges each node has. */
  private final int[] ties;

  private final double[] x;
  private final double[] y;
  private final double[] pushX;
  private final double[] pushY;
  private final double distance;

  /**
   * @param start where each node stood in an earlier picture; null for one that is new
   * @param edges between the places of nodes in {@code start}
   */
  ForceLayout(List<Point> start, List<PairGraph.Edge> edges) {
    int nodes = start.size();
    this.edges = edges;
    this.ties = new int[nodes];
    for (PairGraph.Edge edge : edges) {
      ties[edge.a()]++;
      ties[edge.b()]++;
    }
    this.x = new double[nodes];
    this.y = new double[nodes];
    this.pushX = new double[nodes];
    this.pushY = new double[nodes];
    this.distance = 1 / Math.sqrt(Math.max(1, nodes));
    for (int i = 0; i < nodes; i++) {
      Point earlier = start.get(i);
      double radius = 0.5 * Math.sqrt((i + 0.5) / nodes);
      x[i] = earlier == null ? 0.5 + radius * Math.cos(i * TURN) : earlier.x() / WIDTH;
      y[i] = earlier == null ? 0.5 + radius * Math.sin(i * TURN) : earlier.y() / HEIGHT;
    }
  }

  /** A point for each node, in the order of the nodes. */
  List<Point> points() {
    for (int round = 0; round < ROUNDS; round++) {
      repel();
      attract();
      move(FIRST_STEP * (1 - (double) round / ROUNDS));
    }
    return fitted();
  }

  private void repel() {
    double farthest = REACH * distance * REACH * distance;
    for (int i = 0; i < x.length; i++) {
      pushX[i] = GRAVITY * (0.5 - x[i]);
      pushY[i] = GRAVITY * (0.5 - y[i]);
    }
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        if (dx == 0 && dy == 0) {
          // at one place no direction leads apart
          dx = LEAST_DISTANCE;
        }
        double squared = Math.max(LEAST_DISTANCE * LEAST_DISTANCE, dx * dx + dy * dy);
        if (squared > farthest) {
          continue;
        }
        double force = distance * distance / squared;
        pushX[i] += dx * force;
        pushY[i] += dy * force;
        pushX[j] -= dx * force;
        pushY[j] -= dy * force;
      }
    }
  }

  private void attract() {
    for (PairGraph.Edge edge : edges) {
      double dx = x[edge.a()] - x[edge.b()];
      double dy = y[edge.a()] - y[edge.b()];
      double strength = LEAST_PULL + Math.max(0, edge.npmi());
      double pull = strength / Math.min(ties[edge.a()], ties[edge.b()]);
      double force = Math.hypot(dx, dy) / distance * pull;
      pushX[edge.a()] -= dx * force;
      pushY[edge.a()] -= dy * force;
      pushX[edge.b()] += dx * force;
      pushY[edge.b()] += dy * force;
    }
  }

  private void move(double longest) {
    for (int i = 0; i < x.length; i++) {
      double length = Math.max(LEAST_DISTANCE, Math.hypot(pushX[i], pushY[i]));
      double step = Math.min(longest, length) / length;
      x[i] += pushX[i] * step;
      y[i] += pushY[i] * step;
    }
  }

  /** Stretched to fill the picture. */
  private List<Point> fitted() {
    double[] fittedX = fitted(x, WIDTH);
    double[] fittedY = fitted(y, HEIGHT);
    List<Point> points = new ArrayList<>(x.length);
    for (int i = 0; i < x.length; i++) {
      points.add(new Point(fittedX[i], fittedY[i]));
    }
    return points;
  }

  private static double[] fitted(double[] values, double size) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    double width = Math.max(LEAST_DISTANCE, greatest - least);
    double[] fitted = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      fitted[i] = (values[i] - least) / width * size;
    }
    return fitted;
  }
}
