package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wortlaut.aggregate.PairSettings.Window;

/** The margins of the two-by-two tables: how many units an actor is in, and how many units there are. */
final class PairMargins {

  private PairMargins() {}

  /**
   * @param units as {@link PairUnits} makes them
   * @return {@code level, window, actor_id, units}
   */
  static Dataset<Row> actors(Dataset<Row> units, Set<Window> windows) {
    Dataset<Row> counts = units.groupBy("window", "rolls", "level", "actor_id").agg(count(lit(1)).as("units"));
    return PairWindows.rollUp(counts, windows, new String[] {"level", "actor_id"}, "units");
  }

  /**
   * @param stories {@code story_id, window, rolls}, a row per article or more, those without mentions too
   * @param margins as {@link #actors} returns them
   * @return {@code level, window, n, actors, tested}; tested is the number of pairs that the actors could make
   */
  static Dataset<Row> populations(
      Dataset<Row> stories, Dataset<Row> units, Dataset<Row> margins, Set<Window> windows) {
    Dataset<Row> all =
        stories
            .withColumn("level", lit("article"))
            .withColumn("unit", lit(""))
            .unionByName(units.where(col("level").notEqual("article")).select("story_id", "window", "rolls", "level", "unit"))
            .distinct();
    Dataset<Row> counts = all.groupBy("window", "rolls", "level").agg(count(lit(1)).as("n"));
    Dataset<Row> actors = margins.groupBy("level", "window").agg(count(lit(1)).as("actors"));
    Column pairs = col("actors").multiply(col("actors").minus(1)).divide(2).cast("bigint");
    return PairWindows.rollUp(counts, windows, new String[] {"level"}, "n")
        .join(broadcast(actors), PairKeys.of("level", "window"))
        .withColumn("tested", pairs);
  }
}
