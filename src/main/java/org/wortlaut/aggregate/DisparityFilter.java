package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The backbone of a weighted network (Serrano, Boguñá and Vespignani 2009, Extracting the multiscale backbone of complex weighted
 * networks): how likely an edge would take at least its share of an actor's weight if that actor's weight were spread at random over
 * its k edges, (1 − w/s)^(k−1) with w the pair's stories and s their sum over the actor's pairs.
 *
 * <p>An edge has two ends; the smaller value counts, as an edge is kept when it matters to either. An actor with one edge says nothing
 * about it: its value is 1.
 */
final class DisparityFilter {

  private DisparityFilter() {}

  /**
   * @param pairs {@code level, window, a_id, b_id, n_ab, …}, all pairs of the network
   * @return pairs with {@code disparity_alpha}
   */
  static Dataset<Row> score(Dataset<Row> pairs) {
    Dataset<Row> ends =
        pairs
            .select(col("level"), col("window"), col("a_id").as("actor"), col("n_ab"))
            .unionByName(pairs.select(col("level"), col("window"), col("b_id").as("actor"), col("n_ab")));
    Dataset<Row> strengths = ends.groupBy("level", "window", "actor").agg(sum("n_ab").as("s"), count(lit(1)).as("k"));
    return pairs
        .join(end(strengths, "a_id", "s_a", "k_a"), PairKeys.of("level", "window", "a_id"))
        .join(end(strengths, "b_id", "s_b", "k_b"), PairKeys.of("level", "window", "b_id"))
        .withColumn("disparity_alpha", least(alpha("s_a", "k_a"), alpha("s_b", "k_b")))
        .drop("s_a", "k_a", "s_b", "k_b");
  }

  private static Dataset<Row> end(Dataset<Row> strengths, String id, String s, String k) {
    return strengths.select(col("level"), col("window"), col("actor").as(id), col("s").as(s), col("k").as(k));
  }

  private static Column alpha(String s, String k) {
    return pow(lit(1).minus(col("n_ab").divide(col(s))), col(k).minus(1));
  }
}
