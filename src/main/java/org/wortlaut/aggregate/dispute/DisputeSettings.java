package org.wortlaut.aggregate.dispute;

import java.io.Serializable;

/**
 * When a denial is linked to a claim.
 *
 * @param minScore how likely the claim has to be the one that is denied; default 0.5, more likely
 *     than all other claims and none together
 */
public record DisputeSettings(double minScore) implements Serializable {

  public static final DisputeSettings DEFAULTS = new DisputeSettings(.5);

  public DisputeSettings {
    if (!(minScore > 0 && minScore <= 1)) {
      throw new IllegalArgumentException("minScore is above 0 and at most 1, but is " + minScore);
    }
  }
}
