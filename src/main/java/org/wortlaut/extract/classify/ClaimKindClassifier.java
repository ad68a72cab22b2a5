package org.wortlaut.extract.classify;

import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;

/**
 * The claim kind that an act brings with it, or a verb by which it is performed. Where there is
 * none, {@link StatementModel} weighs.
 */
final class ClaimKindClassifier {

  private final SpokenActs spoken;

  ClaimKindClassifier(SpokenActs spoken) {
    this.spoken = spoken;
  }

  Optional<ClaimKind> ofAct(Act act) {
    return switch (act) {
      case ASK, DECLINE -> Optional.of(ClaimKind.OTHER);
      case DEMAND -> Optional.of(ClaimKind.NORM);
      case COMMIT -> Optional.of(ClaimKind.PLAN);
      case DENY -> Optional.of(ClaimKind.FACT);
      default -> Optional.empty();
    };
  }

  /** „Wir verurteilen den Anschlag“: what such a verb mostly claims. */
  Optional<ClaimKind> ofPerformed(StatementReading reading) {
    return spoken.performed(reading).flatMap(CueLexicon.Entry::kind);
  }
}
