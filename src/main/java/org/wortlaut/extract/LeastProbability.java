package org.wortlaut.extract;

/**
 * How likely an attribution must be a statement to be written. The model knows our own guidelines
 * only; the rules tell what GNQA counts besides. The values were found on the training parts of
 * both corpora.
 */
final class LeastProbability {

  private static final double WORTLAUT = 0.42;
  private static final double GNQA = 0.45;

  /** Nominal contents that our guidelines count are often passed over. */
  private static final double GNQA_REPORTED = 0.55;

  private LeastProbability() {}

  static boolean isReached(Attribution attribution, Scheme scheme) {
    return switch (scheme) {
      case WORTLAUT ->
          attribution.confidence >= WORTLAUT
              || attribution.certain && !attribution.speaker.isEmpty();
      case GNQA -> attribution.countedInGnqa || attribution.confidence >= GNQA;
    };
  }

  /** Whether GNQA counts a nominal content that is not quoted. */
  static boolean isReachedUnquoted(Attribution attribution) {
    return attribution.reportedInGnqa && attribution.confidence >= GNQA_REPORTED;
  }
}
