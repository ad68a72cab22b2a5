package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.md5;
import static org.apache.spark.sql.functions.sort_array;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The units that pairs are counted in, as one row per unit and actor: {@code level, story_id, window, rolls, unit, actor_id,
 * articles}, the last an array of the articles in which the unit mentions the actor.
 *
 * <p>A unit of level {@code article} is a story. A unit of level {@code sentence} is a set of actors that some sentence of the story
 * mentions and no other, and likewise for {@code statement}: by that a sentence that stands in twenty copies of a story is one unit,
 * wherever each copy has moved it to, and so are three sentences of one text that name the same actors.
 */
final class PairUnits {

  private PairUnits() {}

  /** @param present {@code article_id, story_id, window, rolls, actor_id, sentences array, statements array} */
  static Dataset<Row> of(Dataset<Row> present) {
    return stories(present)
        .unionByName(constellations(present, "sentence", "sentences"))
        .unionByName(constellations(present, "statement", "statements"));
  }

  private static Dataset<Row> stories(Dataset<Row> present) {
    return present
        .groupBy("story_id", "window", "rolls", "actor_id")
        .agg(collect_set("article_id").as("articles"))
        .withColumn("level", lit("article"))
        .withColumn("unit", lit(""));
  }

  private static Dataset<Row> constellations(Dataset<Row> present, String level, String places) {
    return present
        .withColumn("place", explode(col(places)))
        .groupBy("story_id", "window", "rolls", "article_id", "place")
        .agg(sort_array(collect_set("actor_id")).as("actors"))
        .groupBy("story_id", "window", "rolls", "actors")
        .agg(collect_set("article_id").as("articles"))
        .withColumn("unit", md5(concat_ws("\n", col("actors")).cast("binary")))
        .withColumn("actor_id", explode(col("actors")))
        .drop("actors")
        .withColumn("level", lit(level));
  }
}
