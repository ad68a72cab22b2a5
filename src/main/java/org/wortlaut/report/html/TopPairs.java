package org.wortlaut.report.html;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.wortlaut.table.ActorPairs;

/**
 * The pairs that occur more often than by chance, the strongest of each level and window. Of the
 * months only the latest are taken.
 */
final class TopPairs {

  /** The window without bounds; it sorts behind years and months. */
  private static final String WHOLE = "all";

  private static final int LATEST_MONTHS = 24;
  private static final int LENGTH_OF_A_MONTH = "yyyy-MM".length();
  private static final double SIGNIFICANT = 0.05;
  private static final String RANK = "rank";

  private final Dataset<Row> pairs;
  private final ReportBounds bounds;
  private final ActorIndex actors;

  TopPairs(Dataset<Row> pairs, ReportBounds bounds, ActorIndex actors) {
    this.pairs = pairs;
    this.bounds = bounds;
    this.actors = actors;
  }

  private record Place(String level, String window) {}

  /**
   * What there is of the pairs.
   *
   * @param graphs by level and window; the whole time comes before the years, and these before the
   *     months
   * @param monthsLeftOut windows that are too long ago
   */
  record Graphs(List<PairGraph> graphs, int monthsLeftOut) {

    Graphs {
      graphs = List.copyOf(graphs);
    }
  }

  Graphs graphs() {
    List<Row> tallies = tallies();
    List<String> earlier = earlierMonths(tallies);
    Map<Place, List<Row>> strongest = strongest(earlier);
    Map<String, Map<Integer, ForceLayout.Point>> places = new HashMap<>();
    List<PairGraph> graphs = new ArrayList<>();
    for (Row tally : tallies) {
      Place place = new Place(tally.getString(0), tally.getString(1));
      List<Row> rows = strongest.getOrDefault(place, List.of());
      if (!rows.isEmpty() || place.window().equals(WHOLE)) {
        graphs.add(graph(tally, rows, places.computeIfAbsent(place.level(), l -> new HashMap<>())));
      }
    }
    return new Graphs(graphs, earlier.size());
  }

  private Column passing() {
    return col(ActorPairs.N_AB)
        .gt(col(ActorPairs.EXPECTED))
        .and(col(ActorPairs.STORIES_AB).geq(bounds.minStories()));
  }

  /** A row for each level and window: there are as many as months in the corpus, times three. */
  private List<Row> tallies() {
    return pairs
        .groupBy(col(ActorPairs.LEVEL), col(ActorPairs.WINDOW))
        .agg(count(lit(1)), count_if(passing()), count_if(col(ActorPairs.Q_VALUE).leq(SIGNIFICANT)))
        .orderBy(
            col(ActorPairs.LEVEL),
            col(ActorPairs.WINDOW).equalTo(WHOLE).desc(),
            length(col(ActorPairs.WINDOW)),
            col(ActorPairs.WINDOW).desc())
        .collectAsList();
  }

  private static List<String> earlierMonths(List<Row> tallies) {
    List<String> months =
        tallies.stream()
            .map(row -> row.getString(1))
            .filter(window -> window.length() == LENGTH_OF_A_MONTH)
            .distinct()
            .sorted()
            .toList();
    return months.subList(0, Math.max(0, months.size() - LATEST_MONTHS));
  }

  private Map<Place, List<Row>> strongest(List<String> earlierMonths) {
    var strength =
        Window.partitionBy(col(ActorPairs.LEVEL), col(ActorPairs.WINDOW))
            .orderBy(col(ActorPairs.G2).desc(), col(ActorPairs.A_ID), col(ActorPairs.B_ID));
    return pairs
        .where(passing().and(not(col(ActorPairs.WINDOW).isInCollection(earlierMonths))))
        .withColumn(RANK, row_number().over(strength))
        .where(col(RANK).leq(bounds.pairs()))
        .orderBy(col(ActorPairs.LEVEL), col(ActorPairs.WINDOW), col(RANK))
        .collectAsList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> new Place(row.getAs(ActorPairs.LEVEL), row.getAs(ActorPairs.WINDOW)),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  /**
   * @param places where actors stand in the graphs of this level before this one; new ones are
   *     added, so that the pictures of two windows can be compared
   */
  private PairGraph graph(Row tally, List<Row> rows, Map<Integer, ForceLayout.Point> places) {
    Map<Integer, Integer> nodes = new LinkedHashMap<>();
    List<PairGraph.Edge> edges = new ArrayList<>();
    for (Row row : rows) {
      edges.add(
          new PairGraph.Edge(
              node(nodes, row, ActorPairs.A_ID, ActorPairs.A),
              node(nodes, row, ActorPairs.B_ID, ActorPairs.B),
              row.<Long>getAs(ActorPairs.STORIES_AB),
              row.<Long>getAs(ActorPairs.N_AB),
              row.<Double>getAs(ActorPairs.EXPECTED),
              row.<Double>getAs(ActorPairs.NPMI),
              row.<Double>getAs(ActorPairs.Q_VALUE),
              row.<Double>getAs(ActorPairs.G2)));
    }
    List<Integer> numbers = List.copyOf(nodes.keySet());
    List<ForceLayout.Point> points =
        new ForceLayout(numbers.stream().map(places::get).toList(), edges).points();
    List<PairGraph.Node> placed = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      places.putIfAbsent(numbers.get(i), points.get(i));
      placed.add(new PairGraph.Node(numbers.get(i), points.get(i).x(), points.get(i).y()));
    }
    return new PairGraph(
        tally.getString(0),
        tally.getString(1),
        tally.getLong(2),
        tally.getLong(3),
        tally.getLong(4),
        placed,
        edges);
  }

  private int node(Map<Integer, Integer> nodes, Row row, String id, String name) {
    int actor = actors.numberOf(row.getAs(id), row.getAs(name));
    Integer known = nodes.putIfAbsent(actor, nodes.size());
    return known == null ? nodes.size() - 1 : known;
  }
}
