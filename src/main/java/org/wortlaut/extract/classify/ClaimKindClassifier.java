package org.wortlaut.extract.classify;

import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;

/** What a statement claims, from its act, its cue and its content. */
final class ClaimKindClassifier {

  ClaimKind classify(StatementReading reading, Act act, ClaimKind content) {
    return switch (act) {
      case ASK, DECLINE -> ClaimKind.OTHER;
      case DEMAND -> ClaimKind.NORM;
      case COMMIT -> ClaimKind.PLAN;
      case DENY -> ClaimKind.FACT;
      default -> reading.cue().flatMap(CueLexicon.Entry::kind).map(hint -> weigh(hint, reading, content)).orElse(content);
    };
  }

  private static ClaimKind weigh(ClaimKind hint, StatementReading reading, ClaimKind content) {
    if (reading.nominal()) {
      return hint;
    }
    return switch (hint) {
      case FACT -> content == ClaimKind.EVALUATION ? ClaimKind.FACT : content;
      default -> hint;
    };
  }
}
