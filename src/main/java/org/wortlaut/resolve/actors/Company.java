package org.wortlaut.resolve.actors;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
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
   * @return {@code story_id, companion}
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
        .select(col("story_id"), col("actor_id").as("companion"));
  }

  /**
   * @param asks {@code class, key, story_id, country}
   * @param bearers the same columns, and {@code full_id}
   * @param company as {@link #of} returns it
   * @return {@code class, key, story_id, by_company}: who is meant where company tells
   */
  Dataset<Row> tell(Dataset<Row> asks, Dataset<Row> bearers, Dataset<Row> company) {
    Dataset<Row> telling =
        companions(bearers, company)
            .groupBy("class", "key", "companion")
            .agg(min("full_id").as("full_id"), max("full_id").as("other_id"))
            .where(col("full_id").equalTo(col("other_id")))
            .drop("other_id");
    return companions(asks, company)
        .select("class", "key", "story_id", "companion")
        .distinct()
        .join(telling, Columns.of("class", "key", "companion"))
        .groupBy("class", "key", "story_id", "full_id")
        .agg(count(lit(1)).as("voices"))
        .groupBy("class", "key", "story_id")
        .agg(
            sum("voices").as("all"),
            max("voices").as("most"),
            max_by(col("full_id"), struct(col("voices"), col("full_id"))).as("by_company"))
        .where(
            col("most")
                .geq(LEAST_VOICES)
                .and(col("most").geq(col("all").multiply(settings.minDominance()))))
        .select("class", "key", "story_id", "by_company");
  }

  /** The rows with each companion: the actors of their story and their own country. */
  private static Dataset<Row> companions(Dataset<Row> rows, Dataset<Row> company) {
    return rows.join(company, Columns.of("story_id"))
        .unionByName(
            rows.where(col("country").isNotNull())
                .withColumn("companion", concat(lit("country "), col("country"))));
  }
}
