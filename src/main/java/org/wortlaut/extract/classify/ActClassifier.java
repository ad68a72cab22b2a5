package org.wortlaut.extract.classify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.text.Token;

/** What a speaker does with a statement: the cue where it says so, else the content. */
final class ActClassifier {

  private final ContentKinds kinds;

  ActClassifier(ContentKinds kinds) {
    this.kinds = kinds;
  }

  Act classify(StatementReading reading, DenialFinding denial, ClaimKind contentKind) {
    if (reading.question()) {
      return Act.ASK;
    }
    Optional<CueLexicon.Entry> cue = reading.cue();
    if (cue.isPresent() && cue.get().act() != Act.ASSERT) {
      return ofCue(reading, cue.get().act(), denial);
    }
    if (denial.denial() == Denial.EXPLICIT) {
      return Act.DENY;
    }
    if (startsWith(reading, "ja")) {
      return Act.CONFIRM;
    }
    if (reading.nominal()) {
      return judged(reading);
    }
    return switch (contentKind) {
      case NORM -> Act.DEMAND;
      case PLAN -> Act.COMMIT;
      case EVALUATION -> judged(reading);
      default -> carried(reading);
    };
  }

  private static Act ofCue(StatementReading reading, Act act, DenialFinding denial) {
    if (act == Act.DENY && denial.denial() != Denial.EXPLICIT) {
      return denial.denial() == Denial.NEGATED ? Act.DENY : Act.ASSERT;
    }
    return act;
  }

  /** "bezeichnete das Urteil als skandalös": a judgement against someone. */
  private Act judged(StatementReading reading) {
    boolean names = reading.cueHas("bezeichnen") || reading.cueHas("nennen") || reading.cueHas("sprechen");
    int negatives = kinds.negatives(reading.content().tokens());
    return negatives > (names ? 0 : 1) ? Act.ACCUSE : Act.ASSERT;
  }

  /** A sentence without a cue goes on with the accusations of the one before. */
  private static Act carried(StatementReading reading) {
    List<Context.Earlier> earlier = reading.context().earlier();
    boolean accused = !earlier.isEmpty() && earlier.get(earlier.size() - 1).classification().act() == Act.ACCUSE;
    return reading.cueless() && accused ? Act.ACCUSE : Act.ASSERT;
  }

  private static boolean startsWith(StatementReading reading, String word) {
    return reading.content().tokens().stream().filter(Token::isWord).findFirst().filter(t -> t.lower().equals(word)).isPresent();
  }
}
