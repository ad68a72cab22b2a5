package org.wortlaut.aggregate.dispute;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;

import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Denials and claims of different articles that may have to do with one another: that share rare
 * words, and a main actor of their articles or a story, in one month or with the claim before.
 *
 * <p>No denial is compared with all claims. Each statement is filed under every pair of a topic and
 * one of its rarest words; of the claims in one file the latest so many are taken, so that neither
 * the actor of half the corpus nor the word of the month makes the work grow with the square. What
 * is passed over by that is counted.
 */
final class DisputeCandidates {

  private final Dataset<Row> denialKeys;
  private final Dataset<Row> claimKeys;
  private final DisputeSettings settings;

  private DisputeCandidates(
      Dataset<Row> denialKeys, Dataset<Row> claimKeys, DisputeSettings settings) {
    this.denialKeys = denialKeys;
    this.claimKeys = claimKeys;
    this.settings = settings;
  }

  static DisputeCandidates of(Dataset<Row> denials, Dataset<Row> claims, DisputeSettings settings) {
    Dataset<Row> frequencies =
        claims.select(explode(col("stems")).as("stem")).groupBy("stem").agg(count(lit(1)).as("df"));
    WindowSpec file = Window.partitionBy("topic", "stem", "month");
    Dataset<Row> claimKeys =
        keys(claims, frequencies, settings)
            .withColumn("month", coalesce(col("month"), lit("")))
            .withColumn(
                "place",
                row_number().over(file.orderBy(col("published_date").desc(), col("statement_id"))));
    Dataset<Row> denialKeys =
        keys(denials, frequencies, settings)
            .withColumn("month", explode(months(settings.monthsBack())));
    return new DisputeCandidates(denialKeys, claimKeys.localCheckpoint(), settings);
  }

  /**
   * @return {@code denial_id, claim_id, topics} (how many they share), each pair once
   */
  Dataset<Row> pairs() {
    Dataset<Row> claims =
        claimKeys
            .where(col("place").leq(settings.maxClaims()))
            .select(col("topic"), col("stem"), col("month"), col("statement_id").as("claim_id"));
    return denialKeys
        .select(col("topic"), col("stem"), col("month"), col("statement_id").as("denial_id"))
        .join(claims, new String[] {"topic", "stem", "month"}, "inner")
        .groupBy("denial_id", "claim_id")
        .agg(count_distinct(col("stem")).as("shared"), count_distinct(col("topic")).as("topics"))
        .where(col("shared").geq(DisputeMatter.FEWEST_SHARED))
        .select("denial_id", "claim_id", "topics");
  }

  /**
   * One row where claims were passed over: {@code article_id, stage, reason, detail, excerpt}, all
   * about the corpus, so that the article is null.
   */
  Dataset<Row> rejects() {
    Dataset<Row> over =
        claimKeys
            .where(col("place").gt(settings.maxClaims()))
            .groupBy("topic", "stem", "month")
            .agg(count(lit(1)).as("claims"))
            .agg(count(lit(1)).as("files"), sum("claims").as("claims"))
            .where(col("files").gt(0));
    return over.select(
        lit(null).cast("string").as("article_id"),
        lit("disputes").as("stage"),
        lit("too many claims of one actor and word").as("reason"),
        concat(
                lit("looked at the " + settings.maxClaims() + " latest claims of a month; "),
                col("claims"),
                lit(" more in "),
                col("files"),
                lit(" cases were passed over"))
            .as("detail"),
        lit(null).cast("string").as("excerpt"));
  }

  /** Under what a statement is filed: {@code statement_id, month, published_date, topic, stem}. */
  private static Dataset<Row> keys(
      Dataset<Row> statements, Dataset<Row> frequencies, DisputeSettings settings) {
    Column rank =
        row_number().over(Window.partitionBy("statement_id").orderBy(col("df"), col("stem")));
    return statements
        .select(
            col("statement_id"),
            col("month"),
            col("published_date"),
            col("topics"),
            explode(col("stems")).as("stem"))
        .join(frequencies, "stem")
        .withColumn("rank", rank)
        .where(col("rank").leq(settings.wordsPerStatement()))
        .withColumn("topic", explode(array_distinct(col("topics"))))
        .drop("topics", "rank", "df");
  }

  /** The months to look for claims in; the empty one where there is no date. */
  private static Column months(int back) {
    Column first = to_date(concat(col("month"), lit("-01")));
    Column[] months =
        IntStream.rangeClosed(0, back)
            .mapToObj(ago -> coalesce(date_format(add_months(first, -ago), "yyyy-MM"), lit("")))
            .toArray(Column[]::new);
    return array_distinct(array(months));
  }
}
