package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wortlaut.aggregate.PairSettings.Window;

/**
 * Sums up, per pair, level and window, the stories and the articles in which the two meet.
 *
 * <p>A story with one article lies in one month, so its pairs can be summed by month and the months added up to years. A story with
 * several articles may lie in several months and would be counted twice by that: its pairs are counted per window.
 */
final class PairTallies {

  private PairTallies() {}

  /**
   * @param meetings {@code story_id, month, alone boolean, a_id, b_id, sentence bigint, statement bigint}: a row per article and pair;
   *     the last two are 1 where they meet in a sentence, in a statement
   * @return {@code level, window, a_id, b_id, n_ab, raw_ab}, only where they meet
   */
  static Dataset<Row> tally(Dataset<Row> meetings, Set<Window> windows) {
    Dataset<Row> counts = sums(single(meetings).unionByName(syndicated(meetings, windows)), "month", "fixed", "a_id", "b_id");
    Column allWindows = when(col("fixed").isNotNull(), array(col("fixed"))).otherwise(PairWindows.of("month", windows));
    Dataset<Row> perWindow = sums(counts.withColumn("window", explode(allWindows)), "window", "a_id", "b_id");
    return perWindow
        .selectExpr(
            "window",
            "a_id",
            "b_id",
            "stack(3, 'article', article, raw_article, 'sentence', sentence, raw_sentence, 'statement', statement, raw_statement)"
                + " as (level, n_ab, raw_ab)")
        .where(col("n_ab").gt(0));
  }

  private static Dataset<Row> single(Dataset<Row> meetings) {
    return meetings
        .where(col("alone"))
        .select(
            col("month"),
            lit(null).cast("string").as("fixed"),
            col("a_id"),
            col("b_id"),
            lit(1L).as("article"),
            col("sentence"),
            col("statement"),
            lit(1L).as("raw_article"),
            col("sentence").as("raw_sentence"),
            col("statement").as("raw_statement"));
  }

  private static Dataset<Row> syndicated(Dataset<Row> meetings, Set<Window> windows) {
    return meetings
        .where(col("alone").equalTo(false))
        .withColumn("fixed", explode(PairWindows.of("month", windows)))
        .groupBy("story_id", "fixed", "a_id", "b_id")
        .agg(count(lit(1)).as("raw_article"), sum("sentence").as("raw_sentence"), sum("statement").as("raw_statement"))
        .select(
            lit(null).cast("string").as("month"),
            col("fixed"),
            col("a_id"),
            col("b_id"),
            lit(1L).as("article"),
            col("raw_sentence").gt(0).cast("bigint").as("sentence"),
            col("raw_statement").gt(0).cast("bigint").as("statement"),
            col("raw_article"),
            col("raw_sentence"),
            col("raw_statement"));
  }

  private static Dataset<Row> sums(Dataset<Row> counts, String... keys) {
    Column[] by = java.util.Arrays.stream(keys).map(key -> col(key)).toArray(Column[]::new);
    return counts
        .groupBy(by)
        .agg(
            sum("article").as("article"),
            sum("sentence").as("sentence"),
            sum("statement").as("statement"),
            sum("raw_article").as("raw_article"),
            sum("raw_sentence").as("raw_sentence"),
            sum("raw_statement").as("raw_statement"));
  }
}
