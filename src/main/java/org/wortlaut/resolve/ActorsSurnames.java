package org.wortlaut.resolve;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Finds who is meant where an article calls a person by surname alone ("Kade sagte"), in this order:
 *
 * <ol>
 *   <li>an article that also names someone of that surname in full meant to keep them apart ("Ines Kade und ihr Bruder … Kade"), or
 *       resolution within it would have joined them: it stays;
 *   <li>if the articles of its story name exactly one person of that surname in full, it is that one; if several, it stays;
 *   <li>else, if one person has nearly all stories of the corpus that name one of that surname in full, it is that one;
 *   <li>else it stays an actor by its surname.
 * </ol>
 */
final class ActorsSurnames {

  private static final StructType NAME =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("bare", DataTypes.BooleanType)
          .add("surnames", DataTypes.createArrayType(DataTypes.StringType, false));

  private static final UserDefinedFunction PARTS =
      udf(
          (UDF1<String, Row>)
              name -> {
                ActorsName parts = ActorsName.of(name);
                return RowFactory.create(parts.key(), parts.bare(), parts.surnames().toArray(String[]::new));
              },
          NAME);

  private ActorsSurnames() {}

  /**
   * @param names {@code article_id, story_id, name, kind}, distinct
   * @return {@code article_id, name, kind, full_id}: the actor of each surname that could be resolved
   */
  static Dataset<Row> resolve(Dataset<Row> names, ActorsSettings settings) {
    Dataset<Row> people =
        names
            .where(col("kind").equalTo(ActorKind.PERSON.label()).and(col("name").isNotNull()))
            .withColumn("parts", PARTS.apply(col("name")))
            .select(
                col("article_id"),
                col("story_id"),
                col("name"),
                explode(col("parts.surnames")).as("surname"),
                col("parts.bare").as("bare"),
                Actors.id(col("kind"), col("parts.key")).as("actor_id"));
    Dataset<Row> full = people.where(col("bare").equalTo(false)).select("article_id", "story_id", "surname", "actor_id");
    Dataset<Row> bare =
        people
            .where(col("bare"))
            .select("article_id", "story_id", "surname", "name")
            .join(full, Actors.by("article_id", "surname"), "left_anti");
    return bare
        .join(inStories(full), Actors.by("story_id", "surname"), "left")
        .join(dominant(full, settings), Actors.by("surname"), "left")
        .select(col("article_id"), col("name"), lit(ActorKind.PERSON.label()).as("kind"), meant().as("full_id"))
        .where(col("full_id").isNotNull());
  }

  private static Column meant() {
    Column severalInStory = col("story_people").gt(1);
    return when(coalesce(severalInStory, lit(false)), lit(null).cast("string"))
        .otherwise(coalesce(col("story_actor"), col("corpus_actor")));
  }

  private static Dataset<Row> inStories(Dataset<Row> full) {
    return full.select("story_id", "surname", "actor_id")
        .distinct()
        .groupBy("story_id", "surname")
        .agg(count(lit(1)).as("story_people"), min("actor_id").as("story_actor"));
  }

  /** The actor of each surname that nearly all stories mean by it, if there is one. */
  private static Dataset<Row> dominant(Dataset<Row> full, ActorsSettings settings) {
    return full.select("story_id", "surname", "actor_id")
        .distinct()
        .groupBy("surname", "actor_id")
        .agg(count(lit(1)).as("stories"))
        .groupBy("surname")
        .agg(
            max("stories").as("most"),
            sum("stories").as("all"),
            max_by(col("actor_id"), struct(col("stories"), col("actor_id"))).as("corpus_actor"))
        .where(col("most").geq(settings.minStories()).and(col("most").geq(col("all").multiply(settings.minDominance()))))
        .select("surname", "corpus_actor");
  }
}
