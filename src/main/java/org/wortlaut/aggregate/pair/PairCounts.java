package org.wortlaut.aggregate.pair;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What {@link ActorPairs} returns.
 *
 * @param pairs the table {@code actor_pairs}
 * @param populations {@code level, window, n, actors, tested}: the units of each level and window,
 *     the actors among them, and the number of pairs that the q-values correct for
 * @param rejects {@code article_id, stage, reason, detail, excerpt}: articles of which not all
 *     actors were counted, and mentions of articles that are not there
 */
public record PairCounts(Dataset<Row> pairs, Dataset<Row> populations, Dataset<Row> rejects) {}
