package org.wortlaut.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Scheme;
import org.wortlaut.extract.Statement;
import org.wortlaut.io.SampleCorpus;
import org.wortlaut.resolve.Mention;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;
import org.wortlaut.text.TextCleaner;

/**
 * What holds of every analysis, in both schemes: over the sample corpus, and over broken pages made
 * of it, see {@link BrokenTexts}.
 */
class ArticlePropertiesTest {

  private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.forLanguage("de");
  private static final GermanText GERMAN = GermanText.load();

  static List<String> sample() {
    return SampleCorpus.articles().stream()
        .map(article -> TextCleaner.clean(article.text()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sample")
  void sampleArticlesAreSound(String article) {
    for (Scheme scheme : Scheme.values()) {
      checkSound(article, scheme);
    }
  }

  @ParameterizedTest
  @MethodSource("sample")
  void nothingIsExtractedFromTheBoilerplateOfTheSample(String article) {
    Document document = GERMAN.reader().read(article);
    for (Scheme scheme : Scheme.values()) {
      ArticleAnalysis analysis = ANALYZER.analyze(article, List.of(), scheme);
      List<Span> spans = new ArrayList<>(analysis.mentions().stream().map(Mention::span).toList());
      analysis.statements().forEach(statement -> roles(statement).forEach(spans::addAll));
      for (Span boilerplate : document.boilerplate()) {
        assertThat(spans)
            .as("spans in \"%s\"", boilerplate.in(article))
            .noneMatch(boilerplate::overlaps);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sample")
  void theSameTextGivesTheSameAnalysis(String article) {
    ArticleAnalysis first = ANALYZER.analyze(article, List.of(), Scheme.WORTLAUT);
    assertThat(ANALYZER.analyze(article, List.of(), Scheme.WORTLAUT)).isEqualTo(first);
    assertThat(ArticleAnalyzerOfItsOwn.ANALYZER.analyze(article, List.of(), Scheme.WORTLAUT))
        .isEqualTo(first);
  }

  /** Grammar of which no rule may take anything for granted; each once broke one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Im Laufe der Affäre wurde auch Kern beschuldigt.",
        "Wir sind das Deutsche",
        "Die CDU/SPD Nord tagt.",
        "Sie hatte sich geeinigt, die in, einzudämmen, den sind.",
        "Ich freue mich auf Voss, und l auf",
        "e, so M. Den Den sei es.A ihr Forderung nach O",
        "Sie drängt auf mehr als",
        "f:sind.KURIER:war gemeint.Dass nicht d,das glaub nicht.KURIER:hab",
        "falsch nannte er den Plan.",
        "Jan/ Ohm(SPD)wurde,hat Ohm angekündigt.Auf enthält das S:„W bewirkt ß e",
      })
  void brokenSentencesAreSound(String text) {
    for (Scheme scheme : Scheme.values()) {
      checkSound(text, scheme);
    }
  }

  @Property(tries = 400)
  void brokenPagesAreSound(@ForAll("brokenPages") String page, @ForAll Scheme scheme) {
    checkSound(page, scheme);
  }

  @Property(tries = 500, seed = "44")
  void mixedSentencesAreSound(@ForAll("brokenSentences") String text, @ForAll Scheme scheme) {
    checkSound(text, scheme);
  }

  @Property(tries = 100)
  void brokenPagesGiveTheSameAnalysisTwice(@ForAll("brokenPages") String page) {
    assertThat(ANALYZER.analyze(page, List.of(), Scheme.WORTLAUT))
        .isEqualTo(ANALYZER.analyze(page, List.of(), Scheme.WORTLAUT));
  }

  private static void checkSound(String article, Scheme scheme) {
    ArticleAnalysis analysis = ANALYZER.analyze(article, List.of(), scheme);
    Document document = GERMAN.reader().read(article);
    for (int i = 0; i < analysis.statements().size(); i++) {
      Statement statement = analysis.statements().get(i);
      assertThat(statement.index()).isEqualTo(i);
      assertThat(statement.content()).isNotEmpty();
      assertThat(statement.denied().isEmpty() || statement.denial() != Denial.NONE).isTrue();
      roles(statement).forEach(role -> checkRole(role, article, document));
      checkParents(analysis.statements(), i);
    }
    analysis.speakers().forEach(ArticlePropertiesTest::checkSpeaker);
    checkMentions(analysis, article, document);
  }

  private static Stream<List<Span>> roles(Statement statement) {
    return Stream.of(
        statement.cue(),
        statement.speaker(),
        statement.speakerReference(),
        statement.content(),
        statement.addressee(),
        statement.frame(),
        statement.denied());
  }

  private static void checkRole(List<Span> pieces, String article, Document document) {
    int end = 0;
    for (Span piece : pieces) {
      assertThat(piece.begin()).as("pieces %s in: %s", pieces, article).isGreaterThanOrEqualTo(end);
      assertThat(piece.end()).isLessThanOrEqualTo(article.length());
      assertThat(piece.in(article)).isNotBlank();
      assertThat(document.boilerplate())
          .as("\"%s\" in: %s", piece.in(article), article)
          .noneMatch(boilerplate -> boilerplate.contains(piece));
      end = piece.end();
    }
  }

  private static void checkParents(List<Statement> statements, int index) {
    int steps = 0;
    for (int parent = statements.get(index).parent();
        parent >= 0;
        parent = statements.get(parent).parent()) {
      assertThat(parent).isLessThan(statements.size());
      assertThat(++steps).as("parents of statement %d", index).isLessThan(statements.size());
    }
  }

  private static void checkSpeaker(Speaker speaker) {
    assertThat(speaker.names())
        .allSatisfy(name -> assertThat(name).isNotBlank().doesNotContain("\n"));
    assertThat(speaker.kind()).isNotNull();
  }

  private static void checkMentions(ArticleAnalysis analysis, String article, Document document) {
    int begin = 0;
    for (Mention mention : analysis.mentions()) {
      assertThat(mention.span().begin()).isGreaterThanOrEqualTo(begin);
      assertThat(mention.span().end()).isLessThanOrEqualTo(article.length());
      assertThat(mention.span().in(article)).isNotBlank();
      assertThat(mention.name()).isNotBlank();
      assertThat(mention.sentence())
          .isBetween(0, analysis.sentences() - 1)
          .isEqualTo(document.sentenceAt(mention.span().begin()));
      assertThat(mention.statement()).isBetween(-1, analysis.statements().size() - 1);
      begin = mention.span().begin();
    }
  }

  @Provide
  Arbitrary<String> brokenPages() {
    return broken(BrokenTexts::page);
  }

  @Provide
  Arbitrary<String> brokenSentences() {
    return broken(BrokenTexts::sentences);
  }

  private static Arbitrary<String> broken(Breaking breaking) {
    List<String> articles = sample().stream().filter(article -> !article.isBlank()).toList();
    return Combinators.combine(
            Arbitraries.of(articles),
            Arbitraries.of(articles),
            Arbitraries.integers().between(1, 1_000_000).withoutEdgeCases())
        .as((article, other, seed) -> breaking.apply(article, other, new Random(seed)));
  }

  private interface Breaking {
    String apply(String article, String other, Random random);
  }

  /**
   * A second analyzer with caches of its own, so that what an earlier article left in a cache would
   * show.
   */
  private static final class ArticleAnalyzerOfItsOwn {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.forLanguage("de");
  }
}
