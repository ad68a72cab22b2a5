package org.wortlaut.pipeline.bench;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures of the join of actors on a made corpus.
 *
 * @param mentions that were joined
 * @param actors whom they mean
 * @param found actors that they were joined into
 * @param seconds from reading the mentions to having written them with their actors
 * @param peakHeapBytes of this JVM meanwhile
 * @param purity share of mentions that mean whom most mentions of their found actor mean
 * @param completeness share of mentions that are in the found actor that most mentions of their
 *     true actor are in
 * @param identified how many mentions were told by what
 */
public record ActorsBenchResult(
    long mentions,
    long actors,
    long found,
    double seconds,
    long peakHeapBytes,
    double purity,
    double completeness,
    SortedMap<String, Long> identified) {

  public ActorsBenchResult {
    identified = Collections.unmodifiableSortedMap(new TreeMap<>(identified));
  }
}
