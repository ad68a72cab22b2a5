package org.wortlaut.resolve;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Finds who is meant where an article calls a person by surname alone ("Kade sagte"): gathers all
 * that is named of each surname, and lets {@link SurnameBearers} decide.
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
                return RowFactory.create(
                    parts.key(), parts.bare(), parts.surnames().toArray(String[]::new));
              },
          NAME);

  /** In the order in which {@link #meant} fills it. */
  private static final StructType MEANT =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("full_id", DataTypes.StringType);

  private ActorsSurnames() {}

  /**
   * @param names {@code article_id, story_id, name, kind}
   * @return {@code article_id, name, kind, full_id}: the actor of each surname that could be
   *     resolved
   */
  static Dataset<Row> resolve(Dataset<Row> names, ActorsSettings settings) {
    Dataset<Row> people =
        names
            .where(col("kind").equalTo(ActorKind.PERSON.label()).and(col("name").isNotNull()))
            .withColumn("parts", PARTS.apply(col("name")))
            .select(
                explode(col("parts.surnames")).as("surname"),
                struct(
                        col("article_id"),
                        col("story_id"),
                        when(col("parts.bare"), col("name")).as("bare"),
                        when(
                                col("parts.bare").equalTo(false),
                                Actors.id(col("kind"), col("parts.key")))
                            .as("full_id"))
                    .as("named"));
    FlatMapFunction<Row, Row> meant = surname -> meant(surname, settings);
    return people
        .groupBy("surname")
        .agg(
            collect_set("named").as("named"),
            max(col("named.bare").isNotNull()).as("some_bare"),
            max(col("named.full_id").isNotNull()).as("some_full"))
        .where(col("some_bare").and(col("some_full")))
        .flatMap(meant, Encoders.row(MEANT));
  }

  private static Iterator<Row> meant(Row surname, ActorsSettings settings) {
    List<Row> named = surname.getList(surname.fieldIndex("named"));
    SurnameBearers bearers = new SurnameBearers(settings);
    for (Row row : named) {
      if (row.getAs("full_id") != null) {
        bearers.add(row.getAs("article_id"), row.getAs("story_id"), row.getAs("full_id"));
      }
    }
    List<Row> meant = new ArrayList<>();
    for (Row row : named) {
      if (row.getAs("bare") != null) {
        bearers
            .meant(row.getAs("article_id"), row.getAs("story_id"))
            .ifPresent(
                actor ->
                    meant.add(
                        RowFactory.create(
                            row.getAs("article_id"),
                            row.getAs("bare"),
                            ActorKind.PERSON.label(),
                            actor)));
      }
    }
    return meant.iterator();
  }
}
