package org.wortlaut.resolve.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.resolve.actors.list.ActorList;

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

  JoinedMentions joined(List<MadeMention> mentions) {
    return JoinedMentions.of(join(mentions.toArray(MadeMention[]::new)).collectAsList());
  }

  /** The same mentions in the reverse order. */
  JoinedMentions joinedBackwards(List<MadeMention> mentions) {
    List<MadeMention> turned = new ArrayList<>(mentions);
    Collections.reverse(turned);
    return joined(turned);
  }

  /** As {@link JoinedMentions#ids}. */
  Map<String, String> ids(MadeMention... mentions) {
    return joined(List.of(mentions)).ids();
  }
}
