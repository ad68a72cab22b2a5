package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wortlaut.aggregate.PairSettings.Window;

/** The margins of the two-by-two tables: in how many stories an actor is, and how many stories there are. */
final class PairMargins {

  private PairMargins() {}

  /**
   * @param present {@code story_id, month, actor_id, statements array}
   * @return {@code level, window, actor_id, stories}
   */
  static Dataset<Row> actors(Dataset<Row> present, Set<Window> windows) {
    return byLevel(
        present
            .select(col("story_id"), col("actor_id"), spoken(), explode(PairWindows.of("month", windows)).as("window"))
            .groupBy("window", "actor_id", "story_id")
            .agg(max("spoken").as("spoken"))
            .groupBy("window", "actor_id")
            .agg(count(lit(1)).as("article"), count(lit(1)).as("sentence"), sum("spoken").as("statement")),
        "actor_id",
        "stories");
  }

  /**
   * @param margins as {@link #actors} returns them
   * @return {@code level, window, n, actors, tested}; tested is the number of pairs that the actors could make
   */
  static Dataset<Row> populations(
      Dataset<Row> articles, Dataset<Row> present, Dataset<Row> margins, Set<Window> windows) {
    Column window = explode(PairWindows.of("month", windows)).as("window");
    Dataset<Row> stories =
        articles.select(col("story_id"), window).groupBy("window").agg(count_distinct(col("story_id")).as("n"));
    Dataset<Row> speaking =
        present.where(size(col("statements")).gt(0)).select(col("story_id"), window).groupBy("window").agg(count_distinct(col("story_id")).as("n"));
    Dataset<Row> n =
        stories
            .select(lit("article").as("level"), col("window"), col("n"))
            .unionByName(stories.select(lit("sentence").as("level"), col("window"), col("n")))
            .unionByName(speaking.select(lit("statement").as("level"), col("window"), col("n")));
    Dataset<Row> actors = margins.groupBy("level", "window").agg(count(lit(1)).as("actors"));
    Column pairs = col("actors").multiply(col("actors").minus(1)).divide(2).cast("bigint");
    return n.join(broadcast(actors), PairKeys.of("level", "window")).withColumn("tested", pairs);
  }

  /** Turns the columns article, sentence and statement into rows of their own, without the zeros. */
  static Dataset<Row> byLevel(Dataset<Row> counts, String ids, String value) {
    return counts
        .selectExpr(
            "window", ids, "stack(3, 'article', article, 'sentence', sentence, 'statement', statement) as (level, " + value + ")")
        .where(col(value).gt(0));
  }

  private static Column spoken() {
    return size(col("statements")).gt(0).cast("bigint").as("spoken");
  }
}
