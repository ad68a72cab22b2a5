package org.wortlaut.aggregate.dispute;

import java.io.Serializable;

/**
 * When a denial is linked to a claim.
 *
 * @param minScore how likely the claim has to be the one that is denied; default 0.6, at which four
 *     of five links are right
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
    if (!(minScore > 0 && minScore <= 1)) {
      throw new IllegalArgumentException("minScore is above 0 and at most 1, but is " + minScore);
    }
    if (monthsBack < 0) {
      throw new IllegalArgumentException("monthsBack is 0 or more, but is " + monthsBack);
    }
    positive("actorsPerArticle", actorsPerArticle);
    positive("wordsPerStatement", wordsPerStatement);
    positive("maxClaims", maxClaims);
  }

  private static void positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is at least 1, but is " + value);
    }
  }

  /** The same with another bound for scores. */
  DisputeSettings withMinScore(double score) {
    return new DisputeSettings(score, monthsBack, actorsPerArticle, wordsPerStatement, maxClaims);
  }
}
