package org.wortlaut.aggregate.dispute;

import java.io.Serializable;
import org.wortlaut.aggregate.SettingBounds;

/**
 * When a denial is linked to a claim.
 *
 * @param minScore how likely the claim has to be the one that is denied; default 0.6
 * @param monthsBack of other articles, claims of the denial's month and so many months before are
 *     looked at; default 1
 * @param actorsPerArticle of other articles, those are looked at that have one of their so many
 *     most mentioned actors in common; default 3
 * @param wordsPerStatement a statement is looked up by its so many rarest words; default 6
 * @param maxClaims of one actor, word and month the so many latest claims are looked at, and what
 *     is passed over is reported; default 50
 */
public record DisputeSettings(
    double minScore, int monthsBack, int actorsPerArticle, int wordsPerStatement, int maxClaims)
    implements Serializable {

  public static final DisputeSettings DEFAULTS = new DisputeSettings(.6, 1, 3, 6, 50);

  public DisputeSettings {
    SettingBounds.share("wortlaut.disputes.min-score", minScore);
    SettingBounds.atLeast(0, "wortlaut.disputes.months-back", monthsBack);
    SettingBounds.atLeast(1, "wortlaut.disputes.actors-per-article", actorsPerArticle);
    SettingBounds.atLeast(1, "wortlaut.disputes.words-per-statement", wordsPerStatement);
    SettingBounds.atLeast(1, "wortlaut.disputes.max-claims", maxClaims);
  }

  /** The same with another bound for scores. */
  DisputeSettings withMinScore(double score) {
    return new DisputeSettings(score, monthsBack, actorsPerArticle, wordsPerStatement, maxClaims);
  }
}
