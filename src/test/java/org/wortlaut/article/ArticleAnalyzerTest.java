package org.wortlaut.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.extract.Scheme;

class ArticleAnalyzerTest {

  private static final String TEXT =
      "Die Schleuse sei dicht, sagte Hafenmeisterin Jutta Behn. Man müsse nun handeln.";

  @TempDir private Path folder;

  @Test
  void thereIsOnePerLanguage() {
    assertThat(ArticleAnalyzer.forLanguage("de")).isSameAs(ArticleAnalyzer.forLanguage("de"));
  }

  @Test
  void thereIsOnePerModelFolder() throws IOException {
    copyShippedModels();

    ArticleAnalyzer own = ArticleAnalyzer.forLanguage("de", folder);

    assertThat(own)
        .isSameAs(ArticleAnalyzer.forLanguage("de", folder.resolve(".")))
        .isNotSameAs(ArticleAnalyzer.forLanguage("de"));
    assertThat(own.analyze(TEXT, List.of(), Scheme.WORTLAUT))
        .isEqualTo(ArticleAnalyzer.forLanguage("de").analyze(TEXT, List.of(), Scheme.WORTLAUT));
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThatThrownBy(() -> ArticleAnalyzer.forLanguage("xx"))
        .hasMessageContaining("'xx'")
        .hasMessageContaining("de");
    assertThatThrownBy(() -> ArticleAnalyzer.forLanguage("de", folder.resolve("none")))
        .hasMessageContaining("none")
        .hasMessageContaining("jobs/train");
    assertThatThrownBy(() -> ArticleAnalyzer.forLanguage("de", folder))
        .hasMessageContaining(folder.toString())
        .hasMessageContaining(".tsv");
  }

  private void copyShippedModels() throws IOException {
    for (String name :
        List.of("report.tsv", "classify-act.tsv", "classify-kind.tsv", "classify-pair.tsv")) {
      try (InputStream model = ArticleAnalyzer.class.getResourceAsStream("/model/de/" + name)) {
        Files.copy(model, folder.resolve(name));
      }
    }
  }
}
