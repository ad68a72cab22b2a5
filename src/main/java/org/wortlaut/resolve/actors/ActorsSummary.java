package org.wortlaut.resolve.actors;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.wortlaut.aggregate.InputColumns;
import org.wortlaut.resolve.actors.list.ListedNames;

/** The table {@code actors}: what is known of each actor, from all its mentions and statements. */
final class ActorsSummary {

  private final ListedNames listed;

  ActorsSummary(ListedNames listed) {
    this.listed = listed;
  }

  /** See {@link Actors#table}. */
  Dataset<Row> of(Dataset<Row> mentions, Dataset<Row> statements) {
    InputColumns.require(
        mentions,
        "mentions",
        "actor_id string",
        "article_id string",
        "story_id string",
        "published_date date",
        "name string",
        "kind string",
        "country string",
        "context string",
        "identified_by string");
    InputColumns.require(
        statements,
        "statements",
        "article_id string",
        "story_id string",
        "published_date date",
        "speaker_ids array<string>",
        "denial string");
    Dataset<Row> spoken = spoken(statements);
    return seen(mentions, spoken)
        .join(named(mentions), "actor_id", "left")
        .join(counted(spoken), "actor_id", "left")
        .join(listed.facts(), "actor_id", "left")
        .withColumn("shown", coalesce(col("listed_name"), col("name")))
        .select(
            col("actor_id"),
            col("shown").as("name"),
            coalesce(col("listed_kind"), col("kind")).as("kind"),
            coalesce(col("listed_country"), col("country")).as("country"),
            sort_array(
                    array_except(coalesce(col("names"), array()), array(col("shown"), col("bare"))))
                .as("aliases"),
            col("external_id"),
            col("articles"),
            col("stories"),
            coalesce(col("statements"), lit(0L)).as("statements"),
            coalesce(col("denials"), lit(0L)).as("denials"),
            col("first_seen"),
            col("last_seen"));
  }

  /**
   * All that is counted of one actor meets in one partition by the first shuffle and stays there.
   */
  private static Dataset<Row> seen(Dataset<Row> mentions, Dataset<Row> spoken) {
    return mentions
        .select("actor_id", "story_id", "article_id", "published_date")
        .unionByName(spoken.select("actor_id", "story_id", "article_id", "published_date"))
        .where(col("actor_id").isNotNull())
        .repartition(col("actor_id"))
        .groupBy("actor_id", "story_id", "article_id")
        .agg(min("published_date").as("published_date"))
        .groupBy("actor_id", "story_id")
        .agg(
            count(lit(1)).as("articles"),
            min("published_date").as("first_seen"),
            max("published_date").as("last_seen"))
        .groupBy("actor_id")
        .agg(
            sum("articles").as("articles"),
            count(lit(1)).as("stories"),
            min("first_seen").as("first_seen"),
            max("last_seen").as("last_seen"));
  }

  /**
   * The name: a full name before a short one that was joined to it, then the more frequent
   * spelling, then the first in the alphabet; an institution with its town or country. The country:
   * the more frequent one, then the first in the alphabet. The names of one actor are few: they
   * share a key, or are short forms of it.
   */
  private static Dataset<Row> named(Dataset<Row> mentions) {
    Column joined =
        col("identified_by")
            .isin(
                IdentifiedBy.ARTICLE.label(),
                IdentifiedBy.STORY.label(),
                IdentifiedBy.COMPANY.label(),
                IdentifiedBy.SOURCE.label(),
                IdentifiedBy.CORPUS.label());
    Column ofName = sum("mentions").over(Window.partitionBy("actor_id", "name", "kind"));
    Column ofCountry = sum("mentions").over(Window.partitionBy("actor_id", "country"));
    Column rank =
        struct(joined, col("of_name").multiply(-1), col("name"), col("kind"), col("context"));
    Column place =
        when(col("country").isNotNull(), struct(col("of_country").multiply(-1), col("country")));
    Column withContext = concat(col("best.name"), lit(" ("), col("best.context"), lit(")"));
    return mentions
        .groupBy("actor_id", "name", "kind", "country", "context", "identified_by")
        .agg(count(lit(1)).as("mentions"))
        .repartition(col("actor_id"))
        .withColumn("of_name", ofName)
        .withColumn("of_country", ofCountry)
        .groupBy("actor_id")
        .agg(min(rank).as("best"), collect_set("name").as("names"), min(place).as("place"))
        .select(
            col("actor_id"),
            coalesce(withContext, col("best.name")).as("name"),
            when(col("best.context").isNotNull(), col("best.name")).as("bare"),
            col("best.kind").as("kind"),
            col("names"),
            col("place.country").as("country"));
  }

  private static Dataset<Row> spoken(Dataset<Row> statements) {
    Column denial = col("denial").notEqual(lit("none")).cast("bigint");
    return statements
        .select(
            explode(array_distinct(col("speaker_ids"))).as("actor_id"),
            col("story_id"),
            col("article_id"),
            col("published_date"),
            coalesce(denial, lit(0L)).as("denies"))
        .where(col("actor_id").isNotNull());
  }

  private static Dataset<Row> counted(Dataset<Row> spoken) {
    return spoken
        .groupBy("actor_id")
        .agg(count(lit(1)).as("statements"), sum("denies").as("denials"));
  }
}
