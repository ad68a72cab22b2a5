package org.wortlaut.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {

  private static final List<String> HEADER = List.of("# Source: nobody. Licence: none.");

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsRead() {
    LinearModel model =
        new LinearModel(List.of("no", "yes"), Map.of("rain", new float[] {0, 1.25f}));

    ModelFolder.write(folder.resolve("new/weather.tsv"), HEADER, model);

    assertThat(ModelFolder.at(folder.resolve("new")).read("weather.tsv").lines())
        .isEqualTo(model.lines());
  }

  @Test
  void aModelThatDoesNotSayWhereItIsFromIsRefused() {
    ModelFolder.write(
        folder.resolve("weather.tsv"), List.of(), new LinearModel(List.of("yes"), Map.of()));

    assertThatThrownBy(() -> ModelFolder.at(folder).read("weather.tsv"))
        .hasMessageContaining("weather.tsv")
        .hasMessageContaining("Source:");
  }

  @Test
  void missingFilesAndFoldersAreNamed() {
    assertThatThrownBy(() -> ModelFolder.at(folder).read("weather.tsv"))
        .hasMessageContaining(folder.resolve("weather.tsv").toString());
    assertThatThrownBy(() -> ModelFolder.at(folder.resolve("none")))
        .hasMessageContaining(folder.resolve("none").toString());
  }
}
