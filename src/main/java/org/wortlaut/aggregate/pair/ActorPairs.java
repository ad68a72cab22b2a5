package org.wortlaut.aggregate.pair;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wortlaut.aggregate.InputColumns;
import org.wortlaut.aggregate.SideTable;
import org.wortlaut.aggregate.significance.Association;

/**
 * Counts which actors are mentioned together, and says how far beyond chance.
 *
 * <p><b>What is counted.</b> {@code n} units there are, {@code n_a} of them mention a, {@code n_b}
 * mention b, {@code n_ab} mention both; a unit is
 *
 * <ul>
 *   <li>at level {@code article} a story, so that a wire story printed by fifty outlets counts
 *       once;
 *   <li>at level {@code sentence} a set of actors that a sentence of the story mentions: the copies
 *       of a sentence count once, and so do sentences of one story that name the same actors;
 *       sentences that name nobody are no units;
 *   <li>at level {@code statement} the same, with the content of a statement for the sentence.
 * </ul>
 *
 * <p>{@code stories_ab} are the stories that have such a unit and {@code raw_ab} the articles that
 * mention both in one article, sentence or statement, copies included. A story belongs to each
 * window in which it has an article.
 *
 * <p><b>What is tested.</b> Units of one story are no independent cases: who is quoted together in
 * one text is quoted so again further down. The p-value is therefore that of the table shrunk to as
 * many joint cases as there are stories ({@link Association}).
 *
 * <p><b>Cost.</b> Mentions are shuffled by article, then by story. Stories are then gone through
 * three times. The units that mention an actor are counted first, and put beside the stories
 * ({@link PairMargins}), so that pairs need not be joined to them. Last, each story makes a row per
 * level and pair of its actors, at most half the square of {@link PairSettings#maxActorsPerArticle}
 * per article; these are shuffled and sorted once, and summed up by month, year and {@code all}
 * together ({@link PairTallies}). The pairs counted are kept, and gone through three times: for the
 * number of each actor's pairs, for the p-values and for the table. For the table alone they are
 * joined: to the number of pairs of either end, for which they are shuffled twice more, unsorted,
 * where actors are many ({@link SideTable}), and to names. All of it is linear in the stories times
 * the square of their actors; no task holds more than one story, the windows of one pair, or its
 * part of the actors.
 */
public final class ActorPairs {

  private ActorPairs() {}

  /**
   * @param mentions {@code article_id string, actor_id string, sentence int, statement_id string}
   *     (null outside of contents), one row per mention
   * @param articles {@code article_id string, story_id string, month string} (as {@code yyyy-MM},
   *     null if undated), one row each, those without mentions too
   * @param actors {@code actor_id string, name string}
   * @param keeper keeps what is counted, until the pairs have been written
   * @throws IllegalArgumentException if a column is missing or of another type
   */
  public static PairCounts count(
      Dataset<Row> mentions,
      Dataset<Row> articles,
      Dataset<Row> actors,
      PairSettings settings,
      Keeper keeper) {
    InputColumns.require(
        mentions,
        "mentions",
        "article_id string",
        "actor_id string",
        "sentence int|bigint",
        "statement_id string");
    InputColumns.require(
        articles, "articles", "article_id string", "story_id string", "month string");
    InputColumns.require(actors, "actors", "actor_id string", "name string");

    StoryMentions gathered = StoryMentions.of(mentions, articles, settings, keeper);
    Dataset<Row> stories = gathered.stories();
    Dataset<Row> marginsOfStories = PairMargins.ofStories(stories, settings);
    Dataset<Row> margins = keeper.keep("pair-margins", PairMargins.of(marginsOfStories));
    Dataset<Row> tallies =
        keeper.keep(
            "pair-tallies",
            PairTallies.of(PairMargins.beside(stories, marginsOfStories, margins), settings));
    Dataset<Row> edges = keeper.keep("pair-edges", PairEdges.of(tallies, margins));
    Dataset<Row> populations =
        PairMargins.populations(margins)
            .join(PairEdges.seen(edges), new String[] {"level", "window"}, "left")
            .localCheckpoint();
    Dataset<Row> scored = new PairStatistics(tallies, populations, settings).score(edges);
    return new PairCounts(
        columns(named(scored, gathered.actors(), actors)),
        populations.select(
            PairLevel.label(col("level")).as("level"),
            PairWindows.label("window").as("window"),
            col("n"),
            col("actors"),
            col("tested")),
        gathered.rejects());
  }

  private static Dataset<Row> named(Dataset<Row> pairs, Dataset<Row> ids, Dataset<Row> actors) {
    Dataset<Row> names =
        SideTable.of(ids.join(actors.select("actor_id", "name"), "actor_id", "left"));
    Dataset<Row> named = pairs;
    for (String end : new String[] {"a", "b"}) {
      named =
          named.join(
              names
                  .withColumnRenamed("actor", end)
                  .withColumnRenamed("actor_id", end + "_id")
                  .withColumnRenamed("name", end + "_name"),
              end);
    }
    return named;
  }

  private static Dataset<Row> columns(Dataset<Row> scored) {
    return scored.select(
        PairLevel.label(col("level")).as("level"),
        PairWindows.label("window").as("window"),
        col("a_id"),
        col("a_name").as("a"),
        col("b_id"),
        col("b_name").as("b"),
        col("n"),
        col("a_units").as("n_a"),
        col("b_units").as("n_b"),
        col("units").as("n_ab"),
        col("stories").as("stories_ab"),
        col("articles").as("raw_ab"),
        col("expected"),
        col("pmi"),
        col("npmi"),
        col("log_dice"),
        col("log_ratio"),
        col("g2"),
        col("p_value"),
        col("tested"),
        col("q_value"),
        col("jaccard"),
        col("disparity_alpha"));
  }
}
