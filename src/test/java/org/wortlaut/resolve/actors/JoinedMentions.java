package org.wortlaut.resolve.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * What the join made of mentions.
 *
 * @param rows as {@link Actors#join} returns them
 * @param ids the actor of each name of each article; the key is both with a space between
 */
record JoinedMentions(List<Row> rows, Map<String, String> ids) {

  static JoinedMentions of(List<Row> rows) {
    return new JoinedMentions(
        rows,
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> row.<String>getAs("article_id") + " " + row.<String>getAs("name"),
                    row -> row.<String>getAs("actor_id"),
                    (first, second) -> first)));
  }

  /** The actor of a name that is there: "x1 Ines Kade". */
  String id(String articleAndName) {
    assertThat(ids).containsKey(articleAndName);
    return ids.get(articleAndName);
  }
}
