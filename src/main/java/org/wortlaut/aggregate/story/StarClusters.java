package org.wortlaut.aggregate.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Covers a graph with stars (Aslam, Pelekhov and Rus 2004, The star clustering algorithm): a
 * centre, and around it vertices that are each joined to it by an edge. A chain of vertices, each
 * like the next but the last unlike the first, falls into several stars.
 *
 * <p>Centres are the greedy maximal independent set in the order of degree, the highest first, ties
 * broken by a hash of the id and then the id. It is found in rounds, all over the graph at once: a
 * vertex that comes before all its undecided neighbours becomes a centre, they join the first
 * centre beside them, and both leave the graph. Because ties fall at random, the rounds are few
 * (Blelloch, Fineman and Shun 2012, Greedy sequential maximal independent set and matching are
 * parallel on average); each is two joins over the edges left. The result depends on the edges
 * alone, not on their order.
 */
final class StarClusters {

  /**
   * The rounds take seconds for the smallest graph; up to so many edges (tens of megabytes) the
   * driver does it in one go.
   */
  private static final int MOST_EDGES_IN_MEMORY = 100_000;

  private static final StructType STARS =
      new StructType()
          .add("vertex", DataTypes.StringType, false)
          .add("centre", DataTypes.StringType, false);

  private StarClusters() {}

  /**
   * @param edges {@code a, b}, each pair once, in whatever direction
   * @return {@code vertex, centre}, a row for each vertex of an edge; a centre is its own
   */
  static Dataset<Row> cover(Dataset<Row> edges) {
    Dataset<Row> hashed =
        edges
            .select(col("a"), hash("a").as("hash_a"), col("b"), hash("b").as("hash_b"))
            .localCheckpoint();
    List<Row> few = hashed.limit(MOST_EDGES_IN_MEMORY + 1).collectAsList();
    return few.size() <= MOST_EDGES_IN_MEMORY
        ? inMemory(few, hashed.sparkSession())
        : inRounds(ordered(hashed).localCheckpoint());
  }

  private static Dataset<Row> inMemory(List<Row> edges, SparkSession spark) {
    LocalStars graph = new LocalStars();
    for (Row edge : edges) {
      graph.add(
          edge.getAs("a"), edge.<Long>getAs("hash_a"), edge.getAs("b"), edge.<Long>getAs("hash_b"));
    }
    List<Row> stars = new ArrayList<>();
    graph.cover().forEach((vertex, centre) -> stars.add(RowFactory.create(vertex, centre)));
    return spark.createDataFrame(stars, STARS);
  }

  /** By which equal degrees are put in an order. */
  private static Column hash(String vertex) {
    return xxhash64(col(vertex));
  }

  /**
   * @param directed as {@link #ordered} makes them
   */
  static Dataset<Row> inRounds(Dataset<Row> directed) {
    Dataset<Row> left = directed;
    Dataset<Row> decided =
        directed.sparkSession().createDataFrame(List.of(), decisions(directed).schema());
    while (!left.isEmpty()) {
      Dataset<Row> decisions = decisions(left).localCheckpoint();
      decided = decided.unionByName(decisions);
      left = without(without(left, decisions, "from"), decisions, "to").localCheckpoint();
    }
    return alone(directed, decided).unionByName(decided);
  }

  /**
   * Each edge in both directions, its ends as (−degree, hash, id), so that the smaller comes first.
   */
  static Dataset<Row> ordered(Dataset<Row> edges) {
    Dataset<Row> both =
        edges
            .select(col("a").as("from"), col("b").as("to"))
            .union(edges.select(col("b").as("from"), col("a").as("to")))
            .distinct();
    Dataset<Row> ranked =
        both.groupBy("from")
            .agg(count(lit(1)).as("degree"))
            .select(
                col("from").as("id"),
                struct(
                        col("degree").multiply(-1).as("degree"),
                        hash("from").as("tie"),
                        col("from").as("id"))
                    .as("rank"));
    return both.join(ranked.select(col("id").as("from"), col("rank").as("from_rank")), "from")
        .join(ranked.select(col("id").as("to"), col("rank").as("to_rank")), "to")
        .select(col("from_rank").as("from"), col("to_rank").as("to"));
  }

  private static Dataset<Row> decisions(Dataset<Row> left) {
    Dataset<Row> centres =
        left.groupBy("from")
            .agg(min("to").as("first"))
            .where(col("from").lt(col("first")))
            .select(col("from.id").as("centre_id"));
    Dataset<Row> members =
        left.join(centres, col("from.id").equalTo(col("centre_id")))
            .groupBy(col("to.id").as("vertex"))
            .agg(min("from").as("centre"))
            .select(col("vertex"), col("centre.id").as("centre"));
    return centres
        .select(col("centre_id").as("vertex"), col("centre_id").as("centre"))
        .unionByName(members);
  }

  private static Dataset<Row> without(Dataset<Row> left, Dataset<Row> decisions, String end) {
    return left.join(
        decisions, left.col(end + ".id").equalTo(decisions.col("vertex")), "left_anti");
  }

  /** Vertices all of whose neighbours joined other stars. */
  private static Dataset<Row> alone(Dataset<Row> directed, Dataset<Row> decided) {
    return directed
        .select(col("from.id").as("vertex"))
        .distinct()
        .join(decided, "vertex", "left_anti")
        .select(col("vertex"), col("vertex").as("centre"));
  }
}
