package org.wortlaut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wortlaut.LocalSpark;
import org.wortlaut.evaluate.gold.ActorsFile;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.evaluate.gold.GoldFile;
import org.wortlaut.extract.Scheme;
import org.wortlaut.io.ReadActorList;
import org.wortlaut.io.SampleArticle;
import org.wortlaut.io.SampleCorpus;
import org.wortlaut.pipeline.SparkActorJoiner;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.text.TextCleaner;

/**
 * The actors of the sample corpus against the gold that was written for it, with a list of who
 * holds which office when. The hard cases are in it: two people of one surname, one person in four
 * spellings, a company and a town of one name, the police of two towns, offices whose holder
 * changes.
 */
class SampleActorsTest {

  private static final Path GOLD = Path.of("src/test/resources/sample-gold/actors.tsv");
  private static final Path OFFICES = Path.of("src/test/resources/sample-gold/offices.csv");

  private static final Map<String, SampleArticle> ARTICLES =
      SampleCorpus.articles().stream()
          .filter(article -> !article.text().isBlank())
          .collect(Collectors.toMap(SampleArticle::id, Function.identity(), (a, again) -> a));

  private static EvaluationResult.Section section;
  private static Map<String, Map<String, String>> joined;

  @BeforeAll
  static void joinOnce() throws IOException {
    SparkSession spark = LocalSpark.session();
    SparkActorJoiner joiner =
        new SparkActorJoiner(
            spark, "de", new ReadActorList(spark, "de").read(Optional.of(OFFICES.toString())));
    section =
        new ActorsEvaluation(
                Extractor.ofAnalyzers(),
                articles -> {
                  joined =
                      joiner.join(articles.stream().map(SampleActorsTest::withOrigin).toList());
                  return joined;
                })
            .score(
                new GoldFile(
                    GOLD,
                    Scheme.WORTLAUT,
                    ARTICLES.values().stream().map(SampleActorsTest::document).toList()),
                new ActorsFile(GOLD, entries()));
  }

  @Test
  void nineteenOfTwentyAreJoinedRight() {
    assertThat(section.scores().get(0).values().get("f1")).isGreaterThanOrEqualTo(.95);
    assertThat(section.scores().get(0).values().get("p")).isGreaterThanOrEqualTo(.99);
  }

  @Test
  void twoPeopleOfOneSurnameAreTwo() {
    assertThat(actor("2026-04-08-landbote-krueger-krueger", "Jens Krüger"))
        .isNotEqualTo(actor("2026-04-08-landbote-krueger-krueger", "Sabine Krüger"));
  }

  @Test
  void onePersonInFourSpellingsIsOne() {
    assertThat(
            List.of(
                actor("2026-03-05-nda-grenze-schuesse", "Jurij Wolkonskij"),
                actor("2026-03-06-der-morgen-grenze-zwei-tote", "Juri Wolkonski"),
                actor("2026-03-07-alpenpost-grenze-wolkonsky", "Jurij Wolkonsky"),
                actor("2026-04-11-tagesblick-volkonsky-interview", "Yuri Volkonsky")))
        .containsOnly(actor("2026-03-05-nda-grenze-schuesse", "Jurij Wolkonskij"));
  }

  @Test
  void aCompanyAndATownOfOneNameAreTwo() {
    assertThat(actor("2026-03-16-nda-fluss-proben", "Hohenlinde AG"))
        .isNotEqualTo(actor("2026-03-16-nda-fluss-proben", "Hohenlinde"));
  }

  @Test
  void thePoliceOfTwoTownsAreTwo() {
    assertThat(actor("2026-03-12-havellaender-bote-unfall-kaiserring", "Polizei"))
        .isEqualTo(actor("2026-04-28-havellaender-bote-rohrbruch-altstadt", "Polizei"))
        .isNotEqualTo(actor("2026-03-13-rheintal-anzeiger-einbruch-vereinsheim", "Polizei"));
  }

  @Test
  void anOfficeIsWhoeverHoldsItOnTheDay() {
    assertThat(
            actor(
                "2026-03-24-havellaender-bote-ministerpraesident-spatenstich", "Ministerpräsident"))
        .isEqualTo("brandtner");
    assertThat(
            actor(
                "2026-06-18-havellaender-bote-ministerpraesident-antrittsbesuch",
                "Ministerpräsident"))
        .isEqualTo("aydin");
  }

  private static String actor(String article, String name) {
    return joined.get(article).get(name);
  }

  private static GoldDocument document(SampleArticle article) {
    return new GoldDocument(article.id(), "de", TextCleaner.clean(article.text()), List.of());
  }

  private static ActorJoiner.NamedArticle withOrigin(ActorJoiner.NamedArticle named) {
    SampleArticle article = ARTICLES.get(named.id());
    return new ActorJoiner.NamedArticle(
        named.id(),
        article.story() == null ? named.id() : article.story(),
        article.source(),
        LocalDate.parse(article.publishedAt().substring(0, 10)),
        named.text(),
        named.mentions());
  }

  private static List<ActorsFile.Entry> entries() throws IOException {
    return Files.readAllLines(GOLD, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("article\t"))
        .map(line -> line.split("\t"))
        .map(
            row ->
                new ActorsFile.Entry(
                    row[0], row[1], Optional.of(row[2]), Optional.of(ActorKind.of(row[3]))))
        .toList();
  }
}
