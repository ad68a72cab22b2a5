package org.wortlaut.resolve.actors;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.wortlaut.aggregate.SideTable;

/**
 * Finds who is meant by a short name: a surname ("Kade sagte"), an acronym, a name without its
 * middle name. In this order:
 *
 * <ol>
 *   <li>whom the article itself names in full by a name that has this short name;
 *   <li>whom the other articles of its story name so;
 *   <li>who keeps the company of the other actors of its story ({@link Company});
 *   <li>whom its source has named so in the last days before it;
 *   <li>who has nearly all stories of the corpus that name anyone so.
 * </ol>
 *
 * Where the article or its story names several, nobody can tell: the name stays an actor by itself.
 * Where the source has named several, the corpus is asked.
 *
 * <p>Algorithm: who is named in full is summed up by (short name, article), (short name, story),
 * (short name, source, day) and (short name, actor). Whether it is one or several is told by the
 * least and the greatest id, so that no list of them is ever gathered: each sum is a few numbers,
 * however frequent the short name. Cost: linear in the names of articles, with one shuffle per sum;
 * a window over the days of one source for one short name is the largest piece that has to be in
 * one task.
 */
final class ShortNames {

  private static final String LOW = "low";
  private static final String HIGH = "high";

  private final ActorsSettings settings;
  private final long minStories;
  private final double minFullShare;

  private ShortNames(ActorsSettings settings, long minStories, double minFullShare) {
    this.settings = settings;
    this.minStories = minStories;
    this.minFullShare = minFullShare;
  }

  static ShortNames ofSurnames(ActorsSettings settings) {
    return new ShortNames(settings, settings.minStories(), 0);
  }

  /** For acronyms and full names without a middle name. */
  static ShortNames ofOthers(ActorsSettings settings) {
    return new ShortNames(settings, 1, settings.minFullShare());
  }

  /**
   * @param asked {@code class, key, article_id, story_id, source, day, country}: short names and
   *     where they stand
   * @param bearers the same columns, where {@code key} is a short name of {@code full_id}, and
   *     {@code wide}
   * @param company as {@link Company#of} returns it
   * @return {@code class, key, article_id, short_id, short_by}: the actor of each short name that
   *     could be resolved, and what told, a label of {@link IdentifiedBy}
   */
  Dataset<Row> resolve(Dataset<Row> asked, Dataset<Row> bearers, Dataset<Row> company) {
    Dataset<Row> both =
        SideTable.of(
            asked
                .select("class", "key")
                .distinct()
                .join(bearers.select("class", "key").distinct(), Columns.of("class", "key")));
    Dataset<Row> asks = asked.join(both, Columns.of("class", "key"), "left_semi").distinct();
    Dataset<Row> known = bearers.join(both, Columns.of("class", "key"), "left_semi");
    Dataset<Row> near =
        known
            .groupBy("class", "key", "story_id", "article_id")
            .agg(min("full_id").as(LOW), max("full_id").as(HIGH));
    Dataset<Row> resolved =
        asks.join(inArticle(near), Columns.of("class", "key", "story_id", "article_id"), "left")
            .join(inStory(near), Columns.of("class", "key", "story_id"), "left")
            .join(
                new Company(settings).tell(far(asks, near), known, company),
                Columns.of("class", "key", "story_id"),
                "left")
            .join(recent(asks, known), Columns.of("class", "key", "source", "day"), "left")
            .join(SideTable.of(dominant(asks, known)), Columns.of("class", "key"), "left");
    Column id =
        when(col("in_article.low").isNotNull(), one("in_article"))
            .when(col("in_story.low").isNotNull(), one("in_story"))
            .otherwise(coalesce(col("by_company"), one("recent"), col("dominant_id")));
    Column by =
        when(col("in_article.low").isNotNull(), lit(IdentifiedBy.ARTICLE.label()))
            .when(col("in_story.low").isNotNull(), lit(IdentifiedBy.STORY.label()))
            .when(col("by_company").isNotNull(), lit(IdentifiedBy.COMPANY.label()))
            .when(one("recent").isNotNull(), lit(IdentifiedBy.SOURCE.label()))
            .otherwise(lit(IdentifiedBy.CORPUS.label()));
    return resolved
        .select(col("class"), col("key"), col("article_id"), id.as("short_id"), by.as("short_by"))
        .where(col("short_id").isNotNull());
  }

  /** The id where there is one and not several; null otherwise. */
  private static Column one(String found) {
    Column low = col(found + "." + LOW);
    return when(low.equalTo(col(found + "." + HIGH)), low);
  }

  /** The asks whose story names nobody in full who may be meant. */
  private static Dataset<Row> far(Dataset<Row> asks, Dataset<Row> near) {
    return asks.join(near, Columns.of("class", "key", "story_id"), "left_anti");
  }

  private static Dataset<Row> inArticle(Dataset<Row> near) {
    return near.select(
        col("class"),
        col("key"),
        col("story_id"),
        col("article_id"),
        struct(col(LOW), col(HIGH)).as("in_article"));
  }

  private static Dataset<Row> inStory(Dataset<Row> near) {
    return near.groupBy("class", "key", "story_id")
        .agg(struct(min(LOW).as(LOW), max(HIGH).as(HIGH)).as("in_story"));
  }

  /** For each day on which a source uses the short name: whom it has named in full lately. */
  private Dataset<Row> recent(Dataset<Row> asks, Dataset<Row> known) {
    Column dated = col("source").isNotNull().and(col("day").isNotNull());
    Dataset<Row> asking =
        asks.where(dated)
            .select("class", "key", "source", "day")
            .distinct()
            .select(
                col("class"),
                col("key"),
                col("source"),
                col("day"),
                lit(null).cast("string").as(LOW),
                lit(null).cast("string").as(HIGH),
                lit(true).as("asking"));
    Dataset<Row> naming =
        known
            .where(dated)
            .groupBy("class", "key", "source", "day")
            .agg(min("full_id").as(LOW), max("full_id").as(HIGH))
            .withColumn("asking", lit(false));
    WindowSpec lately =
        Window.partitionBy("class", "key", "source")
            .orderBy("day")
            .rangeBetween(-settings.sourceDays(), Window.currentRow());
    return asking
        .unionByName(naming)
        .withColumn(
            "recent", struct(min(LOW).over(lately).as(LOW), max(HIGH).over(lately).as(HIGH)))
        .where(col("asking").and(col("recent.low").isNotNull()))
        .select("class", "key", "source", "day", "recent");
  }

  /** For each short name the actor that nearly all stories mean by it, if there is one. */
  private Dataset<Row> dominant(Dataset<Row> asks, Dataset<Row> known) {
    Dataset<Row> shorter =
        asks.select("class", "key", "story_id")
            .distinct()
            .groupBy("class", "key")
            .agg(count(lit(1)).as("shorter"));
    return known
        .where(col("wide"))
        .select("class", "key", "full_id", "story_id")
        .distinct()
        .groupBy("class", "key", "full_id")
        .agg(count(lit(1)).as("stories"))
        .groupBy("class", "key")
        .agg(
            sum("stories").as("all"),
            max("stories").as("most"),
            max_by(col("full_id"), struct(col("stories"), col("full_id"))).as("dominant_id"))
        .join(shorter, Columns.of("class", "key"))
        .where(
            col("most")
                .geq(minStories)
                .and(col("most").geq(col("all").multiply(settings.minDominance())))
                .and(col("most").geq(col("most").plus(col("shorter")).multiply(minFullShare))))
        .select("class", "key", "dominant_id");
  }
}
