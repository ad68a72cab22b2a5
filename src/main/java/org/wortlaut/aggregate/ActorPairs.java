package org.wortlaut.aggregate;

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
 * <p><b>What is counted.</b> {@code n} units there are, {@code n_a} of them mention a, {@code n_b} mention b, {@code n_ab} mention
 * both; a unit is
 *
 * <ul>
 *   <li>at level {@code article} a story, so that a wire story printed by fifty outlets counts once;
 *   <li>at level {@code sentence} a set of actors that a sentence of the story mentions: the copies of a sentence count once, and
 *       so do sentences of one story that name the same actors; sentences that name nobody are no units;
 *   <li>at level {@code statement} the same, with the content of a statement for the sentence.
 * </ul>
 *
 * <p>{@code stories_ab} are the stories that have such a unit and {@code raw_ab} the articles that mention both in one article,
 * sentence or statement, copies included. A story belongs to each window in which it has an article.
 *
 * <p><b>What is tested.</b> Units of one story are no independent cases: who is quoted together in one text is quoted so again
 * further down. The p-value is therefore that of the table shrunk to as many joint cases as there are stories ({@link Association}).
 *
 * <p><b>Cost.</b> Mentions are shuffled by article, then by unit; pairs are made by a join within the unit, at most half the square of
 * its actors each, and summed by month before years and {@code all} are made of the months ({@link PairWindows}).
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

    Dataset<Row> places = places(articles);
    Dataset<Row> ranked = rank(presences(mentions, places)).localCheckpoint();
    Dataset<Row> present = ranked.where(col("rank").leq(settings.maxActorsPerArticle()));
    Dataset<Row> units = PairUnits.of(PairWindows.spread(present, settings.windows())).localCheckpoint();
    Dataset<Row> stories =
        PairWindows.spread(places, settings.windows()).select("story_id", "window", "rolls");
    Dataset<Row> margins = PairMargins.actors(units, settings.windows()).localCheckpoint();
    Dataset<Row> populations =
        PairMargins.populations(stories, units, margins, settings.windows()).localCheckpoint();
    Dataset<Row> tallies = PairTallies.of(units, settings.windows());
    Dataset<Row> pairs = PairStatistics.score(tallies, margins, populations, settings);
    return new PairCounts(
        named(pairs, actors).where(col("stories_ab").geq(settings.minStories())),
        populations,
        rejects(ranked, mentions, articles, settings));
  }

  /** The articles, and whether each is the only one of its story. */
  private static Dataset<Row> places(Dataset<Row> articles) {
    return articles.select(
        col("article_id"),
        col("story_id"),
        col("month"),
        functions.count(lit(1)).over(Window.partitionBy("story_id")).equalTo(1).as("alone"));
  }

  /** One row per article and actor: the sentences and statements that mention it. */
  private static Dataset<Row> presences(Dataset<Row> mentions, Dataset<Row> places) {
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

  private static Dataset<Row> named(Dataset<Row> pairs, Dataset<Row> actors) {
    return pairs
        .join(actors.select(col("actor_id").as("a_id"), col("name").as("a")), PairKeys.of("a_id"), "left")
        .join(actors.select(col("actor_id").as("b_id"), col("name").as("b")), PairKeys.of("b_id"), "left")
        .select(
            "level", "window", "a_id", "a", "b_id", "b", "n", "n_a", "n_b", "n_ab", "stories_ab", "raw_ab", "expected", "pmi", "npmi", "log_dice",
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
