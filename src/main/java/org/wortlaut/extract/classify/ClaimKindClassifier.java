package org.wortlaut.extract.classify;

import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;

/**
 * The claim kind that an act brings with it. Where there is none, {@link StatementModel} weighs.
 */
final class ClaimKindClassifier {

  Optional<ClaimKind> ofAct(Act act) {
    return switch (act) {
      case ASK, DECLINE -> Optional.of(ClaimKind.OTHER);
      case DEMAND -> Optional.of(ClaimKind.NORM);
      case COMMIT -> Optional.of(ClaimKind.PLAN);
      case DENY -> Optional.of(ClaimKind.FACT);
      default -> Optional.empty();
    };
  }
}
