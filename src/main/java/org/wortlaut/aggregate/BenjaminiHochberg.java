package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The false discovery rate at which a pair would be called associated (Benjamini and Hochberg 1995, Controlling the false discovery
 * rate): q of the i-th smallest p of m tests is the least p·m/j over all j ≥ i.
 *
 * <p>m counts every pair that could be made of the actors of one level and window, those never seen together too: pairs are looked
 * at because they were seen together, and without the unseen ones (whose p is taken as 1) thousands of pairs of two actors with one
 * common story each would all seem significant.
 *
 * <p>p-values of counts repeat a lot, so ranks are taken over the distinct ones: no task has to sort all pairs of a window.
 */
final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * @param pairs {@code level, window, p_value, …}
   * @param populations {@code level, window, tested, …}, small
   * @return pairs with {@code q_value}
   */
  static Dataset<Row> adjust(Dataset<Row> pairs, Dataset<Row> populations) {
    Column[] test = {col("level"), col("window")};
    WindowSpec upToHere = Window.partitionBy(test).orderBy(col("p_value")).rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    WindowSpec fromHere = Window.partitionBy(test).orderBy(col("p_value").desc()).rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    Dataset<Row> adjusted =
        pairs
            .groupBy(col("level"), col("window"), col("p_value"))
            .agg(count(lit(1)).as("ties"))
            .join(broadcast(populations.select("level", "window", "tested")), PairKeys.of("level", "window"))
            .withColumn("rank", sum("ties").over(upToHere))
            .withColumn("scaled", col("p_value").multiply(col("tested")).divide(col("rank")))
            .withColumn("q_value", least(lit(1.0), min("scaled").over(fromHere)))
            .select("level", "window", "p_value", "q_value");
    return pairs.join(adjusted, PairKeys.of("level", "window", "p_value"));
  }
}
