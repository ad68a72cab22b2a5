package org.wortlaut.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wortlaut.evaluate.gold.Role.ADDRESSEE;
import static org.wortlaut.evaluate.gold.Role.CONTENT;
import static org.wortlaut.evaluate.gold.Role.CUE;
import static org.wortlaut.evaluate.gold.Role.FRAME;
import static org.wortlaut.evaluate.gold.Role.SPEAKER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wortlaut.evaluate.Sketch;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.extract.Form;

class GnqaScorerTest {

  private static final String TEXT = "Die Brücke ist sicher, sagte Meier. Weiter nichts.";
  private static final Map<Role, String> GOLD =
      Map.of(
          CONTENT, "Die Brücke ist sicher", CUE, "sagte", SPEAKER, "Meier", FRAME, ", sagte Meier");

  @Test
  void averagesTheSharesOfTokensOverRolesThatAreThere() {
    Sketch sketch =
        new Sketch(TEXT)
            .gold(Form.INDIRECT, GOLD)
            .predicted(
                Form.INDIRECT,
                Map.of(CONTENT, "Brücke ist sicher", CUE, "sagte", FRAME, "sagte Meier"));
    // Content: 3 of 3 predicted tokens right, 3 of 4 gold tokens found. Cue 1/1 and 1/1, frame 2/2
    // and 2/3. No speaker is
    // predicted, so it has no precision, and recall 0. Nobody has an addressee.
    assertScore(sketch, "message", 1, 0.75);
    assertScore(sketch, "roles", 1, (1 + 2.0 / 3 + 0) / 3);
    assertScore(sketch, "joint", 1, (0.75 + 1 + 2.0 / 3 + 0) / 4);
    assertScore(sketch, "role_speaker", 0, 0);
  }

  @Test
  void aSpuriousStatementCountsAgainstThePrecisionOfEachRoleThatItHas() {
    Sketch sketch =
        new Sketch(TEXT)
            .gold(Form.INDIRECT, GOLD)
            .predicted(Form.INDIRECT, GOLD)
            .predicted(Form.INDIRECT, Map.of(CONTENT, "Weiter nichts", CUE, "Weiter"));
    assertScore(sketch, "message", 0.5, 1);
    assertScore(sketch, "roles", 3.0 / 4, 1);
    assertScore(sketch, "joint", 4.0 / 6, 1);
  }

  @Test
  void aMissedStatementCountsAgainstTheRecallOfEachRoleThatItHas() {
    Sketch sketch =
        new Sketch(TEXT)
            .gold(Form.INDIRECT, GOLD)
            .gold(Form.REPORTED, Map.of(CONTENT, "Weiter nichts", ADDRESSEE, "nichts"))
            .predicted(Form.INDIRECT, GOLD);
    assertScore(sketch, "message", 1, 0.5);
    assertScore(sketch, "roles", 1, 3.0 / 4);
    assertScore(sketch, "joint", 1, 4.0 / 6);
  }

  @Test
  void pairsAreMadeEvenWithoutCommonContent() {
    Sketch sketch =
        new Sketch(TEXT)
            .gold(Form.INDIRECT, GOLD)
            .predicted(Form.INDIRECT, Map.of(CONTENT, "Weiter nichts", CUE, "sagte"));
    assertScore(sketch, "message", 0, 0);
    assertScore(sketch, "role_cue", 1, 1);
  }

  @Test
  void equalFormDecidesBetweenEqualContents() {
    Map<Role, String> withCue = Map.of(CONTENT, "Die Brücke ist sicher", CUE, "sagte");
    Sketch sketch =
        new Sketch(TEXT)
            .gold(Form.DIRECT, withCue)
            .predicted(Form.INDIRECT, Map.of(CONTENT, "Die Brücke ist sicher"))
            .predicted(Form.DIRECT, withCue);
    assertScore(sketch, "role_cue", 1, 1);
  }

  @Test
  void articlesWithoutStatementsChangeNothing() {
    Sketch sketch = new Sketch(TEXT).gold(Form.INDIRECT, GOLD).predicted(Form.INDIRECT, GOLD);
    List<Score> scores =
        GnqaScorer.score(List.of(sketch.document(), new Sketch("Nichts.").document()));
    assertThat(scores.get(0).values().get("f1")).isEqualTo(1);
  }

  private static void assertScore(Sketch sketch, String metric, double precision, double recall) {
    Score score =
        GnqaScorer.score(List.of(sketch.document())).stream()
            .filter(candidate -> candidate.metric().equals(metric))
            .findFirst()
            .orElseThrow();
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    assertThat(score.values().get("p"))
        .as("precision of %s", metric)
        .isCloseTo(precision, within(1e-9));
    assertThat(score.values().get("r")).as("recall of %s", metric).isCloseTo(recall, within(1e-9));
    assertThat(score.values().get("f1")).as("F1 of %s", metric).isCloseTo(f1, within(1e-9));
  }
}
