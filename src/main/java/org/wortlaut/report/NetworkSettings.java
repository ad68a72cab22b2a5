package org.wortlaut.report;

import java.util.Set;

/**
 * Which pairs of actors are exported, and how.
 *
 * @param formats none: nothing is exported
 * @param level of the pairs: article, sentence or statement
 * @param window of the pairs: all, a year or a month
 * @param minStories pairs with fewer stories are left out
 * @param maxQ pairs with a greater q-value are left out
 * @param maxEdges of more pairs, those with the greatest G² are taken, and the rest is reported
 */
public record NetworkSettings(
    Set<NetworkFormat> formats,
    String level,
    String window,
    long minStories,
    double maxQ,
    int maxEdges) {

  public NetworkSettings {
    formats = Set.copyOf(formats);
    if (minStories < 1) {
      throw new IllegalArgumentException(
          "wortlaut.export.min-stories is at least 1, but is " + minStories);
    }
    if (!(maxQ >= 0 && maxQ <= 1)) {
      throw new IllegalArgumentException(
          "wortlaut.export.max-q is between 0 and 1, but is " + maxQ);
    }
    if (maxEdges < 1) {
      throw new IllegalArgumentException(
          "wortlaut.export.max-edges is at least 1, but is " + maxEdges);
    }
  }
}
