package org.wortlaut.resolve.actors;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.actors.name.ActorName;
import org.wortlaut.resolve.actors.name.NameClass;
import org.wortlaut.resolve.actors.name.OrganisationNames;

/** Gathers the mentions of each name in an article, and reads the name. */
final class ArticleNames {

  private static final String DAY_ZERO = "1970-01-01";

  private ArticleNames() {}

  /**
   * @param mentions as {@link Actors#join} takes them
   * @return {@code article_id, name, kind, story_id, source, published_date}, the {@code day} as a
   *     number, {@code first} (where it stands first) and {@code mentions} (how many there are),
   *     {@code class} ({@link NameClass}), {@code role_key} of a person that is named by a role,
   *     and {@code key, scope, bare, shorts, country} as {@link ActorName} has them; one row for
   *     each name of each article, those of a story in one partition
   */
  static Dataset<Row> of(Dataset<Row> mentions, NameColumns names) {
    Column acronyms =
        transform(
            col("acronyms"),
            key -> struct(key.as("key"), lit(false).as("surname"), lit(true).as("wide")));
    return mentions
        .where(col("name").isNotNull().and(col("kind").isNotNull()))
        .repartition(col("story_id"))
        .groupBy("article_id", "name", "kind", "story_id", "source", "published_date")
        .agg(
            min("begin").as("first"),
            count(lit(1)).as("mentions"),
            min("role_country").as("role_country"),
            collect_set(when(isAcronym(), names.key().apply(col("text")))).as("acronyms"))
        .withColumn("read", names.read().apply(col("name"), col("kind")))
        .select(
            col("article_id"),
            col("name"),
            col("kind"),
            col("story_id"),
            col("source"),
            col("published_date"),
            datediff(col("published_date"), to_date(lit(DAY_ZERO))).as("day"),
            col("first"),
            col("mentions"),
            NameClass.of(col("kind")).as("class"),
            when(col("kind").equalTo(ActorKind.PERSON.label()), names.roleKey().apply(col("name")))
                .as("role_key"),
            col("read.key").as("key"),
            col("read.scope").as("scope"),
            col("read.bare").as("bare"),
            concat(col("read.shorts"), acronyms).as("shorts"),
            coalesce(col("read.country"), names.countryCode().apply(col("role_country")))
                .as("country"));
  }

  /** Whether a mention is the acronym that its article has for an organisation. */
  private static Column isAcronym() {
    return col("kind")
        .notEqual(ActorKind.PERSON.label())
        .and(col("text").rlike(OrganisationNames.ACRONYM.pattern()))
        .and(col("text").notEqual(col("name")));
  }
}
