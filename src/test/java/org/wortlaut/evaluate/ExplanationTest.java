package org.wortlaut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wortlaut.evaluate.gold.Role.CONTENT;
import static org.wortlaut.evaluate.gold.Role.CUE;
import static org.wortlaut.evaluate.gold.Role.SPEAKER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wortlaut.evaluate.print.Breakdown;
import org.wortlaut.evaluate.print.Confusion;
import org.wortlaut.evaluate.print.ErrorClasses;
import org.wortlaut.evaluate.print.Explanation;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;

class ExplanationTest {

  private EvaluationResult result;

  @BeforeEach
  void scoreAnArticle() {
    Sketch sketch =
        new Sketch("Die Halle werde gebaut, warnte Ahrens. Laut Zoll regnet es. Das sei so.")
            .gold(
                Form.INDIRECT,
                Map.of(CONTENT, "Die Halle werde gebaut", CUE, "warnte", SPEAKER, "Ahrens"),
                Sketch.labels(
                    Act.WARN, Denial.NONE, ClaimKind.PLAN, List.of("Anna Ahrens"), List.of()))
            .gold(Form.INDIRECT, Map.of(CONTENT, "regnet es", CUE, "Laut", SPEAKER, "Zoll"))
            .predicted(Form.INDIRECT, Map.of(CONTENT, "Die Halle werde gebaut", CUE, "warnte"))
            .predicted(Form.INDIRECT, Map.of(CONTENT, "Das sei so"));
    result =
        new EvaluationResult(List.of(), List.of(sketch.document()), List.of(sketch.matching()));
  }

  @Test
  void tellsWhatWasMatchedMissedAndSpuriousInTextOrderWithTheRule() {
    String explanation = Explanation.format(result);
    assertThat(explanation.lines().filter(line -> !line.startsWith(" ") && !line.isEmpty()))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("== sketch: 1 matched, 1 missed, 1 spurious"),
            line -> assertThat(line).startsWith("matched   #0 a-rule  content F1 1.00"),
            line ->
                assertThat(line).startsWith("missed    #1 indirect  cue [Laut]  speaker [Zoll]"),
            line -> assertThat(line).startsWith("spurious  a-rule indirect"));
    assertThat(explanation)
        .containsPattern("speaker +gold \\[Ahrens\\]  predicted \\[\\]")
        .containsPattern("act +gold \\[warn\\]  predicted \\[assert\\]")
        .containsPattern("speaker_name +gold \\[anna ahrens\\]  predicted \\[\\]");
  }

  @Test
  void breaksDownByRuleFormAndCue() {
    assertThat(Breakdown.RULE.format(result))
        .containsPattern("a-rule +2 +1 +50\\.0 +0\\.0 +0 +0 +-");
    assertThat(Breakdown.FORM.format(result))
        .containsPattern("indirect +2 +1 +50\\.0 +0\\.0 +2 +1 +50\\.0");
    assertThat(Breakdown.CUE.format(result))
        .containsPattern("warnte +1 +1 +100\\.0 +0\\.0 +1 +1 +100\\.0")
        .containsPattern("laut +0 +0 +- +- +1 +0 +0\\.0")
        .containsPattern("\\(no cue\\) +1 +0 +0\\.0 +- +0 +0 +-");
  }

  @Test
  void ordersConfidenceBandsFromTheTop() {
    assertThat(Breakdown.CONFIDENCE.format(result)).containsPattern("1\\.00 +2 +1 +50\\.0");
  }

  @Test
  void sortsErrorsIntoClasses() {
    assertThat(ErrorClasses.format(result))
        .containsPattern("missed: indirect, with a cue, nothing found there +1\n")
        .containsPattern("spurious: rule a-rule +1\n")
        .containsPattern("speaker: not found +1\n")
        .containsPattern("speaker name: not named +1\n")
        .containsPattern("act: warn read as assert +1\n")
        .doesNotContain("content:");
  }

  @Test
  void countsGoldAgainstPredictedLabels() {
    assertThat(Confusion.format(result).lines().filter(line -> line.startsWith("warn")))
        .singleElement()
        .satisfies(line -> assertThat(line).containsPattern("warn +1( +0){8}"));
    assertThat(Confusion.format(result).lines().filter(line -> line.startsWith("plan")))
        .singleElement()
        .satisfies(line -> assertThat(line).containsPattern("plan +1( +0){5}"));
  }
}
