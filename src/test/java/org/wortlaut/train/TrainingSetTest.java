package org.wortlaut.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.article.ArticleAnalyzer;

class TrainingSetTest {

  private static final List<String> SENTENCES =
      List.of("Es war Montag.", "[Der Deich halte], {sagte} <Jutta Behn>.");

  @TempDir private Path folder;

  @Test
  void articlesOfSeveralFilesAreOneSet() throws IOException {
    Path a = file("a.jsonl", MadeGold.article("1", "de", SENTENCES));
    Path b =
        file(
            "b.jsonl",
            MadeGold.article("2", "de", SENTENCES)
                + "\n"
                + MadeGold.article("3", "de", List.of("Nichts.")));

    TrainingSet set = read(a, b);

    assertThat(set.articles()).hasSize(3);
    assertThat(set.statements()).isEqualTo(2);
    assertThat(set.articles().get(0).document().text())
        .startsWith("Es war Montag. Der Deich halte, sagte");
  }

  @Test
  void anArticleMayStandInOneFileOnly() throws IOException {
    Path a = file("a.jsonl", MadeGold.article("1", "de", SENTENCES));
    Path b = file("b.jsonl", MadeGold.article("1", "de", SENTENCES));

    assertRefused(List.of(a, b), "\"1\"", "a.jsonl", "b.jsonl");
  }

  @Test
  void articlesInAnotherLanguageAreRefused() throws IOException {
    assertRefused(
        List.of(file("a.jsonl", MadeGold.article("1", "en", SENTENCES))),
        "a.jsonl",
        "\"1\"",
        "\"en\"");
  }

  @Test
  void statementsWithoutTheLabelsThatAreLearnedAreRefused() throws IOException {
    String unlabelled =
        MadeGold.article("1", "de", SENTENCES).replace("\"claim_kind\":\"prediction\",", "");

    assertRefused(List.of(file("a.jsonl", unlabelled)), "article \"1\", statement 0", "claim_kind");
  }

  @Test
  void theGnqaConventionIsRefused() throws IOException {
    String gnqa = MadeGold.article("1", "de", SENTENCES).replace("\"form\":", "\"type\":");

    assertRefused(List.of(file("a.jsonl", gnqa)), "a.jsonl", "GNQA");
  }

  private Path file(String name, String lines) throws IOException {
    return Files.writeString(folder.resolve(name), lines);
  }

  private static TrainingSet read(Path... files) {
    return TrainingSet.read(List.of(files), ArticleAnalyzer.forLanguage("de"));
  }

  private static void assertRefused(List<Path> files, String... told) {
    assertThatThrownBy(() -> read(files.toArray(Path[]::new)))
        .isInstanceOf(UnusableGold.class)
        .hasMessageContainingAll(told);
  }
}
