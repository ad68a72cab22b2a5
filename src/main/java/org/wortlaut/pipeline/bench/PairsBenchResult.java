package org.wortlaut.pipeline.bench;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures of counting and scoring pairs of actors on a made corpus.
 *
 * @param articles of the corpus
 * @param actors that its articles choose from
 * @param rows of the table {@code actor_pairs} by level
 * @param seconds from reading the mentions to having written the table
 * @param processorSeconds of all cores meanwhile
 * @param peakHeapBytes of this JVM meanwhile
 */
public record PairsBenchResult(
    long articles,
    long actors,
    SortedMap<String, Long> rows,
    double seconds,
    double processorSeconds,
    long peakHeapBytes) {

  public PairsBenchResult {
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
  }

  /** Rows of all levels. */
  public long pairs() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
