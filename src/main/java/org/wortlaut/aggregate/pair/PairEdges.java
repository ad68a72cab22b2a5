package org.wortlaut.aggregate.pair;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The pairs of each actor, in each level and window: its edges in the network of that window. */
final class PairEdges {

  private PairEdges() {}

  /**
   * @param tallies as {@link PairTallies} makes them
   * @param margins as {@link PairMargins#of} returns them
   * @return {@code level, window, actor, partners, pairs}: the sum of the units of the actor's
   *     pairs, and their number; actors without pairs are left out
   */
  static Dataset<Row> of(Dataset<Row> tallies, Dataset<Row> margins) {
    return countedBy("a", tallies)
        .union(countedBy("b", tallies))
        .groupBy("level", "window", "actor")
        .agg(sum("pairs").as("pairs"))
        .join(
            margins.select("level", "window", "actor", "partners"),
            new String[] {"level", "window", "actor"});
  }

  /** One end at a time: each task holds fewer actors in memory than those of both ends. */
  private static Dataset<Row> countedBy(String end, Dataset<Row> tallies) {
    return tallies
        .groupBy(col("level"), col("window"), col(end).as("actor"))
        .agg(count(lit(1)).as("pairs"));
  }

  /**
   * @param edges as {@link #of} returns them
   * @return {@code level, window, pairs}: how many pairs were seen
   */
  static Dataset<Row> seen(Dataset<Row> edges) {
    return edges.groupBy("level", "window").agg(sum("pairs").divide(2).cast("bigint").as("pairs"));
  }
}
