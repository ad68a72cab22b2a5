package org.wortlaut.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusterScorerTest {

  @Test
  void scoresTwoClustersThatWereCutDifferently() {
    // Gold {a, b, c} {d, e}; predicted {a, b} {c, d, e}.
    Map<String, String> gold = Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2");
    Map<String, String> predicted = Map.of("a", "x", "b", "x", "c", "y", "d", "y", "e", "y");
    List<Score> scores = ClusterScorer.score(gold, predicted);
    // B³ precision: a and b 2/2 each, c 1/3, d and e 2/3 each. Recall: a and b 2/3 each, c 1/3, d
    // and e 2/2 each.
    assertThat(scores.get(0).values().get("p"))
        .isCloseTo((1 + 1 + 1 / 3.0 + 2 / 3.0 + 2 / 3.0) / 5, within(1e-9));
    assertThat(scores.get(0).values().get("r"))
        .isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 + 1) / 5, within(1e-9));
    // Pairs: gold ab ac bc de; predicted ab cd ce de; right ab de.
    assertThat(scores.get(1).values()).containsEntry("p", 0.5).containsEntry("r", 0.5);
    assertThat(scores.get(1).n()).isEqualTo(4);
  }

  @Test
  void namesOfClustersDoNotMatter() {
    Map<String, String> gold = Map.of("a", "1", "b", "2");
    Map<String, String> predicted = Map.of("a", "2", "b", "1");
    assertThat(ClusterScorer.score(gold, predicted).get(0).values()).containsEntry("f1", 1.0);
  }

  @Test
  void itemsOfOneSideAloneAreRefused() {
    assertThatThrownBy(() -> ClusterScorer.score(Map.of("a", "1", "b", "1"), Map.of("a", "1")))
        .hasMessageContaining("[b]");
  }
}
