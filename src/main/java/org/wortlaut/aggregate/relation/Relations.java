package org.wortlaut.aggregate.relation;

import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wortlaut.aggregate.InputColumns;
import org.wortlaut.aggregate.pair.PairSettings.Window;
import org.wortlaut.aggregate.pair.PairWindows;
import org.wortlaut.language.LexiconFile;

/**
 * Makes the table {@code relations}: who speaks about whom and how, to whom and for whom, whom
 * somebody quotes, and whose claims somebody denies ({@link RelationEdges}), counted by window.
 *
 * <p>{@code n} counts statements, copies included, {@code stories} counts each story once. The
 * example is the surest statement, of equally sure ones the earliest.
 *
 * <p>Cost: statements and mentions are joined by statement, and by article where there is an
 * addressee or a spokesperson; the relations found are shuffled once by pair and story and once by
 * pair.
 */
public final class Relations {

  private Relations() {}

  /**
   * @param statements rows of the table {@code statements}
   * @param mentions rows of the table {@code mentions}, those whose actors can be spoken about
   * @param actors {@code actor_id string, name string}, those who can act; relations of others are
   *     left out
   * @param disputes rows of the table {@code disputes}
   * @param windows the spans of time to count in
   * @param language of the statements, by which words of praise are told; two-letter code
   * @return {@code source_id, source, target_id, target, relation, window, n, stories, first_seen,
   *     last_seen, example_statement_id}
   * @throws IllegalArgumentException if a column is missing or of another type
   */
  public static Dataset<Row> between(
      Dataset<Row> statements,
      Dataset<Row> mentions,
      Dataset<Row> actors,
      Dataset<Row> disputes,
      Set<Window> windows,
      String language) {
    InputColumns.require(
        statements,
        "statements",
        "statement_id string",
        "article_id string",
        "story_id string",
        "parent_id string",
        "published_date date",
        "month string",
        "speaker_ids array<string>",
        "speaker_for string",
        "addressee array<struct<begin:int,end:int>>",
        "act string",
        "cue_lemma string",
        "confidence double");
    InputColumns.require(
        mentions,
        "mentions",
        "article_id string",
        "actor_id string",
        "name string",
        "begin int",
        "end int",
        "statement_id string");
    InputColumns.require(actors, "actors", "actor_id string", "name string");
    InputColumns.require(
        disputes, "disputes", "denial_id string", "denier_id string", "claimant_id string");

    Dataset<Row> edges =
        RelationEdges.of(statements, mentions, disputes, praising(language))
            .distinct()
            .join(
                statements.select(
                    "statement_id", "story_id", "published_date", "month", "confidence"),
                "statement_id");
    return counted(edges, windows)
        .join(named(actors, "source_id", "source"), "source_id")
        .join(named(actors, "target_id", "target"), "target_id");
  }

  /** Dictionary forms of the verbs by which somebody is praised. */
  private static Set<String> praising(String language) {
    return LexiconFile.read(language, "praise-verbs.tsv").entries().stream()
        .map(entry -> entry.column(0))
        .collect(Collectors.toSet());
  }

  private static Dataset<Row> counted(Dataset<Row> edges, Set<Window> windows) {
    Column example =
        struct(
            col("confidence").multiply(-1).as("doubt"), col("published_date"), col("statement_id"));
    return edges
        .withColumn("example", example)
        .withColumn("window", explode(array_compact(PairWindows.windowsOf(col("month"), windows))))
        .groupBy("source_id", "target_id", "relation", "window", "story_id")
        .agg(
            count(lit(1)).as("n"),
            min("published_date").as("first_seen"),
            max("published_date").as("last_seen"),
            min("example").as("example"))
        .groupBy("source_id", "target_id", "relation", "window")
        .agg(
            sum("n").as("n"),
            count(lit(1)).as("stories"),
            min("first_seen").as("first_seen"),
            max("last_seen").as("last_seen"),
            min("example").as("example"))
        .withColumn("example_statement_id", col("example.statement_id"))
        .drop("example");
  }

  private static Dataset<Row> named(Dataset<Row> actors, String id, String name) {
    return actors.select(col("actor_id").as(id), col("name").as(name));
  }
}
