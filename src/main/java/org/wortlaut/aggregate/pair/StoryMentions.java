package org.wortlaut.aggregate.pair;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The mentions gathered by article, and the articles by story: {@code article_id, story_id, month,
 * mentions array<struct<actor_id, actor, sentence, statement_id>>}, where {@code actor} is a hash
 * that stands for the id while pairs are counted (of a million ids two have the same once in 37
 * million corpora). Articles without mentions are there with null, and so are mentions of unknown
 * articles, without a story.
 */
final class StoryMentions {

  private final Dataset<Row> byArticle;
  private final PairSettings settings;

  private StoryMentions(Dataset<Row> byArticle, PairSettings settings) {
    this.byArticle = byArticle;
    this.settings = settings;
  }

  static StoryMentions of(
      Dataset<Row> mentions, Dataset<Row> articles, PairSettings settings, Keeper keeper) {
    Dataset<Row> gathered =
        mentions
            .where(col("actor_id").isNotNull())
            .groupBy("article_id")
            .agg(
                collect_list(
                        struct(
                            col("actor_id"),
                            xxhash64(col("actor_id")).as("actor"),
                            col("sentence").cast("bigint").as("sentence"),
                            col("statement_id")))
                    .as("mentions"));
    Dataset<Row> byArticle =
        articles
            .select("article_id", "story_id", "month")
            .join(gathered, "article_id", "full_outer");
    return new StoryMentions(keeper.keep("mentions-by-article", byArticle), settings);
  }

  /** One row for each story: {@code story_id, articles array<struct<month, mentions>>}. */
  Dataset<Row> stories() {
    return byArticle
        .where(col("story_id").isNotNull())
        .groupBy("story_id")
        .agg(collect_list(struct(col("month"), col("mentions"))).as("articles"));
  }

  /** {@code actor_id, actor}, one row for each actor. */
  Dataset<Row> actors() {
    return byArticle
        .where(col("story_id").isNotNull())
        .select(explode(array_distinct(col("mentions.actor_id"))).as("actor_id"))
        .distinct()
        .withColumn("actor", xxhash64(col("actor_id")));
  }

  /**
   * Rows for the table {@code rejects}: articles of which not all actors were counted, and mentions
   * of articles that are not there.
   */
  Dataset<Row> rejects() {
    int cap = settings.maxActorsPerArticle();
    Column actors = size(array_distinct(col("mentions.actor_id")));
    Dataset<Row> tooMany =
        byArticle
            .where(col("story_id").isNotNull().and(actors.gt(cap)))
            .select(
                col("article_id"),
                lit("too many actors").as("reason"),
                concat(lit("counted the " + cap + " most mentioned of "), actors, lit(" actors"))
                    .as("detail"));
    Dataset<Row> strangers =
        byArticle
            .where(col("story_id").isNull())
            .select(
                col("article_id"),
                lit("mentions of an unknown article").as("reason"),
                concat(size(col("mentions")), lit(" mentions not counted")).as("detail"));
    return tooMany
        .unionByName(strangers)
        .select(
            col("article_id"),
            lit("pairs").as("stage"),
            col("reason"),
            col("detail"),
            lit(null).cast("string").as("excerpt"));
  }
}
