package org.wortlaut.resolve;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.wortlaut.aggregate.InputColumns;
import org.wortlaut.aggregate.SideTable;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * Joins what articles name into actors: one per kind and name ({@link ActorsName} says what counts
 * as the same), and a person that an article calls by surname alone is the one of that surname whom
 * its story, or else the whole corpus, calls by full name ({@link ActorsSurnames}).
 *
 * <p>An actor's id is a hash of kind and name: the same in every run, whatever else is in the
 * corpus. Cost: names are grouped and joined by surname and by article, never compared pair by
 * pair.
 */
public final class Actors {

  static final UserDefinedFunction KEY =
      udf(
          (UDF1<String, String>) name -> name == null ? null : ActorsName.of(name).key(),
          DataTypes.StringType);

  private Actors() {}

  /**
   * Says for each mention which actor it is.
   *
   * @param mentions {@code article_id string, story_id string, name string, kind string} and
   *     whatever else, one row each
   * @return the same rows with {@code actor_id}
   * @throws IllegalArgumentException if a column is missing or of another type
   */
  public static Dataset<Row> join(Dataset<Row> mentions, ActorsSettings settings) {
    InputColumns.require(
        mentions, "mentions", "article_id string", "story_id string", "name string", "kind string");
    Dataset<Row> resolved =
        SideTable.of(
            ActorsSurnames.resolve(
                mentions.select("article_id", "story_id", "name", "kind"), settings));
    return mentions
        .join(resolved, by("article_id", "name", "kind"), "left")
        .withColumn("actor_id", coalesce(col("full_id"), id(col("kind"), KEY.apply(col("name")))))
        .select(columnsAnd(mentions, "actor_id"));
  }

  /**
   * Says for each statement which actors speak it.
   *
   * @param statements {@code article_id string, speaker_names array<string>} and whatever else
   * @param joined mentions as {@link #join} returns them
   * @return the same rows with {@code speaker_ids array<string>}, in step with the names. It is
   *     null where the article mentions no actor of that name, as for the unnamed
   *     ("Polizeisprecher")
   * @throws IllegalArgumentException if a column is missing or of another type
   */
  public static Dataset<Row> speakerIds(Dataset<Row> statements, Dataset<Row> joined) {
    InputColumns.require(
        statements, "statements", "article_id string", "speaker_names array<string>");
    InputColumns.require(joined, "mentions", "article_id string", "name string", "actor_id string");
    Dataset<Row> byArticle =
        joined
            .repartition(col("article_id"))
            .groupBy(col("article_id"), KEY.apply(col("name")).as("key"), col("actor_id"))
            .agg(count(lit(1)).as("mentions"))
            .groupBy("article_id", "key")
            .agg(max_by(col("actor_id"), struct(col("mentions"), col("actor_id"))).as("actor_id"))
            .groupBy("article_id")
            .agg(
                map_from_entries(collect_list(struct(col("key"), col("actor_id")))).as("actor_of"));
    return statements
        .join(byArticle, by("article_id"), "left")
        .withColumn(
            "speaker_ids",
            transform(col("speaker_names"), name -> col("actor_of").apply(KEY.apply(name))))
        .select(columnsAnd(statements, "speaker_ids"));
  }

  /**
   * The table {@code actors}: what is known of each, from all its mentions and statements.
   *
   * @param joined mentions as {@link #join} returns them, with {@code published_date date, country
   *     string}, both possibly null
   * @param statements as {@link #speakerIds} returns them, with {@code denial string}
   * @return {@code actor_id, name, kind, country, aliases, external_id, articles, stories,
   *     statements, denials, first_seen, last_seen}. The name is the most frequent spelling of the
   *     name that makes the actor, the aliases all other names that articles have for it; the
   *     country is the most frequent one; {@code external_id} is null
   * @throws IllegalArgumentException if a column is missing or of another type
   */
  public static Dataset<Row> table(Dataset<Row> joined, Dataset<Row> statements) {
    return ActorsSummary.of(joined, statements);
  }

  /**
   * @param key as {@link ActorsName} makes it
   */
  static Column id(Column kind, Column key) {
    return substring(sha2(concat_ws("\n", kind, key).cast("binary"), 256), 1, 16);
  }

  private static Column[] columnsAnd(Dataset<Row> rows, String added) {
    return Stream.concat(Arrays.stream(rows.columns()), Stream.of(added))
        .map(functions::col)
        .toArray(Column[]::new);
  }

  /** Columns to join by, in the form that Spark's Java interface wants. */
  static Seq<String> by(String... columns) {
    return JavaConverters.asScalaBuffer(List.of(columns)).toSeq();
  }
}
