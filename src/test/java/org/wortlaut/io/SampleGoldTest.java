package org.wortlaut.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wortlaut.resolve.ActorKind;

/** The gold beside the sample corpus points at articles and words that are there. */
class SampleGoldTest {

  private static final String NONE = "-";

  private final Map<String, SampleArticle> articles =
      SampleCorpus.articles().stream()
          .collect(
              Collectors.toMap(SampleArticle::id, Function.identity(), (first, repeated) -> first));

  @Test
  void deniedAndClaimedWordsStandOnceInTheirArticle() {
    for (List<String> row : rows("disputes.tsv", 4)) {
      assertThat(readable(row.get(0))).as("%s", row).containsOnlyOnce(row.get(1));
      assertThat(row.get(2).equals(NONE)).as("%s", row).isEqualTo(row.get(3).equals(NONE));
      if (!row.get(2).equals(NONE)) {
        assertThat(readable(row.get(2))).as("%s", row).containsOnlyOnce(row.get(3));
      }
    }
  }

  @Test
  void noDenialComesBeforeTheDayOfItsClaim() {
    for (List<String> row : rows("disputes.tsv", 4)) {
      if (!row.get(2).equals(NONE)) {
        assertThat(day(row.get(2))).as("%s", row).isLessThanOrEqualTo(day(row.get(0)));
      }
    }
  }

  @Test
  void actorsAreNamedInTheirArticleAndHaveOneKind() {
    List<List<String>> rows = rows("actors.tsv", 4);
    Set<String> kinds =
        Stream.of(ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.COUNTRY, ActorKind.PLACE)
            .map(ActorKind::label)
            .collect(Collectors.toSet());

    for (List<String> row : rows) {
      assertThat(readable(row.get(0)) + articles.get(row.get(0)).title())
          .as("%s", row)
          .contains(row.get(1));
      assertThat(kinds).as("%s", row).contains(row.get(3));
    }
    assertThat(valuesBy(2, 3, rows))
        .allSatisfy((actor, kindsOfActor) -> assertThat(kindsOfActor).as(actor).hasSize(1));
    assertThat(rows).doesNotHaveDuplicates();
  }

  @Test
  void theHardCasesAreThere() {
    Map<String, Set<String>> actorsOfName = valuesBy(1, 2, rows("actors.tsv", 4));
    long spellings =
        actorsOfName.values().stream()
            .filter(actors -> actors.contains("Jurij Wolkonskij"))
            .count();

    assertThat(spellings).isGreaterThanOrEqualTo(4);
    assertThat(actorsOfName.get("Krüger"))
        .containsExactlyInAnyOrder("Jens Krüger", "Sabine Krüger");
    assertThat(actorsOfName.get("Hohenlinde"))
        .containsExactlyInAnyOrder("Hohenlinde AG", "Hohenlinde (Stadt)");
    assertThat(actorsOfName.get("Polizei")).hasSize(2);
    assertThat(actorsOfName.get("Ministerpräsident"))
        .containsExactlyInAnyOrder("Holger Brandtner", "Tarek Aydin");
  }

  @Test
  void storiesAreThoseOfTheHeaders() {
    Map<String, String> gold =
        rows("stories.tsv", 2).stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    articles
        .values()
        .forEach(
            article ->
                assertThat(gold.get(article.id())).as(article.id()).isEqualTo(article.story()));
  }

  private static Map<String, Set<String>> valuesBy(int key, int value, List<List<String>> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(key),
                Collectors.mapping(row -> row.get(value), Collectors.toSet())));
  }

  private String day(String id) {
    return articles.get(id).publishedAt().substring(0, 10);
  }

  /** The text as it is after cleaning, which is what gold and file are written in. */
  private String readable(String id) {
    assertThat(articles).containsKey(id);
    return Normalizer.normalize(articles.get(id).text().replace("\u00AD", ""), Normalizer.Form.NFC);
  }

  /** The rows below the column names; lines that begin with # are comments. */
  private static List<List<String>> rows(String file, int columns) {
    try (var in =
        Objects.requireNonNull(
            SampleGoldTest.class.getResourceAsStream("/sample-gold/" + file), file)) {
      List<List<String>> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      assertThat(rows).as(file).isNotEmpty().allMatch(row -> row.size() == columns);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gold file " + file, e);
    }
  }
}
