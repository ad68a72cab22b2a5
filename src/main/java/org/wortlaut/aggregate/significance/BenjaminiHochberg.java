package org.wortlaut.aggregate.significance;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The false discovery rate at which a pair would be called associated (Benjamini and Hochberg 1995,
 * Controlling the false discovery rate): q of the i-th smallest p of m tests is the least p·m/j
 * over all j ≥ i.
 *
 * <p>m counts every pair that could be made of the actors of one level and window, those never seen
 * together too: pairs are looked at because they were seen together, and without the unseen ones
 * (whose p is taken as 1) thousands of pairs of two actors with one common story each would all
 * seem significant.
 *
 * <p>p-values of counts repeat a lot, so ranks are taken over the distinct ones: no task has to
 * sort all pairs of a window. And most of them are too large to matter: of s pairs seen none has a
 * rank above s, so that q is 1 from p = s/m on.
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * @param values {@code level, window, p_value} of each pair
   * @param populations {@code level, window, tested, pairs, …}, small
   * @return {@code level, window, p_value, q_value} where q is below 1
   */
  public static Dataset<Row> adjust(Dataset<Row> values, Dataset<Row> populations) {
    Column[] test = {col("level"), col("window")};
    WindowSpec all = Window.partitionBy(test);
    WindowSpec fromHere =
        all.orderBy(col("p_value").desc())
            .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    Column larger = sum("ties").over(fromHere).minus(col("ties"));
    return values
        .join(
            broadcast(populations.select("level", "window", "tested", "pairs")),
            new String[] {"level", "window"})
        .where(col("p_value").multiply(col("tested")).lt(col("pairs")))
        .groupBy("level", "window", "tested", "p_value")
        .agg(count(lit(1)).as("ties"))
        .withColumn("rank", sum("ties").over(all).minus(larger))
        .withColumn(
            "q_value",
            min(col("p_value").multiply(col("tested")).divide(col("rank"))).over(fromHere))
        .where(col("q_value").lt(1))
        .select("level", "window", "p_value", "q_value");
  }
}
