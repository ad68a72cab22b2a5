package org.wortlaut.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SequenceModelTest {

  private static final List<String> LABELS = List.of("low", "high");

  @Test
  void theLabelBeforeDecidesWhereTheItemSaysNothing() {
    SequenceModel model =
        new SequenceModel(
            new LinearModel(
                LABELS, Map.of("after=low", new float[] {0, 1}, "after=high", new float[] {1, 0})));

    int[] best = model.best(new double[][] {{2, 0}, {0, 0}, {0, 0}, {0, 0}});

    assertThat(best).containsExactly(0, 1, 0, 1);
  }

  @Test
  void aLaterItemCanTurnAnEarlierOne() {
    SequenceModel model =
        new SequenceModel(
            new LinearModel(
                LABELS, Map.of("after=low", new float[] {3, 0}, "after=high", new float[] {0, 3})));

    assertThat(model.best(new double[][] {{0.5, 0}, {0, 2}})).containsExactly(1, 1);
  }

  @Test
  void learnsWhichLabelFollowsWhich() {
    List<SequenceTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean rises = i % 2 == 0;
      examples.add(
          new SequenceTrainer.Example(
              List.of(
                  List.of(rises ? "bottom" : "top"), List.of("somewhere"), List.of("somewhere")),
              rises ? List.of("low", "high", "low") : List.of("high", "low", "high")));
    }
    SequenceModel model =
        new SequenceTrainer(new LinearTrainer.Settings(20, 0.1, 0, 1, 0.01), LABELS)
            .train(examples);

    assertThat(best(model, "bottom", "somewhere", "somewhere")).containsExactly(0, 1, 0);
    assertThat(best(model, "top", "somewhere", "somewhere")).containsExactly(1, 0, 1);
  }

  @Test
  void oneItemIsASequence() {
    SequenceModel model =
        new SequenceTrainer(new LinearTrainer.Settings(10, 0.1, 0, 1, 0.01), LABELS)
            .train(
                List.of(
                    new SequenceTrainer.Example(List.of(List.of("bottom")), List.of("low")),
                    new SequenceTrainer.Example(List.of(List.of("top")), List.of("high"))));

    assertThat(best(model, "top")).containsExactly(1);
  }

  @Test
  void examplesThatDoNotFitAreRefused() {
    assertThatThrownBy(
            () -> new SequenceTrainer.Example(List.of(List.of("top")), List.of("low", "high")))
        .hasMessageContaining("1 items with features, but 2 with labels");
    SequenceTrainer trainer =
        new SequenceTrainer(new LinearTrainer.Settings(1, 0.1, 0, 1, 0.01), LABELS);
    SequenceTrainer.Example middle =
        new SequenceTrainer.Example(List.of(List.of("top")), List.of("middle"));
    assertThatThrownBy(() -> trainer.train(List.of(middle)))
        .hasMessageContaining("\"middle\" is none of [low, high]");
  }

  private static int[] best(SequenceModel model, String... items) {
    double[][] scores = new double[items.length][];
    for (int i = 0; i < items.length; i++) {
      String feature = items[i];
      scores[i] = model.weights().scores(item -> item.add(feature));
    }
    return model.best(scores);
  }
}
