package org.wortlaut.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.gold.NamesFile;
import org.wortlaut.resolve.MarkedName;
import org.wortlaut.resolve.NameLabel;
import org.wortlaut.text.Span;

class NamesScorerTest {

  private static final String SENTENCES =
      "\"\tO\nJa\tO\n\"\tO\n,\tO\nsagte\tO\nAnna\tB-PER\nAhrens\tI-PER\n(\tO\nKiel\tB-LOC\n)\tO\n.\tO\n\nEr\tO\nkam\tO\n.\tO\n";

  private static final MarkedName ANNA = new MarkedName(new Span(12, 23), NameLabel.PER);

  @TempDir private Path folder;

  @Test
  void putsSentencesTogetherByGermanSpacing() throws IOException {
    NamesFile file = NamesFile.read(write(SENTENCES));
    assertThat(file.texts())
        .extracting(NamesFile.MarkedText::text)
        .containsExactly("\"Ja\", sagte Anna Ahrens (Kiel).", "Er kam.");
    assertThat(file.texts().get(0).names())
        .containsExactly(ANNA, new MarkedName(new Span(25, 29), NameLabel.LOC));
  }

  @Test
  void readsNamesBesideTheirTextOrTheTextOfAnArticle() throws IOException {
    Path file =
        writeLines(
            "{\"id\": \"a\", \"text\": \"Kiel ruht.\", \"names\": [[0, 4, \"LOC\"]]}",
            "{\"id\": \"b\", \"names\": []}");
    assertThat(NamesFile.read(file, Map.of("b", "Es regnet.")).texts())
        .containsExactly(
            new NamesFile.MarkedText(
                "Kiel ruht.", List.of(new MarkedName(new Span(0, 4), NameLabel.LOC))),
            new NamesFile.MarkedText("Es regnet.", List.of()));
  }

  @Test
  void errorsNameFileLineAndValue() throws IOException {
    assertThatThrownBy(() -> NamesFile.read(write("Anna\tI-PER\n")))
        .hasMessageContaining("names.tsv:1: the tag \"I-PER\"");
    assertThatThrownBy(() -> NamesFile.read(write("Anna\tO\nAhrens\n")))
        .hasMessageContaining("names.tsv:2: a line must be");
    assertThatThrownBy(() -> NamesFile.read(write("Anna\tB-MAN\n")))
        .hasMessageContaining("names.tsv:1: the label \"MAN\" is none of [PER, ORG, LOC, OTH]");
    assertThatThrownBy(() -> NamesFile.read(writeLines("{\"id\": \"b\", \"names\": []}")))
        .hasMessageContaining("names.jsonl:1: the article \"b\" has no \"text\"");
    assertThatThrownBy(
            () ->
                NamesFile.read(
                    writeLines(
                        "{\"id\": \"a\", \"text\": \"Kiel\", \"names\": [[0, 5, \"LOC\"]]}")))
        .hasMessageContaining("within the text of 4 characters")
        .hasMessageContaining("[0,5,\"LOC\"]");
  }

  @Test
  void countsExactSpansWithTheirLabel() throws IOException {
    List<MarkedName> marked =
        List.of(
            ANNA,
            new MarkedName(new Span(25, 29), NameLabel.ORG),
            new MarkedName(new Span(0, 4), NameLabel.OTH));
    EvaluationResult.Section section =
        NamesScorer.score(NamesFile.read(write(SENTENCES)), i -> i == 0 ? marked : List.of());
    assertThat(section.scores().get(0).values()).containsEntry("p", 0.5).containsEntry("r", 0.5);
    assertThat(section.scores().get(1).values()).containsEntry("f1", 1.0);
    assertThat(section.scores().get(3).n()).isEqualTo(1);
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("names.tsv"), content);
  }

  private Path writeLines(String... lines) throws IOException {
    return Files.write(folder.resolve("names.jsonl"), List.of(lines));
  }
}
