package org.wortlaut.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.aggregate.dispute.ArticleDisputes;
import org.wortlaut.aggregate.dispute.DisputeSettings;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.evaluate.gold.GoldFormatException;
import org.wortlaut.evaluate.score.Score;
import org.wortlaut.extract.Scheme;

class TrainDisputesTest {

  private static final ModelSource SOURCE = new ModelSource("made-up articles", "Apache-2.0");
  private static final List<String> THINGS =
      List.of("Der Deich", "Das Wehr", "Der Tunnel", "Der Kai", "Der Speicher", "Der Kran");
  private static final String UNSEEN =
      "Der Turm sei morsch, sagte Gesine Harms. Der Turm sei nicht morsch, sagte Enno Focken.";

  private final ArticleAnalyzer analyzer = ArticleAnalyzer.forLanguage("de");

  @TempDir private Path folder;

  @Test
  void denialsAreLinkedAsInTheAnnotatedArticles() throws IOException {
    train(files("disputes.jsonl", "[0]"), "linked");
    train(files("none.jsonl", "[]"), "unlinked");

    assertThat(links("linked")).extracting(ArticleDisputes.Link::claim).containsExactly(0);
    assertThat(links("unlinked")).isEmpty();
  }

  @Test
  void theScoresAreOfArticlesThatWereNotSeen() throws IOException {
    Score denials =
        new TrainDisputes(analyzer, files("disputes.jsonl", "[0]"))
            .crossValidate()
            .score("dispute_denials");

    assertThat(denials.n()).isEqualTo(THINGS.size());
    assertThat(denials.values()).containsEntry("p", 1.0).containsEntry("r", 1.0);
  }

  @Test
  void aFileCountsAsOftenAsItIsGiven() throws IOException {
    DisputeFiles some = files("disputes.jsonl", "[0]");
    DisputeFiles more = files("none.jsonl", "[]");
    DisputeFiles mixed =
        new DisputeFiles(
            List.of(
                some.files().get(0),
                more.files().get(0),
                more.files().get(0),
                more.files().get(0)));

    train(mixed, "mixed");

    assertThat(mixed.size()).isEqualTo(4 * THINGS.size());
    assertThat(links("mixed")).isEmpty();
  }

  @Test
  void anArticleIsFoundByTheHashOfItsText() throws IOException {
    TrainingSet set = set();
    String hash = DigestUtils.sha256Hex(set.articles().get(0).gold().text()).substring(0, 16);
    Path file = write("disputes.jsonl", List.of(line(hash, "[0]")));

    assertThat(DisputeFiles.read(List.of(file), set, "de").files().get(0).documents())
        .containsExactly(set.articles().get(0).gold());
  }

  @Test
  void anUnknownArticleIsRefused() throws IOException {
    TrainingSet set = set();
    Path file = write("disputes.jsonl", List.of(line("none", "[0]")));

    assertThatThrownBy(() -> DisputeFiles.read(List.of(file), set, "de"))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContaining("disputes.jsonl:1: there is no article \"none\"");
  }

  @Test
  void aFolderWithoutWeightsKeepsTheShippedOnes() throws IOException {
    ArticleAnalysis analysis = analyzer.analyze(UNSEEN, List.of(), Scheme.WORTLAUT);

    assertThat(
            ArticleDisputes.forLanguage("de", Optional.of(folder), DisputeSettings.DEFAULTS)
                .in(analysis, UNSEEN))
        .isEqualTo(ArticleDisputes.forLanguage("de", DisputeSettings.DEFAULTS).in(analysis, UNSEEN))
        .isNotEmpty();
  }

  private void train(DisputeFiles files, String name) {
    new TrainDisputes(analyzer, files).write(folder.resolve(name), SOURCE);
  }

  private List<ArticleDisputes.Link> links(String name) {
    return ArticleDisputes.forLanguage(
            "de", Optional.of(folder.resolve(name)), DisputeSettings.DEFAULTS)
        .in(analyzer.analyze(UNSEEN, List.of(), Scheme.WORTLAUT), UNSEEN);
  }

  private DisputeFiles files(String name, String claims) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < THINGS.size(); i++) {
      lines.add(line("article-" + i, claims));
    }
    return DisputeFiles.read(List.of(write(name, lines)), set(), "de");
  }

  private static String line(String article, String claims) {
    return "{\"doc\": \"%s\", \"denial_id\": 1, \"claim_ids\": %s, \"claim\": []}"
        .formatted(article, claims);
  }

  /** In each article somebody says something of a thing and somebody else denies it. */
  private TrainingSet set() throws IOException {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < THINGS.size(); i++) {
      articles.add(
          MadeGold.article(
              "article-" + i,
              "de",
              List.of(
                  "[" + THINGS.get(i) + " sei morsch], {sagte} <Jutta Behn>.",
                  "[" + THINGS.get(i) + " sei nicht morsch], {sagte} <Arne Lüders>.")));
    }
    return TrainingSet.read(List.of(write("gold.jsonl", articles)), analyzer);
  }

  private Path write(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines);
  }
}
