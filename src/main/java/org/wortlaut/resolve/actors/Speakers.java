package org.wortlaut.resolve.actors;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.wortlaut.aggregate.InputColumns;
import org.wortlaut.resolve.actors.list.ListedNames;

/**
 * Says which actors speak: those that the article mentions by that name, or who hold the office.
 */
final class Speakers {

  private final NameColumns names;
  private final ListedNames listed;

  Speakers(NameColumns names, ListedNames listed) {
    this.names = names;
    this.listed = listed;
  }

  /** See {@link Actors#speakerIds}. */
  Dataset<Row> identify(Dataset<Row> statements, Dataset<Row> joined) {
    InputColumns.require(
        statements,
        "statements",
        "article_id string",
        "published_date date",
        "speaker_names array<string>");
    InputColumns.require(joined, "mentions", "article_id string", "name string", "actor_id string");
    Column[] columns =
        Stream.concat(Arrays.stream(statements.columns()), Stream.of("speaker_ids"))
            .map(functions::col)
            .toArray(Column[]::new);
    return statements
        .join(actorOf(statements, joined), "article_id", "left")
        .withColumn(
            "speaker_ids",
            transform(col("speaker_names"), name -> col("actor_of").apply(names.key().apply(name))))
        .select(columns);
  }

  /** For each article a map from the keys of names to actors; as long as the article has names. */
  private Dataset<Row> actorOf(Dataset<Row> statements, Dataset<Row> joined) {
    Dataset<Row> mentioned =
        joined
            .repartition(col("article_id"))
            .groupBy(col("article_id"), names.key().apply(col("name")).as("key"), col("actor_id"))
            .agg(count(lit(1)).as("weight"));
    return mentioned
        .unionByName(holders(statements))
        .groupBy("article_id", "key")
        .agg(max_by(col("actor_id"), struct(col("weight"), col("actor_id"))).as("actor_id"))
        .groupBy("article_id")
        .agg(map_from_entries(collect_list(struct(col("key"), col("actor_id")))).as("actor_of"));
  }

  /**
   * "der US-Präsident", whom the article does not name. Where it does name somebody so, that weighs
   * more.
   */
  private Dataset<Row> holders(Dataset<Row> statements) {
    Dataset<Row> roles =
        statements
            .select(
                col("article_id"), col("published_date"), explode(col("speaker_names")).as("name"))
            .distinct()
            .withColumn("role_key", names.roleKey().apply(col("name")));
    return listed
        .holders(roles, "holder")
        .where(col("holder").isNotNull())
        .groupBy(col("article_id"), names.key().apply(col("name")).as("key"))
        .agg(min("holder").as("actor_id"))
        .withColumn("weight", lit(0L))
        .select("article_id", "key", "actor_id", "weight");
  }
}
