package org.wortlaut.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wortlaut.language.LexiconFile;

class LinearModelTest {

  private static final List<String> LABELS = List.of("rain", "sun");
  private static final String HEAD = "feature (weights in hundredths)\train\tsun";
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

  private static double[] logProbabilities(LinearModel model, String... features) {
    return LinearModel.logProbabilities(model.scores(item -> List.of(features).forEach(item::add)));
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
    double[] rain = logProbabilities(model, "always", "umbrella");
    assertThat(rain[0]).isGreaterThan(rain[1]);
    assertThat(Math.exp(rain[0]) + Math.exp(rain[1])).isBetween(0.999999, 1.000001);
  }

  @Test
  void groupsAddWhatTheirFeaturesAdd() {
    LinearModel model = new LinearTrainer(SETTINGS).train(weather(), LABELS);
    LinearModel doubled = model.beside(model);
    FeatureGroup group = new FeatureGroup("always", "umbrella", "snow");
    FeatureGroup unknown = new FeatureGroup("snow", "ice");
    double[] rain = model.scores(item -> List.of("always", "umbrella").forEach(item::add));
    assertThat(model.scores(item -> item.add(group))).containsExactly(rain);
    assertThat(doubled.scores(item -> item.add(group)))
        .containsExactly(rain[0], rain[1], rain[0], rain[1]);
    assertThat(model.scores(item -> item.add(unknown))).containsExactly(0, 0);
    assertThat(FeatureNames.of(item -> item.add(group)))
        .containsExactly("always", "umbrella", "snow");
  }

  @Test
  void rareFeaturesGetNoWeight() {
    LinearModel model = new LinearTrainer(SETTINGS).train(weather(), LABELS);
    assertThat(model.weight("scarf", 1)).isZero();
  }

  @Test
  void withDropoutSomeWeightGoesToWhatTellsLess() {
    List<LinearTrainer.Example> examples = weather();
    for (int i = 0; i < 10; i++) {
      examples.add(new LinearTrainer.Example(List.of("umbrella", "grey"), "rain"));
      examples.add(new LinearTrainer.Example(List.of("hat", i < 2 ? "grey" : "blue"), "sun"));
    }
    LinearTrainer.Settings sparse = new LinearTrainer.Settings(100, 0.1, 0.05, 2, 0.01);
    LinearModel without = new LinearTrainer(sparse).train(examples, LABELS);
    LinearModel with = new LinearTrainer(sparse, 0.5).train(examples, LABELS);
    assertThat(without.weight("grey", 0)).isZero();
    assertThat(with.weight("grey", 0)).isPositive();
  }

  @Test
  void trainingTwiceGivesTheSameFile() {
    List<String> once = new LinearTrainer(SETTINGS).train(weather(), LABELS).lines();
    assertThat(new LinearTrainer(SETTINGS).train(weather(), LABELS).lines()).isEqualTo(once);
    List<String> thinned = new LinearTrainer(SETTINGS, 0.5).train(weather(), LABELS).lines();
    assertThat(new LinearTrainer(SETTINGS, 0.5).train(weather(), LABELS).lines())
        .isEqualTo(thinned)
        .isNotEqualTo(once);
  }

  @Test
  void whatIsWrittenIsRead() {
    LinearModel model = new LinearTrainer(SETTINGS).train(weather(), LABELS);
    LinearModel read = LinearModel.read(file(model.lines()));
    assertThat(read.lines()).isEqualTo(model.lines());
    assertThat(logProbabilities(read, "hat")).isEqualTo(logProbabilities(model, "hat"));
  }

  @Test
  void aFeatureIsTheSameHoweverItIsCut() {
    LinearModel model = new LinearModel(LABELS, Map.of("sky=clear+late", new float[] {-1, 2}));
    assertThat(model.scores(item -> item.add("sky=clear+late"))).containsExactly(-1, 2);
    assertThat(model.scores(item -> item.add("sky=", "clear", "", "+late"))).containsExactly(-1, 2);
    assertThat(model.scores(item -> item.add("sky=", "clear"))).containsExactly(0, 0);
    assertThat(model.scores(item -> item.add("sky=", "clear+late", "r"))).containsExactly(0, 0);
  }

  @Test
  void aFeatureCountsOnce() {
    LinearModel model = new LinearModel(LABELS, Map.of("sky=clear", new float[] {-1, 2}));
    double[] scores =
        model.scores(
            item -> {
              item.add("sky=clear");
              item.add("sky=", "clear");
            });
    assertThat(scores).containsExactly(-1, 2);
    assertThat(FeatureNames.of(item -> List.of("a", "b", "a").forEach(item::add)))
        .containsExactly("a", "b");
  }

  /** "Aa" and "BB" have the same hash. */
  @Test
  void featuresOfTheSameHashAreKeptApart() {
    LinearModel model =
        new LinearModel(LABELS, Map.of("w=Aa", new float[] {1, 0}, "w=BB", new float[] {0, 1}));
    assertThat(model.scores(item -> item.add("w=", "Aa"))).containsExactly(1, 0);
    assertThat(model.scores(item -> item.add("w=", "BB"))).containsExactly(0, 1);
  }

  @Test
  void aLargeModelFindsEveryFeature() {
    Map<String, float[]> weights = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      weights.put("word=" + i, new float[] {i % 10, -(i % 10)});
    }
    LinearModel model = new LinearModel(LABELS, weights);
    double[] all =
        model.scores(
            item -> weights.keySet().forEach(name -> item.add("word=", name.substring(5))));
    assertThat(all).containsExactly(4_500, -4_500);
  }

  @Test
  void aWeightOutOfBoundsIsRefused() {
    assertThatThrownBy(() -> new LinearModel(LABELS, Map.of("hat", new float[] {328, 0})))
        .hasMessageContaining("328.0 of the feature 'hat'")
        .hasMessageContaining("327.67");
  }

  @Test
  void weightsAreWrittenInHundredths() {
    LinearModel model =
        new LinearModel(LABELS, Map.of("hat", new float[] {-0.16f, 0}, "sky", new float[] {2, 1}));
    assertThat(model.lines()).containsExactly(HEAD, "hat\t-16\t0", "sky\t200\t100");
    assertThat(LinearModel.read(file(model.lines())).weight("hat", 0)).isEqualTo(-0.16f);
  }

  @Test
  void aFaultyLineIsNamed() {
    assertThatThrownBy(() -> LinearModel.read(file(List.of(HEAD, "hat\t10"))))
        .hasMessageContaining("weather.tsv line 2");
    assertThatThrownBy(() -> LinearModel.read(file(List.of(HEAD, "sky\t1\t0", "hat\t10\t0.2"))))
        .hasMessageContaining("weather.tsv line 3")
        .hasMessageContaining("'0.2' is no whole number");
    assertThatThrownBy(() -> LinearModel.read(file(List.of("feature\train\tsun", "hat\t0\t1"))))
        .hasMessageContaining("weather.tsv: the first line")
        .hasMessageContaining("trained again");
  }
}
