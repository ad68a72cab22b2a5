package org.wortlaut.extract.classify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.syntax.VerbMood;

/**
 * The claim kind that an act brings with it, or that the words show. Where there is none, {@link
 * StatementModel} weighs.
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

  /** All acts, or those that can claim a known kind: who promises claims no fact. */
  List<Act> actsWith(Optional<ClaimKind> known) {
    return Arrays.stream(Act.values())
        .filter(act -> known.isEmpty() || ofAct(act).filter(kind -> kind != known.get()).isEmpty())
        .toList();
  }

  /** What the words show, without the act. */
  Optional<ClaimKind> ofContent(StatementReading reading) {
    return isHearsay(reading) ? Optional.of(ClaimKind.FACT) : ofPerformed(reading);
  }

  /** "soll gestohlen haben", "sollen geflohen sein": what has happened is no plan. */
  private static boolean isHearsay(StatementReading reading) {
    return reading
        .leading()
        .filter(ContentClause::asserted)
        .filter(clause -> clause.isModal("sollen") && clause.perfectInfinitive())
        .filter(clause -> clause.finite() >= 0 && clause.mood() != VerbMood.PAST)
        .isPresent();
  }

  /** „Wir verurteilen den Anschlag“: what such a verb mostly claims. */
  private Optional<ClaimKind> ofPerformed(StatementReading reading) {
    return spoken.performed(reading).flatMap(CueLexicon.Entry::kind);
  }
}
