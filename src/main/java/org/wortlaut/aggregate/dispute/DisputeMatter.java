package org.wortlaut.aggregate.dispute;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;

/**
 * The denials and claims of a corpus, each with its words and with what its article is about:
 * {@code statement_id, article_id, month, published_date, speakers array<string>} (ids and names),
 * {@code act, claim_kind, actors array<string>} (named in the content), {@code stems array<string>,
 * topics array<string>} (the most mentioned actors of the article, and its story).
 */
final class DisputeMatter {

  /** A single word in common is no dispute, so statements with fewer cannot be matched. */
  static final int FEWEST_SHARED = 2;

  private static final List<String> COLUMNS =
      List.of(
          "statement_id",
          "article_id",
          "month",
          "published_date",
          "speakers",
          "act",
          "claim_kind",
          "actors",
          "stems",
          "topics");

  private final Dataset<Row> statements;

  private DisputeMatter(Dataset<Row> statements) {
    this.statements = statements;
  }

  static DisputeMatter of(
      Dataset<Row> statements, Dataset<Row> mentions, DisputeSettings settings) {
    Column none = array().cast("array<string>");
    Column speakers =
        array_compact(
            concat(coalesce(col("speaker_ids"), none), coalesce(col("speaker_names"), none)));
    Column story = array(concat(lit("story "), col("story_id")));
    return new DisputeMatter(
        statements
            .withColumn("speakers", array_distinct(speakers))
            .join(mainActors(mentions, settings), new String[] {"article_id"}, "left")
            .join(actorsOfContents(mentions), new String[] {"statement_id"}, "left")
            .withColumn("topics", concat(coalesce(col("main_actors"), none), story))
            .withColumn("actors", coalesce(col("actors"), none)));
  }

  /**
   * Denied facts; a refused plan or a denied judgement contradicts no claim. Their words are those
   * of what is denied if these are enough, or else all.
   */
  Dataset<Row> denials() {
    Column denies =
        col("denial")
            .notEqual(Denial.NONE.label())
            .or(col("act").equalTo(Act.DENY.label()))
            .and(col("claim_kind").equalTo(ClaimKind.FACT.label()));
    Column denied = stemsOf("denied_text");
    Column stems = when(size(denied).geq(FEWEST_SHARED), denied).otherwise(stemsOf("content_text"));
    return worded(statements.where(denies), stems);
  }

  /** What is claimed, once for all copies in a story: the earliest. */
  Dataset<Row> claims() {
    Object[] claiming =
        Stream.of(Act.ASSERT, Act.ACCUSE, Act.WARN, Act.CONFIRM).map(Act::label).toArray();
    Column copy =
        row_number()
            .over(
                Window.partitionBy(col("story_id"), xxhash64(col("content_text")))
                    .orderBy("published_date", "article_id", "statement_id"));
    Dataset<Row> claims =
        statements
            .where(col("denial").equalTo(Denial.NONE.label()).and(col("act").isin(claiming)))
            .withColumn("copy", copy)
            .where(col("copy").equalTo(1));
    return worded(claims, stemsOf("content_text"));
  }

  private static Dataset<Row> worded(Dataset<Row> statements, Column stems) {
    return statements
        .withColumn("stems", stems)
        .where(size(col("stems")).geq(FEWEST_SHARED))
        .select(COLUMNS.stream().map(functions::col).toArray(Column[]::new));
  }

  /** No built-in function knows the forms of words. */
  private static Column stemsOf(String text) {
    UDF2<String, String, String[]> stems =
        (language, words) -> DisputeWords.forLanguage(language).stems(words).toArray(String[]::new);
    return udf(stems, DataTypes.createArrayType(DataTypes.StringType, false))
        .apply(col("language"), coalesce(col(text), lit("")));
  }

  private static Dataset<Row> mainActors(Dataset<Row> mentions, DisputeSettings settings) {
    Column rank =
        row_number()
            .over(
                Window.partitionBy("article_id").orderBy(col("mentions").desc(), col("actor_id")));
    return mentions
        .where(col("actor_id").isNotNull())
        .groupBy("article_id", "actor_id")
        .agg(count(lit(1)).as("mentions"))
        .withColumn("rank", rank)
        .where(col("rank").leq(settings.actorsPerArticle()))
        .groupBy("article_id")
        .agg(collect_list("actor_id").as("main_actors"));
  }

  private static Dataset<Row> actorsOfContents(Dataset<Row> mentions) {
    return mentions
        .where(col("statement_id").isNotNull().and(col("actor_id").isNotNull()))
        .groupBy("statement_id")
        .agg(collect_set("actor_id").as("actors"));
  }
}
