package org.wortlaut.aggregate.dispute;

import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.exp;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;

/**
 * Links denials to the claims of other articles that they contradict, outlets that contradict one
 * another on the same story included.
 *
 * <p>{@link DisputeCandidates} finds what may be compared. As within an article ({@link
 * ArticleDisputes}), the claims that remain compete with one another and with "none of them"; the
 * weights here are set so that two rare words that make up most of what is denied are just enough
 * for a claim of fact of the same days.
 */
final class DisputesAcross {

  private static final double ANY_CLAIM = -5;
  private static final double COVERED = 3;
  private static final double SHARED = 3;
  private static final double TOPICS = 1;
  private static final double DENIER_NAMED = 1.5;
  private static final double FACT = 0.7;
  private static final double RECENT = 0.6;

  /** Shared words, and shared topics, that are enough. */
  private static final int ENOUGH = 3;

  /** Days that take {@link #RECENT} to 1/e. */
  private static final double DAYS = 31;

  private DisputesAcross() {}

  /**
   * @param denials as {@link DisputeMatter} makes them
   * @param claims likewise
   * @param pairs as {@link DisputeCandidates} makes them
   * @return {@code denial_id, claim_id, score}, each denial at most once
   */
  static Dataset<Row> choose(
      Dataset<Row> denials, Dataset<Row> claims, Dataset<Row> pairs, double minScore) {
    Dataset<Row> weighed =
        pairs
            .join(prefixed(denials, "denial_"), "denial_id")
            .join(prefixed(claims, "claim_"), "claim_id")
            .where(mayContradict())
            .withColumn("shared", size(array_intersect(col("denial_stems"), col("claim_stems"))))
            .withColumn("odds", exp(weight()));
    var ofDenial = Window.partitionBy("denial_id");
    return weighed
        .withColumn("score", col("odds").divide(sum("odds").over(ofDenial).plus(1)))
        .withColumn(
            "place", row_number().over(ofDenial.orderBy(col("odds").desc(), col("claim_id"))))
        .where(col("place").equalTo(1).and(col("score").geq(minScore)))
        .select("denial_id", "claim_id", "score");
  }

  /** A claim of another article, by others, not after the denial. */
  private static Column mayContradict() {
    Column after = coalesce(datediff(col("denial_date"), col("claim_date")).lt(0), lit(false));
    return col("denial_article")
        .notEqual(col("claim_article"))
        .and(after.equalTo(false))
        .and(arrays_overlap(col("denial_speakers"), col("claim_speakers")).equalTo(false));
  }

  private static Column weight() {
    Column covered = col("shared").divide(size(col("denial_stems")));
    Column denierNamed =
        col("denial_act")
            .equalTo(Act.DENY.label())
            .and(arrays_overlap(col("denial_speakers"), col("claim_actors")));
    Column days = coalesce(datediff(col("denial_date"), col("claim_date")), lit(0));
    return lit(ANY_CLAIM)
        .plus(covered.multiply(COVERED))
        .plus(enough(col("shared")).multiply(SHARED))
        .plus(enough(col("topics")).multiply(TOPICS))
        .plus(when(denierNamed, DENIER_NAMED).otherwise(0))
        .plus(when(col("claim_kind").equalTo(ClaimKind.FACT.label()), FACT).otherwise(0))
        .plus(exp(days.divide(-DAYS)).multiply(RECENT));
  }

  private static Column enough(Column count) {
    return least(count, lit(ENOUGH)).divide(ENOUGH);
  }

  private static Dataset<Row> prefixed(Dataset<Row> statements, String prefix) {
    return statements.select(
        col("statement_id").as(prefix + "id"),
        col("article_id").as(prefix + "article"),
        col("published_date").as(prefix + "date"),
        col("speakers").as(prefix + "speakers"),
        col("act").as(prefix + "act"),
        col("claim_kind").as(prefix + "kind"),
        col("actors").as(prefix + "actors"),
        col("stems").as(prefix + "stems"));
  }
}
