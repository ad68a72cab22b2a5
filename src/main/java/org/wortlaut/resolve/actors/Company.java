package org.wortlaut.resolve.actors;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.wortlaut.resolve.ActorKind;

/**
 * Tells several bearers of a short name apart by the company they keep: a "Krüger" of the union
 * whose story also has the railway and its chief is the Krüger whom other stories name with them.
 * The country beside a person's role counts like an actor of the story.
 *
 * <p>An actor tells something if all stories that have both it and a bearer in full have the same
 * bearer. Who is meant is whom nearly all telling actors of the story, and two at least, speak for.
 *
 * <p>Cost: each bearer's stories times the actors kept of a story, summed up by key.
 */
final class Company {

  /** What one actor tells may be chance. */
  private static final int LEAST_VOICES = 2;

  private final ActorsSettings settings;

  Company(ActorsSettings settings) {
    this.settings = settings;
  }

  /**
   * The actors of each story by which others may be told: named in full, and of the most mentioned.
   *
   * @param named {@code story_id, class, actor_id, identified_by, mentions}
   * @return {@code story_id, companions array<string>}, one row for each story that has any
   */
  Dataset<Row> of(Dataset<Row> named) {
    Column sure =
        col("identified_by")
            .isin(IdentifiedBy.LIST.label(), IdentifiedBy.NAME.label())
            .and(col("class").isin(ActorKind.PERSON.label(), ActorKind.ORGANIZATION.label()));
    return named
        .where(sure)
        .repartition(col("story_id"))
        .groupBy("story_id", "actor_id")
        .agg(sum("mentions").as("mentions"))
        .withColumn(
            "rank",
            row_number()
                .over(
                    Window.partitionBy("story_id")
                        .orderBy(col("mentions").desc(), col("actor_id"))))
        .where(col("rank").leq(settings.maxCompanions()))
        .groupBy("story_id")
        .agg(collect_list("actor_id").as("companions"));
  }

  /**
   * @param rows {@code class, key, story_id, full_id, countries array<string>}: where a short name
   *     is asked for, without {@code full_id}, and where it has a bearer
   * @param company as {@link #of} returns it
   * @return {@code class, key, story_id, by_company}: who is meant where company tells
   */
  Dataset<Row> tell(Dataset<Row> rows, Dataset<Row> company) {
    WindowSpec companion = Window.partitionBy("class", "key", "companion");
    return companions(rows, company)
        .withColumn("least", min("full_id").over(companion))
        .withColumn("greatest", max("full_id").over(companion))
        .where(col("full_id").isNull().and(col("least").equalTo(col("greatest"))))
        .select(col("class"), col("key"), col("story_id"), col("companion"), col("least"))
        .distinct()
        .repartition(col("class"), col("key"), col("story_id"))
        .groupBy("class", "key", "story_id", "least")
        .agg(count(lit(1)).as("voices"))
        .groupBy("class", "key", "story_id")
        .agg(
            sum("voices").as("all"),
            max("voices").as("most"),
            max_by(col("least"), struct(col("voices"), col("least"))).as("by_company"))
        .where(
            col("most")
                .geq(LEAST_VOICES)
                .and(col("most").geq(col("all").multiply(settings.minDominance()))))
        .select("class", "key", "story_id", "by_company");
  }

  /** The rows with each companion: the actors of their story and their own countries. */
  private static Dataset<Row> companions(Dataset<Row> rows, Dataset<Row> company) {
    Column none = array().cast("array<string>");
    Column countries = transform(col("countries"), country -> concat(lit("country "), country));
    return rows.join(company, "story_id", "left")
        .select(
            col("class"),
            col("key"),
            col("story_id"),
            col("full_id"),
            explode(concat(coalesce(col("companions"), none), countries)).as("companion"));
  }
}
