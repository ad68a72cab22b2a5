package org.wortlaut.resolve;

import java.io.Serializable;

/**
 * When a bare surname is taken for a person whose full name stands in other articles only.
 *
 * @param minDominance of the stories that name anyone of that surname in full, the share that must
 *     name this one; default 0.9
 * @param minStories in how many stories at least it must be named in full; default 2
 */
public record ActorsSettings(double minDominance, long minStories) implements Serializable {

  public static final ActorsSettings DEFAULTS = new ActorsSettings(.9, 2);

  public ActorsSettings {
    if (!(minDominance > .5 && minDominance <= 1)) {
      throw new IllegalArgumentException(
          "minDominance is above 0.5, as only one can dominate, and at most 1, but is "
              + minDominance);
    }
    if (minStories < 1) {
      throw new IllegalArgumentException("minStories is at least 1, but is " + minStories);
    }
  }
}
