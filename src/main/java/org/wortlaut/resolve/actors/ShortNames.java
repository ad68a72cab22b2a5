package org.wortlaut.resolve.actors;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.wortlaut.aggregate.pair.Keeper;

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
 * <p>Algorithm: where a short name stands, and where somebody stands in full who may be called so,
 * is brought together by one shuffle, short name by short name. Windows over the article, the
 * story, the days of the source and the whole short name tell who is named there. Whether it is one
 * or several is told by the least and the greatest id, so that no list of them is ever gathered:
 * each sum is a few numbers, however frequent the short name. Cost: linear in the names of
 * articles; the largest piece that has to be in one task is the articles with one short name, a row
 * each, which Spark sorts and goes through on disk where they do not fit into memory.
 */
final class ShortNames {

  private static final String LOW = "low";
  private static final String HIGH = "high";

  private final ActorsSettings settings;
  private final Keeper keeper;
  private final String kept;
  private final long minStories;
  private final double minFullShare;

  private ShortNames(
      ActorsSettings settings, Keeper keeper, String kept, long minStories, double minFullShare) {
    this.settings = settings;
    this.keeper = keeper;
    this.kept = kept;
    this.minStories = minStories;
    this.minFullShare = minFullShare;
  }

  static ShortNames ofSurnames(ActorsSettings settings, Keeper keeper) {
    return new ShortNames(settings, keeper, "surnames", settings.minStories(), 0);
  }

  /** For acronyms and full names without a middle name. */
  static ShortNames ofOthers(ActorsSettings settings, Keeper keeper) {
    return new ShortNames(settings, keeper, "others", 1, settings.minFullShare());
  }

  /**
   * @param asked {@code class, key, article_id, story_id, source, day, country}: short names and
   *     where they stand
   * @param bearers the same columns, where {@code key} is a short name of {@code full_id}, and
   *     {@code wide}
   * @param company as {@link Company#of} returns it
   * @return {@code class, key, article_id, short_id, short_by}: the actor of each short name that
   *     could be resolved, once for each article, and what told, a label of {@link IdentifiedBy}
   */
  Dataset<Row> resolve(Dataset<Row> asked, Dataset<Row> bearers, Dataset<Row> company) {
    Dataset<Row> told = keeper.keep(kept + "-told", told(together(asked, bearers)));
    Dataset<Row> byCompany =
        new Company(settings).tell(told.where(far().or(col("full_id").isNotNull())), company);
    Column id =
        when(inArticle(), one("in_article"))
            .when(inStory(), one("in_story"))
            .otherwise(coalesce(col("by_company"), one("recent"), col("dominant_id")));
    Column by =
        when(inArticle(), lit(IdentifiedBy.ARTICLE.label()))
            .when(inStory(), lit(IdentifiedBy.STORY.label()))
            .when(col("by_company").isNotNull(), lit(IdentifiedBy.COMPANY.label()))
            .when(one("recent").isNotNull(), lit(IdentifiedBy.SOURCE.label()))
            .otherwise(lit(IdentifiedBy.CORPUS.label()));
    return keeper.keep(
        kept,
        told.where(asking())
            .join(byCompany, new String[] {"class", "key", "story_id"}, "left")
            .select(
                col("class"), col("key"), col("article_id"), id.as("short_id"), by.as("short_by"))
            .where(col("short_id").isNotNull()));
  }

  /**
   * The short names that are asked and borne, in the partition of their name: one row for each
   * article that asks, with {@code full_id} null, and for each actor that an article names in full.
   */
  private Dataset<Row> together(Dataset<Row> asked, Dataset<Row> bearers) {
    Dataset<Row> all =
        asked
            .withColumn("full_id", lit(null).cast("string"))
            .withColumn("wide", lit(null).cast("boolean"))
            .unionByName(bearers);
    Dataset<Row> both =
        keeper.keep(
            kept + "-both",
            all.groupBy("class", "key")
                .agg(max(asking()).as("asked"), min(asking()).as("only_asked"))
                .where(col("asked").and(not(col("only_asked"))))
                .select("class", "key"));
    return all.join(both, new String[] {"class", "key"}, "left_semi")
        .repartition(col("class"), col("key"))
        .groupBy("class", "key", "story_id", "article_id", "source", "day", "full_id")
        .agg(max("wide").as("wide"), collect_set("country").as("countries"));
  }

  private Dataset<Row> told(Dataset<Row> together) {
    return dominated(recent(near(together))).where(asking().or(col("far_asked")));
  }

  private static Column asking() {
    return col("full_id").isNull();
  }

  /** The short name whose story names nobody in full who may be meant. */
  private static Column far() {
    return asking().and(not(inStory()));
  }

  private static Column inArticle() {
    return col("in_article." + LOW).isNotNull();
  }

  private static Column inStory() {
    return col("in_story." + LOW).isNotNull();
  }

  /** The least and the greatest id that a window has. */
  private static Column ends(Column id, WindowSpec window) {
    return struct(min(id).over(window).as(LOW), max(id).over(window).as(HIGH));
  }

  /** The id where there is one and not several; null otherwise. */
  private static Column one(String found) {
    Column low = col(found + "." + LOW);
    return when(low.equalTo(col(found + "." + HIGH)), low);
  }

  /** Whom the article and its story name in full. */
  private static Dataset<Row> near(Dataset<Row> together) {
    WindowSpec article = Window.partitionBy("class", "key", "story_id", "article_id");
    WindowSpec story = Window.partitionBy("class", "key", "story_id");
    return together
        .withColumn("in_article", ends(col("full_id"), article))
        .withColumn("in_story", ends(col("full_id"), story));
  }

  /** Whom the source has named in full lately. */
  private Dataset<Row> recent(Dataset<Row> together) {
    Column dated = col("source").isNotNull().and(col("day").isNotNull());
    WindowSpec lately =
        Window.partitionBy("class", "key", "source")
            .orderBy("day")
            .rangeBetween(-settings.sourceDays(), Window.currentRow());
    return together.withColumn("recent", when(dated, ends(col("full_id"), lately)));
  }

  /** The actor that nearly all stories mean by the short name, if there is one. */
  private Dataset<Row> dominated(Dataset<Row> together) {
    WindowSpec key = Window.partitionBy("class", "key");
    WindowSpec actor = Window.partitionBy("class", "key", "full_id");
    WindowSpec inStory =
        Window.partitionBy("class", "key", "full_id", "wide", "story_id").orderBy("article_id");
    Column one = when(col("place").equalTo(1), 1L).otherwise(0L);
    Column most = col("first.stories");
    Column fits =
        most.geq(minStories)
            .and(most.geq(col("all").multiply(settings.minDominance())))
            .and(most.geq(most.plus(col("shorter")).multiply(minFullShare)));
    return together
        .withColumn("place", row_number().over(inStory))
        .withColumn("stories", sum(when(col("wide"), one)).over(actor))
        .withColumn("all", sum(when(col("wide"), one)).over(key))
        .withColumn("shorter", sum(when(asking(), one)).over(key))
        .withColumn("first", max(when(col("wide"), struct("stories", "full_id"))).over(key))
        .withColumn("far_asked", max(far()).over(key))
        .withColumn("dominant_id", when(fits, col("first.full_id")))
        .drop("place", "stories", "all", "shorter", "first");
  }
}
