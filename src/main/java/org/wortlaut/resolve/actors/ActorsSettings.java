package org.wortlaut.resolve.actors;

import java.io.Serializable;
import org.wortlaut.aggregate.SettingBounds;

/**
 * When a short name is taken for somebody whose full name stands elsewhere.
 *
 * @param minDominance of the stories that name anyone who may be called so in full, the share that
 *     must name this one; default 0.9
 * @param minStories in how many stories at least somebody must be named in full to be taken for the
 *     surname across the corpus; default 2. One is enough for acronyms, which articles introduce,
 *     and for full names without a middle name
 * @param minFullShare a name without a middle name ("Peter Ott") is only taken for one with ("Peter
 *     S. Ott") if the fuller one is in at least this share of the stories of both; default 0.1
 * @param maxCompanions the most mentioned actors of a story, so many, by which bearers of a short
 *     name are told apart; default 5
 * @param sourceDays how many days before an article its source may have named somebody in full;
 *     default 30
 */
public record ActorsSettings(
    double minDominance, long minStories, double minFullShare, int maxCompanions, int sourceDays)
    implements Serializable {

  public static final ActorsSettings DEFAULTS = new ActorsSettings(.9, 2, .1, 5, 30);

  public ActorsSettings {
    if (!(minDominance > .5 && minDominance <= 1)) {
      throw new IllegalArgumentException(
          "wortlaut.actors.min-dominance is above 0.5, as only one can dominate, and at most 1,"
              + " but is "
              + minDominance);
    }
    SettingBounds.atLeast(1, "wortlaut.actors.min-stories", minStories);
    if (!(minFullShare >= 0 && minFullShare <= 1)) {
      throw new IllegalArgumentException(
          "wortlaut.actors.min-full-share is a share from 0 to 1, but is " + minFullShare);
    }
    SettingBounds.atLeast(0, "wortlaut.actors.max-companions", maxCompanions);
    SettingBounds.atLeast(0, "wortlaut.actors.source-days", sourceDays);
  }
}
