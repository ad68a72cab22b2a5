package org.wortlaut.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wortlaut.evaluate.gold.Role.CONTENT;
import static org.wortlaut.evaluate.gold.Role.CUE;
import static org.wortlaut.evaluate.gold.Role.SPEAKER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wortlaut.evaluate.Sketch;
import org.wortlaut.evaluate.gold.GoldLabels;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.extract.Form;

class StatementScorerTest {

  private static final String TEXT =
      "Der Bürgermeister sagte, dass „die Halle bald öffnet“. Die Kosten seien hoch. Laut Stadtwerken sagte Ahrens, es regne.";

  @Test
  void halfTheContentIsEnoughAndLessIsNot() {
    Sketch half =
        new Sketch("Eins zwei drei vier.")
            .gold(Form.INDIRECT, Map.of(CONTENT, "Eins zwei drei"))
            .predicted(Form.INDIRECT, Map.of(CONTENT, "Eins"));
    assertThat(half.matching().pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.contentF1()).isEqualTo(0.5));
    Sketch less =
        new Sketch("Eins zwei drei vier.")
            .gold(Form.INDIRECT, Map.of(CONTENT, "Eins zwei drei vier"))
            .predicted(Form.INDIRECT, Map.of(CONTENT, "Eins"));
    assertThat(less.matching().pairs()).isEmpty();
    assertThat(less.matching().missed()).hasSize(1);
    assertThat(less.matching().spurious()).hasSize(1);
  }

  @Test
  void openingConjunctionAndQuotationMarksDoNotMatter() {
    Sketch sketch =
        new Sketch(TEXT)
            .gold(Form.INDIRECT, Map.of(CONTENT, "dass „die Halle bald öffnet“"))
            .predicted(Form.INDIRECT, Map.of(CONTENT, "die Halle bald öffnet"));
    assertThat(sketch.matching().pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.contentF1()).isEqualTo(1));
  }

  @Test
  void theCueTellsNestedStatementsWithOneContentApart() {
    Map<Role, String> outer = Map.of(CONTENT, "es regne", CUE, "Laut", SPEAKER, "Stadtwerken");
    Map<Role, String> inner = Map.of(CONTENT, "es regne", CUE, "sagte", SPEAKER, "Ahrens");
    Sketch sketch =
        new Sketch(TEXT)
            .gold(Form.INDIRECT, outer)
            .gold(Form.INDIRECT, inner)
            .predicted(Form.INDIRECT, inner)
            .predicted(Form.INDIRECT, outer);
    assertThat(score(sketch, "speaker").values().get("accuracy")).isEqualTo(1);
  }

  @Test
  void countsFoundMissedAndSpurious() {
    Sketch sketch =
        new Sketch(TEXT)
            .gold(
                Form.MIXED, Map.of(CONTENT, "die Halle bald öffnet", SPEAKER, "Der Bürgermeister"))
            .gold(Form.INDIRECT, Map.of(CONTENT, "Die Kosten seien hoch"))
            .gold(Form.INDIRECT, Map.of(CONTENT, "es regne"))
            .predicted(
                Form.INDIRECT, Map.of(CONTENT, "die Halle bald öffnet", SPEAKER, "Bürgermeister"))
            .predicted(
                Form.INDIRECT,
                Map.of(CONTENT, "Die Kosten seien hoch", SPEAKER, "Der Bürgermeister"));
    Score statements = score(sketch, "statements");
    assertThat(statements.n()).isEqualTo(3);
    assertThat(statements.values().get("p")).isEqualTo(1);
    assertThat(statements.values().get("r")).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(statements.values().get("f1")).isCloseTo(0.8, within(1e-9));
    // "Bürgermeister" for "Der Bürgermeister" has F1 2/3; the carried speaker of the second
    // statement must stay empty.
    assertThat(score(sketch, "speaker").values().get("accuracy")).isEqualTo(0.5);
    assertThat(score(sketch, "form").values().get("accuracy")).isEqualTo(0.5);
    assertThat(score(sketch, "cue").values().get("accuracy")).isEqualTo(1);
    assertThat(score(sketch, "content").values())
        .containsEntry("f1", 1.0)
        .containsEntry("exact", 1.0);
  }

  @Test
  void anExtraOfALayerIsNoStatementOfTheGoldFile() {
    Sketch sketch = new Sketch(TEXT).extraGold(Map.of(CONTENT, "es regne"), GoldLabels.NONE);
    assertThat(sketch.document().annotated()).isEmpty();
    assertThat(sketch.matching().missed()).hasSize(1);
  }

  @Test
  void theIntervalHoldsTheScoreAndIsRepeatable() {
    List<Bootstrap.Counts> articles =
        List.of(
            new Bootstrap.Counts(3, 4, 4),
            new Bootstrap.Counts(0, 1, 2),
            new Bootstrap.Counts(5, 5, 7));
    Bootstrap.Interval interval = Bootstrap.f1(articles);
    assertThat(2.0 * 8 / 23).isBetween(interval.low(), interval.high());
    assertThat(Bootstrap.f1(articles)).isEqualTo(interval);
  }

  private static Score score(Sketch sketch, String metric) {
    return StatementScorer.score(List.of(sketch.document()), List.of(sketch.matching())).stream()
        .filter(candidate -> candidate.metric().equals(metric))
        .findFirst()
        .orElseThrow();
  }
}
