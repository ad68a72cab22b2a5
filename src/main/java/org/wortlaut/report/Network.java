package org.wortlaut.report;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.wortlaut.table.ActorPairs;
import org.wortlaut.table.Actors;

/**
 * The pairs of actors that hold up, and the actors in them, as nodes and edges.
 *
 * @param nodes the columns {@link #NODE}, in the order of the ids
 * @param edges the columns {@link #EDGE}, the greatest G² first
 * @param leftOut pairs that pass the bounds but were too many
 */
public record Network(Dataset<Row> nodes, Dataset<Row> edges, long leftOut) {

  /** An actor: its id, its name, and what is told of it besides. */
  static final List<String> NODE =
      List.of(
          Actors.ACTOR_ID,
          Actors.NAME,
          Actors.KIND,
          Actors.COUNTRY,
          Actors.ARTICLES,
          Actors.STORIES,
          Actors.STATEMENTS,
          Actors.DENIALS);

  /** A pair: the ids of its ends, how strong it is, and what is told of it besides. */
  static final List<String> EDGE =
      List.of(
          ActorPairs.A_ID,
          ActorPairs.B_ID,
          ActorPairs.N_AB,
          ActorPairs.STORIES_AB,
          ActorPairs.RAW_AB,
          ActorPairs.EXPECTED,
          ActorPairs.NPMI,
          ActorPairs.LOG_DICE,
          ActorPairs.LOG_RATIO,
          ActorPairs.G2,
          ActorPairs.Q_VALUE,
          ActorPairs.JACCARD,
          ActorPairs.DISPARITY_ALPHA);

  /**
   * @param pairs rows of the table {@code actor_pairs}
   * @param actors rows of the table {@code actors}
   */
  public static Network of(Dataset<Row> pairs, Dataset<Row> actors, NetworkSettings settings) {
    Dataset<Row> passing =
        pairs
            .where(
                col(ActorPairs.LEVEL)
                    .equalTo(settings.level())
                    .and(col(ActorPairs.WINDOW).equalTo(settings.window()))
                    .and(col(ActorPairs.STORIES_AB).geq(settings.minStories()))
                    .and(col(ActorPairs.Q_VALUE).leq(settings.maxQ())))
            .select(columns(EDGE));
    Dataset<Row> edges =
        passing
            .orderBy(col(ActorPairs.G2).desc(), col(ActorPairs.A_ID), col(ActorPairs.B_ID))
            .limit(settings.maxEdges())
            .localCheckpoint();
    Dataset<Row> ends =
        edges
            .select(col(ActorPairs.A_ID).as(Actors.ACTOR_ID))
            .union(edges.select(col(ActorPairs.B_ID)))
            .distinct();
    Dataset<Row> nodes =
        actors.join(ends, Actors.ACTOR_ID).select(columns(NODE)).orderBy(col(Actors.ACTOR_ID));
    return new Network(nodes, edges, passing.count() - edges.count());
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(Column[]::new);
  }
}
