package org.wortlaut.aggregate.story;

import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.aggregate.InputColumns;
import org.wortlaut.aggregate.SideTable;

/**
 * Joins the copies of one wire story: texts that are the same but for case, punctuation and
 * spacing, and texts that are nearly the same.
 *
 * <p>Equal texts are joined by a hash. Of the different ones, those that share a locality-sensitive
 * hash are compared in full ({@link StorySettings} says what is similar), and the similar ones are
 * gathered around a representative, to which each is similar by itself ({@link StarClusters}): a
 * chain of small edits over a month does not become one story.
 *
 * <p>Cost: one pass over the texts; per text {@code bands} small rows are shuffled and at most
 * {@code bands · maxAnchors} comparisons made; of unrelated texts hardly one in a hundred thousand
 * pairs is compared.
 */
public final class Stories {

  private static final StructType FINGERPRINT =
      new StructType()
          .add("hash", DataTypes.StringType)
          .add("shingles", DataTypes.createArrayType(DataTypes.IntegerType, false))
          .add("bands", DataTypes.createArrayType(DataTypes.LongType, false));

  private Stories() {}

  /**
   * What {@link #assign} returns.
   *
   * @param articles {@code article_id, story_id, story_size}, one row each. The id of a story is
   *     the smallest of its articles' ids; its size is the number of its articles
   * @param rejects {@code article_id, stage, reason, detail, excerpt}: articles that are a story of
   *     their own, but may have a copy among those that they were not compared with
   */
  public record Joined(Dataset<Row> articles, Dataset<Row> rejects) {}

  /**
   * @param articles {@code article_id string, text string}, one row each; a text that is null or
   *     has no word is a story of its own
   * @throws IllegalArgumentException if a column is missing or of another type
   */
  public static Joined assign(Dataset<Row> articles, StorySettings settings) {
    InputColumns.require(articles, "articles", "article_id string", "text string");
    Dataset<Row> prints = fingerprints(articles, settings).localCheckpoint();
    Dataset<Row> texts =
        prints.where(col("article_id").equalTo(col("text_id")).and(size(col("shingles")).gt(0)));
    Dataset<Row> candidates = SideTable.of(StoryCandidates.of(texts, settings));
    Dataset<Row> stars = StarClusters.cover(similar(candidates, texts, settings));
    Dataset<Row> members =
        prints
            .select("article_id", "text_id")
            .join(stars, col("text_id").equalTo(col("vertex")), "left")
            .withColumn("centre", coalesce(col("centre"), col("text_id")));
    var star = Window.partitionBy("centre");
    Dataset<Row> assigned =
        SideTable.of(
            members.select(
                col("article_id"),
                min("article_id").over(star).as("story_id"),
                count(lit(1)).over(star).as("story_size")));
    return new Joined(assigned, rejects(candidates, assigned, settings));
  }

  private static Dataset<Row> rejects(
      Dataset<Row> candidates, Dataset<Row> assigned, StorySettings settings) {
    return candidates
        .where(col("b").isNull())
        .join(assigned.where(col("story_size").equalTo(1)), col("a").equalTo(col("article_id")))
        .select(
            col("article_id"),
            lit("stories").as("stage"),
            lit("many texts with one hash").as("reason"),
            lit("compared with the first " + settings.maxAnchors() + " alone, none is a copy")
                .as("detail"),
            lit(null).cast("string").as("excerpt"));
  }

  /**
   * @return {@code article_id, text_id, shingles, bands}; of articles with the same text {@code
   *     text_id} is the smallest id, and only the one of that id has shingles and bands
   */
  private static Dataset<Row> fingerprints(Dataset<Row> articles, StorySettings settings) {
    Column first = col("article_id").equalTo(col("text_id"));
    return articles
        .select(
            col("article_id"),
            fingerprint(settings).apply(coalesce(col("text"), lit(""))).as("print"))
        .select(
            col("article_id"),
            coalesce(col("print.hash"), col("article_id")).as("hash"),
            col("print.shingles").as("shingles"),
            col("print.bands").as("bands"))
        .withColumn("text_id", min("article_id").over(Window.partitionBy("hash")))
        .select(
            col("article_id"),
            col("text_id"),
            when(first, col("shingles")).as("shingles"),
            when(first, col("bands")).as("bands"));
  }

  private static Dataset<Row> similar(
      Dataset<Row> candidates, Dataset<Row> texts, StorySettings settings) {
    Column shared = size(array_intersect(col("shingles_a"), col("shingles_b")));
    Column shorter = least(size(col("shingles_a")), size(col("shingles_b")));
    Column longer = greatest(size(col("shingles_a")), size(col("shingles_b")));
    Column alike =
        col("shared")
            .geq(
                col("shorter")
                    .plus(col("longer"))
                    .minus(col("shared"))
                    .multiply(settings.minJaccard()));
    Column within =
        col("shared")
            .geq(col("shorter").multiply(settings.minContainment()))
            .and(col("shorter").geq(col("longer").multiply(settings.minLengthRatio())));
    return candidates
        .where(col("b").isNotNull())
        .join(texts.select(col("text_id").as("a"), col("shingles").as("shingles_a")), "a")
        .join(texts.select(col("text_id").as("b"), col("shingles").as("shingles_b")), "b")
        .select(col("a"), col("b"), shared.as("shared"), shorter.as("shorter"), longer.as("longer"))
        .where(alike.or(within))
        .select("a", "b");
  }

  /**
   * Built-in functions could do it, but an interpreted lambda per shingle and hash is many times
   * slower than these loops.
   */
  private static UserDefinedFunction fingerprint(StorySettings settings) {
    UDF1<String, Row> fingerprint =
        text -> {
          TextFingerprint print = TextFingerprint.of(text, settings);
          return RowFactory.create(print.hash(), print.shingles(), print.bands());
        };
    return udf(fingerprint, FINGERPRINT);
  }
}
