package org.wortlaut.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureTest {

  private static final List<String> LABELS = List.of("rain", "sun");

  private final LinearModel first =
      new LinearModel(LABELS, Map.of("hat", new float[] {0, 2}, "sky=grey", new float[] {1, 0}));
  private final LinearModel second =
      new LinearModel(
          LABELS,
          Map.of(
              "bag",
              new float[] {7, 7},
              "hat",
              new float[] {0, 5},
              "sky=grey",
              new float[] {3, 0}));
  private final LinearModel without = new LinearModel(LABELS, Map.of("hat", new float[] {0, 2}));

  private static double rain(LinearModel model, Feature feature) {
    return model.scores(item -> item.add(feature))[0];
  }

  @Test
  void hasTheWeightsOfEachModelThatItIsLookedUpIn() {
    Feature grey = new Feature("sky=", "grey");
    for (int i = 0; i < 2; i++) {
      assertThat(rain(first, grey)).isEqualTo(1);
      assertThat(rain(second, grey)).isEqualTo(3);
      assertThat(rain(without, grey)).isZero();
    }
  }

  @Test
  void aFeatureThatTheFirstModelLacksIsFoundInAnother() {
    Feature grey = new Feature("sky=grey");
    assertThat(rain(without, grey)).isZero();
    assertThat(rain(first, grey)).isEqualTo(1);
  }

  @Test
  void countsOnceHoweverItIsAdded() {
    Feature grey = new Feature("sky=grey");
    double[] scores =
        first.scores(
            item -> {
              item.add(grey);
              item.add("sky=", "grey");
              item.add(grey);
            });
    assertThat(scores[0]).isEqualTo(1);
  }

  @Test
  void threadsWithTwoModelsGetTheirOwnWeights() {
    for (int round = 0; round < 200; round++) {
      Feature grey = new Feature("sky=grey");
      assertThat(
              IntStream.range(0, 64)
                  .parallel()
                  .allMatch(i -> rain(i % 2 == 0 ? first : second, grey) == (i % 2 == 0 ? 1 : 3)))
          .isTrue();
    }
  }
}
