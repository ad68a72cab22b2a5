package org.wortlaut.report.html;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.wortlaut.table.Actors;

/** Numbers everybody that the report names, so that the page holds each name once. */
final class ActorIndex {

  /** Before the name of one who is no actor across articles and so has no id. */
  private static final String WITHOUT_ID = "name:";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /**
   * @param id null for one who is no actor across articles: these are told apart by their names
   */
  int numberOf(String id, String name) {
    return numbers.computeIfAbsent(
        id == null ? WITHOUT_ID + name : id,
        key -> {
          keys.add(key);
          names.add(name);
          return names.size() - 1;
        });
  }

  /** In the order of the numbers. */
  List<String> names() {
    return List.copyOf(names);
  }

  /** What kind of actor each is, in the order of the numbers; "unknown" without a row in actors. */
  List<String> kinds(Dataset<Row> actors) {
    Dataset<Row> ours =
        actors.sparkSession().createDataset(keys, Encoders.STRING()).toDF(Actors.ACTOR_ID);
    Map<String, String> kinds = new HashMap<>();
    actors
        .join(broadcast(ours), Actors.ACTOR_ID)
        .select(col(Actors.ACTOR_ID), col(Actors.KIND))
        .collectAsList()
        .forEach(row -> kinds.put(row.getString(0), row.getString(1)));
    return keys.stream().map(key -> kinds.getOrDefault(key, "unknown")).toList();
  }
}
