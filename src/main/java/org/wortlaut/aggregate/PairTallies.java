package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wortlaut.aggregate.PairSettings.Window;

/** Sums up, per pair, level and window, the units, stories and articles in which the two meet. */
final class PairTallies {

  private static final String[] PAIR = {"level", "a_id", "b_id"};

  private PairTallies() {}

  /**
   * @param units as {@link PairUnits} makes them
   * @return {@code level, window, a_id, b_id, n_ab, stories_ab, raw_ab}
   */
  static Dataset<Row> of(Dataset<Row> units, Set<Window> windows) {
    Column isStory = col("level").equalTo("article");
    Dataset<Row> perStory = stories(units.where(isStory)).unionByName(constellations(units.where(isStory.equalTo(false))));
    Dataset<Row> sums =
        perStory
            .groupBy("window", "rolls", "level", "a_id", "b_id")
            .agg(sum("units").as("n_ab"), count(lit(1)).as("stories_ab"), sum("articles").as("raw_ab"));
    return PairWindows.rollUp(sums, windows, PAIR, "n_ab", "stories_ab", "raw_ab");
  }

  private static Dataset<Row> stories(Dataset<Row> units) {
    return meetings(units)
        .withColumn("units", lit(1L))
        .withColumn("articles", size(col("articles")).cast("bigint"))
        .drop("story_id");
  }

  private static Dataset<Row> constellations(Dataset<Row> units) {
    Column articles = size(array_distinct(flatten(collect_list("articles")))).cast("bigint");
    return meetings(units)
        .groupBy("level", "story_id", "window", "rolls", "a_id", "b_id")
        .agg(count(lit(1)).as("units"), articles.as("articles"))
        .drop("story_id");
  }

  /** One row per unit and pair in it, the smaller id first. */
  private static Dataset<Row> meetings(Dataset<Row> units) {
    Column sameUnit = lit(true);
    for (String key : new String[] {"level", "story_id", "window", "rolls", "unit"}) {
      sameUnit = sameUnit.and(col("l." + key).equalTo(col("r." + key)));
    }
    return units.as("l")
        .join(units.as("r"), sameUnit.and(col("l.actor_id").lt(col("r.actor_id"))))
        .select(
            col("l.level"),
            col("l.story_id"),
            col("l.window"),
            col("l.rolls"),
            col("l.actor_id").as("a_id"),
            col("r.actor_id").as("b_id"),
            array_intersect(col("l.articles"), col("r.articles")).as("articles"));
  }
}
