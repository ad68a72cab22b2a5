package org.wortlaut.extract;

/**
 * How likely an attribution must be a statement to be written. The model knows our own guidelines
 * only; for GNQA it is corrected by what that corpus is known to count besides. The values were
 * found on the training parts of both corpora.
 */
final class LeastProbability {

  private static final double WORTLAUT = 0.42;
  private static final double GNQA = 0.45;

  /** Hopes and decisions, which our guidelines leave out, are statements in GNQA throughout. */
  private static final double GNQA_ATTITUDE = 0;

  /** "Er soll geflohen sein": GNQA counts most of them, and more of those that seem likely. */
  private static final double GNQA_HEARSAY = 0.2;

  /** GNQA passes over half of the nominal contents that our guidelines count. */
  private static final double GNQA_REPORTED = 0.6;

  private LeastProbability() {}

  static boolean isReached(Attribution attribution, Scheme scheme) {
    return attribution.confidence >= of(attribution, scheme);
  }

  private static double of(Attribution attribution, Scheme scheme) {
    if (scheme == Scheme.WORTLAUT) {
      return WORTLAUT;
    }
    if (!attribution.countedInGnqa) {
      return GNQA;
    }
    return attribution.construction == Attribution.Construction.RUN ? GNQA_HEARSAY : GNQA_ATTITUDE;
  }

  /** Whether GNQA counts a nominal content that is not quoted. */
  static boolean isReachedUnquoted(Attribution attribution) {
    return attribution.reportedInGnqa && attribution.confidence >= GNQA_REPORTED;
  }
}
