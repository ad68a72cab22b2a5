package org.wortlaut.resolve.actors;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Joins mentions that were written down for a test. */
final class MadeMentions {

  private final SparkSession spark;
  private final Actors actors;

  MadeMentions(SparkSession spark) {
    this(spark, ActorList.bundled("de"));
  }

  MadeMentions(SparkSession spark, ActorList list) {
    this.spark = spark;
    this.actors =
        new Actors(
            spark, "de", list, ActorsSettings.DEFAULTS, (name, rows) -> rows.localCheckpoint());
  }

  Actors actors() {
    return actors;
  }

  Dataset<Row> rows(MadeMention... mentions) {
    return spark.createDataFrame(
        Stream.of(mentions).map(MadeMention::row).toList(), MadeMention.SCHEMA);
  }

  Dataset<Row> join(MadeMention... mentions) {
    return actors.join(rows(mentions).repartition(3)).localCheckpoint();
  }

  /** The actor of each name of each article; the key is both with a space between. */
  Map<String, String> ids(MadeMention... mentions) {
    return join(mentions).collectAsList().stream()
        .collect(
            Collectors.toMap(
                row -> row.<String>getAs("article_id") + " " + row.<String>getAs("name"),
                row -> row.<String>getAs("actor_id"),
                (first, second) -> first));
  }
}
