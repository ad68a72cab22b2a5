package org.wortlaut.resolve.actors;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wortlaut.resolve.ActorKind;

/**
 * Completes the keys of actors that are named by a common noun ("die Polizei", "das Parlament")
 * with the town or country that their story is about: the one that its articles name first and most
 * often, if that is the same one. Where it is not, or the noun tells nothing of the kind ("die
 * Kommission"), the actor is the one of its story and of no other.
 */
final class Institutions {

  private final NameColumns names;

  Institutions(NameColumns names) {
    this.names = names;
  }

  /**
   * @param named {@code story_id, name, class, key, scope, country, mentions, first}
   * @return the same rows with {@code full_key, context} (the name of the town or country; null
   *     without one) and {@code told_by}, a label of {@link IdentifiedBy}
   */
  Dataset<Row> complete(Dataset<Row> named) {
    Dataset<Row> towns = main(named, ActorKind.PLACE, names.townKey().apply(col("name")));
    Dataset<Row> countries = main(named, ActorKind.COUNTRY, lower(col("country")));
    Column anywhere = col("scope").equalTo(ActorName.Scope.WORLD.name());
    return alone(named.where(anywhere))
        .unionByName(
            belonging(
                named
                    .where(not(anywhere))
                    .join(renamed(towns, "town"), Columns.of("story_id"), "left")
                    .join(renamed(countries, "state"), Columns.of("story_id"), "left")));
  }

  private static Dataset<Row> alone(Dataset<Row> named) {
    return named
        .withColumn("full_key", col("key"))
        .withColumn("context", lit(null).cast("string"))
        .withColumn("told_by", lit(IdentifiedBy.NAME.label()));
  }

  private static Dataset<Row> belonging(Dataset<Row> named) {
    Column inTown = col("scope").equalTo(ActorName.Scope.PLACE.name());
    Column inCountry = col("scope").equalTo(ActorName.Scope.COUNTRY.name());
    Column owner = coalesce(col("owner.key"), concat(lit("story "), col("story_id")));
    return named
        .withColumn("owner", when(inTown, col("town")).when(inCountry, col("state")))
        .withColumn("full_key", concat(col("key"), lit(OrganisationNames.OF), owner))
        .withColumn("context", col("owner.name"))
        .withColumn(
            "told_by",
            when(col("owner").isNull(), lit(IdentifiedBy.NONE.label()))
                .when(inTown, lit(IdentifiedBy.PLACE.label()))
                .otherwise(lit(IdentifiedBy.COUNTRY.label())))
        .drop("owner", "town", "state");
  }

  private static Dataset<Row> renamed(Dataset<Row> main, String column) {
    return main.select(col("story_id"), struct(col("key"), col("name")).as(column));
  }

  /** For each story the town or country that is named first and most often in it. */
  private static Dataset<Row> main(Dataset<Row> named, ActorKind kind, Column key) {
    Column most = struct(col("mentions"), col("first").multiply(-1), col("key"));
    return named
        .where(col("class").equalTo(kind.label()))
        .select(col("story_id"), key.as("key"), col("name"), col("mentions"), col("first"))
        .where(col("key").isNotNull())
        .groupBy("story_id", "key")
        .agg(sum("mentions").as("mentions"), min("first").as("first"), min("name").as("name"))
        .groupBy("story_id")
        .agg(
            max_by(struct(col("key"), col("name")), most).as("most"),
            min_by(struct(col("key"), col("name")), struct(col("first"), col("key")))
                .as("foremost"))
        .where(col("most").equalTo(col("foremost")))
        .select(col("story_id"), col("most.key").as("key"), col("most.name").as("name"));
  }
}
