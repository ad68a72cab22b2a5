package org.wortlaut.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.language.LexiconFile;

class LinearModelTest {

  private static final List<String> LABELS = List.of("rain", "sun");
  private static final LinearTrainer.Settings SETTINGS =
      new LinearTrainer.Settings(10, 0.1, 0, 2, 0.01);

  private static List<LinearTrainer.Example> weather() {
    List<LinearTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(new LinearTrainer.Example(List.of("always", "umbrella"), "rain"));
      examples.add(new LinearTrainer.Example(List.of("always", "hat"), "sun"));
    }
    examples.add(new LinearTrainer.Example(List.of("always", "scarf"), "sun"));
    return examples;
  }

  private static LexiconFile file(List<String> lines) {
    List<LexiconFile.Entry> entries = new ArrayList<>();
    for (String line : lines) {
      entries.add(
          new LexiconFile.Entry("weather.tsv", entries.size() + 1, List.of(line.split("\t"))));
    }
    return new LexiconFile("weather.tsv", entries);
  }

  @Test
  void learnsWhatTellsTheLabelsApart() {
    LinearModel model = new LinearTrainer(SETTINGS).train(weather(), LABELS);
    double[] rain = model.logProbabilities(List.of("always", "umbrella"));
    assertThat(rain[0]).isGreaterThan(rain[1]);
    assertThat(Math.exp(rain[0]) + Math.exp(rain[1])).isBetween(0.999999, 1.000001);
  }

  @Test
  void rareFeaturesGetNoWeight() {
    LinearModel model = new LinearTrainer(SETTINGS).train(weather(), LABELS);
    assertThat(model.weight("scarf", 1)).isZero();
  }

  @Test
  void trainingTwiceGivesTheSameFile() {
    List<String> once = new LinearTrainer(SETTINGS).train(weather(), LABELS).lines();
    assertThat(new LinearTrainer(SETTINGS).train(weather(), LABELS).lines()).isEqualTo(once);
  }

  @Test
  void whatIsWrittenIsRead() {
    LinearModel model = new LinearTrainer(SETTINGS).train(weather(), LABELS);
    LinearModel read = LinearModel.read(file(model.lines()));
    assertThat(read.lines()).isEqualTo(model.lines());
    assertThat(read.logProbabilities(List.of("hat")))
        .isEqualTo(model.logProbabilities(List.of("hat")));
  }

  @Test
  void aFaultyLineIsNamed() {
    assertThatThrownBy(() -> LinearModel.read(file(List.of("feature\train\tsun", "hat\t0.1"))))
        .hasMessageContaining("weather.tsv line 2");
    assertThatThrownBy(
            () -> LinearModel.read(file(List.of("feature\train\tsun", "hat\t0.1\tmuch"))))
        .hasMessageContaining("much");
    assertThatThrownBy(() -> LinearModel.read(file(List.of("hat\t0.1\t0.2"))))
        .hasMessageContaining("first line");
  }
}
