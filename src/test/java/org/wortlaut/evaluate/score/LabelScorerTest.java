package org.wortlaut.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wortlaut.evaluate.gold.Role.CONTENT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wortlaut.evaluate.Sketch;
import org.wortlaut.evaluate.gold.GoldLabels;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;

class LabelScorerTest {

  private static final String TEXT =
      "Es habe keine Absprachen gegeben. Die Halle werde gebaut. Der Zoll sei falsch informiert. Morgen regne es.";
  private static final Map<Role, String> FIRST =
      Map.of(CONTENT, "Es habe keine Absprachen gegeben");
  private static final Map<Role, String> SECOND = Map.of(CONTENT, "Die Halle werde gebaut");
  private static final Map<Role, String> THIRD = Map.of(CONTENT, "Der Zoll sei falsch informiert");
  private static final Map<Role, String> FOURTH = Map.of(CONTENT, "Morgen regne es");

  @Test
  void denialsOfMissedAndSpuriousStatementsCount() {
    Sketch sketch =
        new Sketch(TEXT)
            .gold(Form.INDIRECT, FIRST, denial(Denial.NEGATED))
            .gold(Form.INDIRECT, SECOND, denial(Denial.EXPLICIT))
            .gold(Form.INDIRECT, THIRD, denial(Denial.NONE))
            .predicted(
                Form.INDIRECT,
                FIRST,
                Act.DENY,
                Denial.EXPLICIT,
                ClaimKind.FACT,
                List.of(),
                List.of())
            .predicted(
                Form.INDIRECT,
                THIRD,
                Act.DENY,
                Denial.NEGATED,
                ClaimKind.FACT,
                List.of(),
                List.of())
            .predicted(
                Form.INDIRECT,
                FOURTH,
                Act.DENY,
                Denial.NEGATED,
                ClaimKind.FACT,
                List.of(),
                List.of());
    Score denial = score(sketch, "denial");
    // Found: 1. Predicted: 3 (one on a statement that denies nothing, one on a spurious one). Gold:
    // 2 (one missed).
    assertThat(denial.values().get("p")).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(denial.values().get("r")).isEqualTo(0.5);
    assertThat(denial.values().get("class")).isZero();
    assertThat(denial.n()).isEqualTo(2);
  }

  @Test
  void extrasOfALayerCountAsDenials() {
    Sketch sketch =
        new Sketch(TEXT)
            .extraGold(FIRST, denial(Denial.NEGATED))
            .predicted(
                Form.INDIRECT,
                FIRST,
                Act.DENY,
                Denial.NEGATED,
                ClaimKind.FACT,
                List.of(),
                List.of());
    assertThat(score(sketch, "denial").values().get("f1")).isEqualTo(1);
  }

  @Test
  void actsAndClaimKindsAreScoredAmongTheMatched() {
    Sketch sketch =
        new Sketch(TEXT)
            .gold(
                Form.INDIRECT,
                FIRST,
                Sketch.labels(Act.DENY, Denial.NONE, ClaimKind.FACT, List.of(), List.of()))
            .gold(
                Form.INDIRECT,
                SECOND,
                Sketch.labels(Act.COMMIT, Denial.NONE, ClaimKind.PLAN, List.of(), List.of()))
            .gold(
                Form.INDIRECT,
                FOURTH,
                Sketch.labels(Act.WARN, Denial.NONE, ClaimKind.FACT, List.of(), List.of()))
            .predicted(
                Form.INDIRECT, FIRST, Act.DENY, Denial.NONE, ClaimKind.FACT, List.of(), List.of())
            .predicted(
                Form.INDIRECT,
                SECOND,
                Act.ASSERT,
                Denial.NONE,
                ClaimKind.FACT,
                List.of(),
                List.of());
    assertThat(score(sketch, "act").values().get("accuracy")).isEqualTo(0.5);
    assertThat(score(sketch, "act").n()).isEqualTo(2);
    Score claimKind = score(sketch, "claim_kind");
    assertThat(claimKind.values())
        .containsEntry("accuracy", 0.5)
        .containsEntry("p", 0.5)
        .containsEntry("r", 1.0);
  }

  @Test
  void speakerNamesAreSetsWithoutRegardToCaseAndAccents() {
    Sketch sketch =
        new Sketch(TEXT)
            .gold(Form.INDIRECT, FIRST, speakers("José Müller", "Ärzteverein"))
            .gold(Form.INDIRECT, SECOND, speakers())
            .gold(Form.INDIRECT, THIRD, speakers("Anna Ahrens"))
            .predicted(
                Form.INDIRECT,
                FIRST,
                Act.ASSERT,
                Denial.NONE,
                ClaimKind.FACT,
                names("Arzteverein", "Jose Muller"),
                names())
            .predicted(
                Form.INDIRECT, SECOND, Act.ASSERT, Denial.NONE, ClaimKind.FACT, names(), names())
            .predicted(
                Form.INDIRECT,
                THIRD,
                Act.ASSERT,
                Denial.NONE,
                ClaimKind.FACT,
                names("Ahrens"),
                names());
    assertThat(score(sketch, "speaker_name").values().get("accuracy"))
        .isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void mentionsAreCountedByNameInEachMatchedContent() {
    Sketch sketch =
        new Sketch(TEXT)
            .gold(Form.INDIRECT, FIRST, mentions("Zollverein", "Dänemark"))
            .gold(Form.INDIRECT, SECOND, mentions())
            .gold(Form.INDIRECT, THIRD, mentions("Anna Ahrens"))
            .predicted(
                Form.INDIRECT,
                FIRST,
                Act.ASSERT,
                Denial.NONE,
                ClaimKind.FACT,
                names(),
                names("Dänemark"))
            .predicted(
                Form.INDIRECT,
                SECOND,
                Act.ASSERT,
                Denial.NONE,
                ClaimKind.FACT,
                names(),
                names("Halle"));
    Score mentions = score(sketch, "mentions");
    assertThat(mentions.values()).containsEntry("p", 0.5).containsEntry("r", 0.5);
    assertThat(mentions.n()).isEqualTo(2);
  }

  @Test
  void whatTheGoldDoesNotAnnotateIsNotScored() {
    Sketch sketch = new Sketch(TEXT).gold(Form.INDIRECT, FIRST).predicted(Form.INDIRECT, FIRST);
    assertThat(LabelScorer.score(List.of(sketch.document()), List.of(sketch.matching()))).isEmpty();
  }

  private static GoldLabels denial(Denial denial) {
    return Sketch.labels(Act.ASSERT, denial, ClaimKind.FACT, List.of(), List.of());
  }

  private static GoldLabels speakers(String... names) {
    return Sketch.labels(Act.ASSERT, Denial.NONE, ClaimKind.FACT, List.of(names), List.of());
  }

  private static GoldLabels mentions(String... names) {
    return Sketch.labels(Act.ASSERT, Denial.NONE, ClaimKind.FACT, List.of(), List.of(names));
  }

  private static List<String> names(String... names) {
    return List.of(names);
  }

  private static Score score(Sketch sketch, String metric) {
    return LabelScorer.score(List.of(sketch.document()), List.of(sketch.matching())).stream()
        .filter(candidate -> candidate.metric().equals(metric))
        .findFirst()
        .orElseThrow();
  }
}
