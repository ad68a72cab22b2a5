package org.wortlaut.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.report.html.ForceLayout.Point;

class ForceLayoutTest {

  /** Two triangles and one line between them. */
  private static final List<PairGraph.Edge> TRIANGLES =
      List.of(edge(0, 1), edge(1, 2), edge(0, 2), edge(3, 4), edge(4, 5), edge(3, 5), edge(2, 3));

  /** In the units of the picture, which is about as wide as a screen has pixels. */
  private static final double ROOM_FOR_A_DOT = 60;

  @Test
  void theSameGraphGivesTheSamePicture() {
    assertThat(points(6, TRIANGLES)).isEqualTo(points(6, TRIANGLES));
  }

  @Test
  void nodesWithATieStandNearerThanOthers() {
    List<Point> points = points(6, TRIANGLES);

    assertThat(distance(points, 0, 1)).isLessThan(distance(points, 0, 5));
    assertThat(distance(points, 4, 5)).isLessThan(distance(points, 1, 4));
  }

  @Test
  void aGroupOfWhichAllAreTiedToAllIsNotDrawnIntoOneSpot() {
    int inGroup = 10;
    List<PairGraph.Edge> edges = new ArrayList<>();
    for (int a = 0; a < inGroup; a++) {
      for (int b = a + 1; b < inGroup; b++) {
        edges.add(edge(a, b));
      }
    }
    int pairs = 10;
    for (int pair = 0; pair < pairs; pair++) {
      edges.add(edge(inGroup + 2 * pair, inGroup + 2 * pair + 1));
    }

    List<Point> points = points(inGroup + 2 * pairs, edges);

    for (int a = 0; a < inGroup; a++) {
      for (int b = a + 1; b < inGroup; b++) {
        assertThat(distance(points, a, b)).isGreaterThan(ROOM_FOR_A_DOT);
      }
    }
  }

  @Test
  void thePictureIsFilledAndNotLeft() {
    List<Point> points = points(6, TRIANGLES);

    assertThat(points).extracting(Point::x).allMatch(x -> x >= 0 && x <= ForceLayout.WIDTH);
    assertThat(points).extracting(Point::y).contains(0.0, ForceLayout.HEIGHT);
  }

  @Test
  void noNodeOrOneIsNoTrouble() {
    assertThat(points(0, List.of())).isEmpty();
    assertThat(points(1, List.of())).hasSize(1);
  }

  @Test
  void nodesThatBeginAtOnePlaceGetPlacesOfTheirOwn() {
    Point same = new Point(800, 500);

    List<Point> points = new ForceLayout(List.of(same, same, new Point(0, 0)), List.of()).points();

    assertThat(points)
        .doesNotHaveDuplicates()
        .allMatch(p -> Double.isFinite(p.x()) && Double.isFinite(p.y()));
  }

  private static List<Point> points(int nodes, List<PairGraph.Edge> edges) {
    return new ForceLayout(Collections.nCopies(nodes, null), edges).points();
  }

  private static double distance(List<Point> points, int a, int b) {
    return Math.hypot(points.get(a).x() - points.get(b).x(), points.get(a).y() - points.get(b).y());
  }

  private static PairGraph.Edge edge(int a, int b) {
    return new PairGraph.Edge(a, b, 3, 3, 1.5, 0.5, 0.01, 9);
  }
}
