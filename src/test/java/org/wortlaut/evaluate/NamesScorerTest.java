package org.wortlaut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Mention;
import org.wortlaut.text.Span;

class NamesScorerTest {

  private static final String SENTENCES =
      "\"\tO\nJa\tO\n\"\tO\n,\tO\nsagte\tO\nAnna\tB-PER\nAhrens\tI-PER\n(\tO\nKiel\tB-LOC\n)\tO\n.\tO\n\nEr\tO\nkam\tO\n.\tO\n";

  @TempDir private Path folder;

  @Test
  void putsSentencesTogetherByGermanSpacing() throws IOException {
    NamesFile file = NamesFile.read(write(SENTENCES));
    assertThat(file.sentences())
        .extracting(NamesFile.Sentence::text)
        .containsExactly("\"Ja\", sagte Anna Ahrens (Kiel).", "Er kam.");
    assertThat(file.sentences().get(0).names())
        .containsExactly(
            new NamesFile.Name(new Span(12, 23), "PER"),
            new NamesFile.Name(new Span(25, 29), "LOC"));
  }

  @Test
  void errorsNameFileLineAndValue() throws IOException {
    assertThatThrownBy(() -> NamesFile.read(write("Anna\tI-PER\n")))
        .hasMessageContaining("names.tsv:1: the tag \"I-PER\"");
    assertThatThrownBy(() -> NamesFile.read(write("Anna\tO\nAhrens\n")))
        .hasMessageContaining("names.tsv:2: a line must be");
  }

  @Test
  void countsExactSpansWithTheirLabel() throws IOException {
    List<Mention> mentions =
        List.of(
            new Mention("Anna Ahrens", ActorKind.PERSON, new Span(12, 23), 0, -1),
            new Mention("Kiel", ActorKind.ORGANIZATION, new Span(25, 29), 0, -1));
    EvaluationResult.Section section =
        NamesScorer.score(
            NamesFile.read(write(SENTENCES)),
            (text, language, scheme) ->
                new ArticleAnalysis(
                    List.of(), List.of(), text.startsWith("Er") ? List.of() : mentions, 1, 1));
    assertThat(section.scores().get(0).values()).containsEntry("p", 0.5).containsEntry("r", 0.5);
    assertThat(section.scores().get(1).values()).containsEntry("f1", 1.0);
    assertThat(section.scores().get(3).n()).isEqualTo(1);
  }

  @Test
  void rolesAndPronounsAreNoMentionsByName() {
    Mention mention = new Mention("Wladimir Putin", ActorKind.PERSON, new Span(0, 1), 0, -1);
    assertThat(NamesScorer.byName(mention, "Putins")).isTrue();
    assertThat(NamesScorer.byName(mention, "Er")).isFalse();
    assertThat(NamesScorer.byName(mention, "Kremlchef")).isFalse();
    Mention country = new Mention("Russland", ActorKind.COUNTRY, new Span(0, 1), 0, -1);
    assertThat(NamesScorer.byName(country, "russische")).isFalse();
    Mention acronym =
        new Mention("Vereinte Nationen", ActorKind.ORGANIZATION, new Span(0, 1), 0, -1);
    assertThat(NamesScorer.byName(acronym, "UNO")).isTrue();
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("names.tsv"), content);
  }
}
