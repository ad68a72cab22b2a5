package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What is known of each actor and of all together, in each level and window: the margins of the
 * two-by-two tables.
 */
final class PairMargins {

  private PairMargins() {}

  /**
   * @param tallies as {@link PairTallies} makes them
   * @return {@code level, window, actor, units, partners, pairs}: the units that mention the actor,
   *     the sum over them of the others in them, and the number of different others. The row with a
   *     null actor has the number of all units
   */
  static Dataset<Row> of(Dataset<Row> tallies) {
    Column pair = col("a").notEqual(col("b"));
    return tallies
        .select(
            col("level"),
            col("window"),
            explode(when(pair, array(col("a"), col("b"))).otherwise(array(col("a")))).as("actor"),
            when(pair, 0L).otherwise(col("units")).as("units"),
            col("partners"),
            when(pair, 1L).otherwise(0L).as("pairs"))
        .groupBy("level", "window", "actor")
        .agg(sum("units").as("units"), sum("partners").as("partners"), sum("pairs").as("pairs"));
  }

  /**
   * @param margins as {@link #of} returns them
   * @return {@code level, window, n, actors, tested, pairs}: the units, the actors, the number of
   *     pairs that they could make, and of those seen
   */
  static Dataset<Row> populations(Dataset<Row> margins) {
    return margins
        .groupBy("level", "window")
        .agg(
            max(when(col("actor").isNull(), col("units"))).as("n"),
            count("actor").as("actors"),
            sum("pairs").divide(2).cast("bigint").as("pairs"))
        .withColumn(
            "tested", col("actors").multiply(col("actors").minus(1)).divide(2).cast("bigint"))
        .where(col("actors").gt(lit(0)));
  }
}
