package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.expressions.Window;

/**
 * Counts which actors are mentioned together, and says how far beyond chance.
 *
 * <p><b>The unit is a story</b>, at every level and in every window, so that a wire story printed by fifty outlets counts once, and
 * so that no single text can make a pair significant by naming it in every sentence. Of a window's {@code n} stories
 *
 * <ul>
 *   <li>level {@code article}: {@code n_a} mention a; {@code n_ab} have an article that mentions both;
 *   <li>level {@code sentence}: {@code n_a} mention a; {@code n_ab} have a sentence that mentions both;
 *   <li>level {@code statement}: {@code n} are the stories in which any actor is mentioned inside a statement's content,
 *       {@code n_a} those where a is, {@code n_ab} those with one statement whose content mentions both.
 * </ul>
 *
 * <p>A story belongs to each window in which it has an article. {@code raw_ab} is the same as {@code n_ab} in articles, copies included.
 *
 * <p>At the levels sentence and statement two actors of one story need not meet in a sentence even if they were bound to each other:
 * {@code expected} is an upper bound there. A positive association is therefore a safe finding, and a negative one is none. The
 * order of pairs within a level is not affected.
 *
 * <p>Cost: mentions are shuffled once, by article; pairs are made by a join within the article, at most
 * {@code maxActorsPerArticle}² / 2 each. Pairs of stories with one article go straight into partial sums by month, which are rolled
 * up into years and {@code all}; only those of syndicated stories are shuffled by story first, to count it once.
 */
public final class ActorPairs {

  private ActorPairs() {}

  /**
   * @param mentions {@code article_id string, actor_id string, sentence int, statement_id string} (null outside of contents), one row
   *     per mention
   * @param articles {@code article_id string, story_id string, month string} (as {@code yyyy-MM}, null if undated), one row each,
   *     those without mentions too
   * @param actors {@code actor_id string, name string}
   * @throws IllegalArgumentException if a column is missing or of another type
   */
  public static PairCounts count(
      Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> actors, PairSettings settings) {
    InputColumns.require(
        mentions, "mentions", "article_id string", "actor_id string", "sentence int|bigint", "statement_id string");
    InputColumns.require(articles, "articles", "article_id string", "story_id string", "month string");
    InputColumns.require(actors, "actors", "actor_id string", "name string");

    Dataset<Row> ranked = rank(presences(mentions, articles)).localCheckpoint();
    Dataset<Row> present = ranked.where(col("rank").leq(settings.maxActorsPerArticle()));
    Dataset<Row> margins = PairMargins.actors(present, settings.windows()).localCheckpoint();
    Dataset<Row> populations = PairMargins.populations(articles, present, margins, settings.windows()).localCheckpoint();
    Dataset<Row> together = PairTallies.tally(meetings(present), settings.windows());
    Dataset<Row> pairs = PairStatistics.score(together, margins, populations, settings);
    return new PairCounts(
        named(pairs, actors).where(col("n_ab").geq(settings.minStories())),
        populations,
        rejects(ranked, mentions, articles, settings));
  }

  /** One row per article and actor: where it is mentioned, and whether the article is the only one of its story. */
  private static Dataset<Row> presences(Dataset<Row> mentions, Dataset<Row> articles) {
    Dataset<Row> places =
        articles.select(
            col("article_id"),
            col("story_id"),
            col("month"),
            functions.count(lit(1)).over(Window.partitionBy("story_id")).equalTo(1).as("alone"));
    return mentions
        .repartition(col("article_id"))
        .groupBy("article_id", "actor_id")
        .agg(
            functions.count(lit(1)).as("mentions"),
            collect_set("sentence").as("sentences"),
            collect_set("statement_id").as("statements"))
        .join(places, "article_id");
  }

  /** Most mentioned first. */
  private static Dataset<Row> rank(Dataset<Row> presences) {
    var order = Window.partitionBy("article_id").orderBy(col("mentions").desc(), col("actor_id"));
    return presences
        .withColumn("rank", row_number().over(order))
        .withColumn("actors", functions.count(lit(1)).over(Window.partitionBy("article_id")));
  }

  /** One row per article and pair in it, the smaller id first. */
  private static Dataset<Row> meetings(Dataset<Row> present) {
    Dataset<Row> left = present.as("l");
    Dataset<Row> right = present.as("r");
    Column samePlace = col("l.article_id").equalTo(col("r.article_id"));
    return left.join(right, samePlace.and(col("l.actor_id").lt(col("r.actor_id"))))
        .select(
            col("l.story_id"),
            col("l.month"),
            col("l.alone"),
            col("l.actor_id").as("a_id"),
            col("r.actor_id").as("b_id"),
            meet("sentences").as("sentence"),
            meet("statements").as("statement"));
  }

  private static Column meet(String places) {
    return arrays_overlap(col("l." + places), col("r." + places)).cast("bigint");
  }

  private static Dataset<Row> named(Dataset<Row> pairs, Dataset<Row> actors) {
    return pairs
        .join(actors.select(col("actor_id").as("a_id"), col("name").as("a")), PairKeys.of("a_id"), "left")
        .join(actors.select(col("actor_id").as("b_id"), col("name").as("b")), PairKeys.of("b_id"), "left")
        .select(
            "level", "window", "a_id", "a", "b_id", "b", "n", "n_a", "n_b", "n_ab", "raw_ab", "expected", "pmi", "npmi", "log_dice",
            "log_ratio", "g2", "p_value", "q_value", "jaccard", "disparity_alpha");
  }

  private static Dataset<Row> rejects(
      Dataset<Row> ranked, Dataset<Row> mentions, Dataset<Row> articles, PairSettings settings) {
    int cap = settings.maxActorsPerArticle();
    Column capped = concat(lit("counted the " + cap + " most mentioned of "), col("actors"), lit(" actors"));
    Dataset<Row> tooMany =
        ranked.where(col("rank").equalTo(cap + 1)).select(col("article_id"), lit("too many actors").as("reason"), capped.as("detail"));
    Dataset<Row> strangers =
        mentions
            .join(articles, PairKeys.of("article_id"), "left_anti")
            .groupBy("article_id")
            .agg(concat(functions.count(lit(1)), lit(" mentions not counted")).as("detail"))
            .select(col("article_id"), lit("mentions of an unknown article").as("reason"), col("detail"));
    return tooMany
        .unionByName(strangers)
        .select(col("article_id"), lit("pairs").as("stage"), col("reason"), col("detail"), lit(null).cast("string").as("excerpt"));
  }
}
