package org.wortlaut.resolve.actors;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.actors.name.ActorName;
import org.wortlaut.resolve.actors.name.OrganisationNames;

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
    Column anywhere = col("scope").equalTo(ActorName.Scope.WORLD.name());
    Column inTown = col("scope").equalTo(ActorName.Scope.PLACE.name());
    Column inCountry = col("scope").equalTo(ActorName.Scope.COUNTRY.name());
    Column ofStory = coalesce(col("owner.key"), concat(lit("story "), col("story_id")));
    return withPlaces(named)
        .withColumn(
            "owner", when(inTown, main(ActorKind.PLACE)).when(inCountry, main(ActorKind.COUNTRY)))
        .withColumn(
            "full_key",
            when(anywhere, col("key"))
                .otherwise(concat(col("key"), lit(OrganisationNames.OF), ofStory)))
        .withColumn("context", col("owner.name"))
        .withColumn(
            "told_by",
            when(anywhere, lit(IdentifiedBy.NAME.label()))
                .when(col("owner").isNull(), lit(IdentifiedBy.NONE.label()))
                .when(inTown, lit(IdentifiedBy.PLACE.label()))
                .otherwise(lit(IdentifiedBy.COUNTRY.label())))
        .drop("owner", "place", "often", "early");
  }

  /**
   * The rows with the town or country that each names: {@code place}, and how {@code often} and how
   * {@code early} its story does.
   */
  private Dataset<Row> withPlaces(Dataset<Row> named) {
    Column key =
        when(isA(ActorKind.PLACE), names.townKey().apply(col("name")))
            .when(
                isA(ActorKind.COUNTRY).and(col("country").rlike(Actors.ISO_CODE)),
                lower(col("country")));
    WindowSpec place = Window.partitionBy("story_id", "class", "place");
    return named
        .withColumn("place", key)
        .withColumn("often", sum("mentions").over(place))
        .withColumn("early", min("first").over(place))
        .withColumn("place", struct(col("place").as("key"), min("name").over(place).as("name")));
  }

  /** The town or country that is named first and most often in the story; null if they differ. */
  private static Column main(ActorKind kind) {
    Column is = isA(kind).and(col("place.key").isNotNull());
    WindowSpec story = Window.partitionBy("story_id");
    Column most =
        max(when(is, struct(col("often"), col("early").multiply(-1), col("place")))).over(story);
    Column foremost = min(when(is, struct(col("early"), col("place")))).over(story);
    return when(most.getField("place").equalTo(foremost.getField("place")), most.getField("place"));
  }

  private static Column isA(ActorKind kind) {
    return col("class").equalTo(kind.label());
  }
}
