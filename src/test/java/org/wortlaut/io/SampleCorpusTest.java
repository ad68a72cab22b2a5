package org.wortlaut.io;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleCorpusTest {

  private static final List<SampleArticle> ARTICLES = SampleCorpus.articles();

  @Test
  void theIndexListsExactlyTheFilesOfTheFolder() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(SampleCorpus.class.getResource("/sample/index.txt")).toURI())
            .getParent();

    try (Stream<Path> files = Files.walk(folder)) {
      List<String> found =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.equals("index.txt"))
              .sorted()
              .toList();
      assertThat(SampleCorpus.files()).containsExactlyElementsOf(found);
    }
  }

  @Test
  void filesArePlainNormalizedTextThatAnEditorShowsAsItIs() throws IOException {
    for (String name : SampleCorpus.files()) {
      try (var in =
          Objects.requireNonNull(SampleCorpus.class.getResourceAsStream("/sample/" + name))) {
        String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(Normalizer.isNormalized(content, Normalizer.Form.NFC)).as(name).isTrue();
        assertThat(content).as(name).doesNotContain("\r", "\u00AD", "\t", "\uFFFD").endsWith("\n");
      }
    }
  }

  @Test
  void theCorpusHasTenOutletsAndFourMonths() {
    assertThat(ARTICLES).hasSizeBetween(100, 130);
    assertThat(ARTICLES.stream().map(SampleArticle::source).distinct()).hasSize(10);
    assertThat(ARTICLES.stream().map(article -> article.publishedAt().substring(0, 7)).distinct())
        .containsExactlyInAnyOrder("2026-03", "2026-04", "2026-05", "2026-06");
    assertThat(ARTICLES).allMatch(article -> article.language().equals("de"));
    assertThat(ARTICLES)
        .allMatch(article -> URI.create(article.url()).getHost().endsWith(".example.org"));
  }

  @Test
  void twoArticlesHaveNoTextAndOneRepeatsAnId() {
    assertThat(ARTICLES).filteredOn(article -> article.text().isBlank()).hasSize(2);
    assertThat(ARTICLES.stream().map(SampleArticle::id).distinct()).hasSize(ARTICLES.size() - 1);
  }

  @Test
  void aSixthOfTheArticlesAreSyndicatedSomeOfThemUnchanged() {
    List<SampleArticle> copies =
        ARTICLES.stream().filter(article -> article.story() != null).toList();
    Map<String, Long> sizes = copies.stream().collect(groupingBy(SampleArticle::story, counting()));

    assertThat((double) copies.size() / ARTICLES.size()).isBetween(.15, .25);
    assertThat(sizes.values()).allMatch(size -> size >= 2);
    assertThat(copies.stream().map(SampleArticle::text).distinct().count())
        .isLessThan(copies.size());
  }

  @Test
  void quirksOfRealPagesAreThere() {
    assertThat(ARTICLES).filteredOn(article -> article.text().contains("\r\n")).hasSize(1);
    assertThat(ARTICLES).filteredOn(article -> article.text().contains("\u00AD")).hasSize(1);
    assertThat(ARTICLES)
        .filteredOn(article -> !Normalizer.isNormalized(article.text(), Normalizer.Form.NFC))
        .hasSize(1);
  }

  @Test
  void everyStyleOfQuotationMarksIsUsed() {
    assertThat(ARTICLES)
        .extracting(SampleArticle::text)
        .anyMatch(text -> text.contains("„") && text.contains("“"));
    for (String mark : List.of("\"", "»", "«", "‚", "‹", "”", "‘")) {
      assertThat(ARTICLES).as(mark).anyMatch(article -> article.text().contains(mark));
    }
  }
}
