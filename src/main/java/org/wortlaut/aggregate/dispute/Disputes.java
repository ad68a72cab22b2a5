package org.wortlaut.aggregate.dispute;

import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wortlaut.aggregate.InputColumns;

/**
 * Makes the table {@code disputes}: the denials of a corpus linked to the claims that they
 * contradict, in their own article ({@link ArticleDisputes}, found with the statements) and in
 * others ({@link DisputesAcross}).
 *
 * <p><b>Cost.</b> Statements are passed over once for their words. Denials and claims of fact are
 * filed under at most (actors + 1) · words keys each, at the default 24; a denial meets at most
 * {@code maxClaims} claims per key and month.
 */
public final class Disputes {

  private Disputes() {}

  /**
   * What {@link #link} returns.
   *
   * @param disputes {@code denial_id, claim_id, score, same_article, denier_id, claimant_id}
   * @param rejects {@code article_id, stage, reason, detail, excerpt}: what was passed over
   */
  public record Links(Dataset<Row> disputes, Dataset<Row> rejects) {}

  /**
   * @param statements rows of the table {@code statements}
   * @param mentions rows of the table {@code mentions}
   * @param inArticles {@code denial_id string, claim_id string, score double}, found within
   *     articles
   * @throws IllegalArgumentException if a column is missing or of another type
   */
  public static Links link(
      Dataset<Row> statements,
      Dataset<Row> mentions,
      Dataset<Row> inArticles,
      DisputeSettings settings) {
    InputColumns.require(
        statements,
        "statements",
        "statement_id string",
        "article_id string",
        "story_id string",
        "month string",
        "published_date date",
        "language string",
        "speaker_ids array<string>",
        "speaker_names array<string>",
        "act string",
        "denial string",
        "claim_kind string",
        "content_text string",
        "denied_text string");
    InputColumns.require(
        mentions, "mentions", "article_id string", "statement_id string", "actor_id string");
    InputColumns.require(
        inArticles, "links", "denial_id string", "claim_id string", "score double");

    DisputeMatter matter = DisputeMatter.of(statements, mentions, settings);
    Dataset<Row> denials = matter.denials().localCheckpoint();
    Dataset<Row> claims = matter.claims().localCheckpoint();
    DisputeCandidates candidates = DisputeCandidates.of(denials, claims, settings);
    Dataset<Row> across =
        DisputesAcross.choose(denials, claims, candidates.pairs(), settings.minScore());
    Dataset<Row> all =
        inArticles
            .select(col("denial_id"), col("claim_id"), col("score"), lit(true).as("same_article"))
            .unionByName(across.withColumn("same_article", lit(false)));
    return new Links(
        all.join(speaker(statements, "denial_id", "denier_id"), "denial_id")
            .join(speaker(statements, "claim_id", "claimant_id"), "claim_id"),
        candidates.rejects());
  }

  /** The first speaker of each statement that is an actor. */
  private static Dataset<Row> speaker(Dataset<Row> statements, String id, String speaker) {
    return statements.select(
        col("statement_id").as(id), get(array_compact(col("speaker_ids")), lit(0)).as(speaker));
  }
}
