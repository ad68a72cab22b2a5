package org.wortlaut.extract.report;

import org.wortlaut.extract.Scheme;
import org.wortlaut.extract.draft.Attribution;

/**
 * How likely an attribution must be a statement to be written. The model knows our own guidelines
 * only; the rules tell what GNQA counts besides. The values were found on the training parts of
 * both corpora.
 */
public final class LeastProbability {

  private static final double WORTLAUT = 0.42;
  private static final double GNQA = 0.45;

  /** Nominal contents that our guidelines count are often passed over. */
  private static final double GNQA_REPORTED = 0.55;

  private LeastProbability() {}

  /** Whether an attribution is likely enough to be written by a scheme. */
  public static boolean isReached(Attribution attribution, Scheme scheme) {
    return switch (scheme) {
      case WORTLAUT ->
          attribution.confidence >= WORTLAUT
              || attribution.certain && !attribution.speaker.isEmpty()
              || attribution.certainUnsaid;
      case GNQA -> attribution.countedInGnqa || attribution.confidence >= GNQA;
    };
  }

  /** Whether GNQA counts a nominal content that is not quoted. */
  public static boolean isReachedUnquoted(Attribution attribution) {
    return attribution.reportedInGnqa && attribution.confidence >= GNQA_REPORTED;
  }
}
