package org.wortlaut.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.extract.Scheme;

/**
 * Every golden case of a language, one test each: the extraction finds the expected statements, all
 * of them and no others.
 *
 * <p>Cases that the extraction does not get right yet stand in {@code open-cases.list}. That list
 * may only shrink: a case that is not in it must pass, and one that is in it must fail, so that it
 * is taken out as soon as it is right.
 */
class GoldenCasesTest {

  private static final int LEAST_CASES = 150;

  private static Map<String, List<GoldenCase>> cases(String language)
      throws IOException, URISyntaxException {
    return GoldenFileParser.parseAll(
        Path.of(GoldenCasesTest.class.getResource("/golden/" + language).toURI()));
  }

  @TestFactory
  Stream<DynamicContainer> german() throws IOException, URISyntaxException {
    ArticleAnalyzer analyzer = ArticleAnalyzer.forLanguage("de");
    Set<String> open = openCases("de");
    return cases("de").entrySet().stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getKey(),
                    file.getValue().stream()
                        .map(
                            golden ->
                                DynamicTest.dynamicTest(
                                    golden.title(), () -> check(golden, analyzer, open)))));
  }

  private static void check(GoldenCase golden, ArticleAnalyzer analyzer, Set<String> open) {
    String actual = golden.actualRows(analyzer.analyze(golden.text(), List.of(), Scheme.WORTLAUT));
    if (open.contains(oneLine(golden.text()))) {
      assertThat(actual)
          .as(
              "%s is right now: take it out of open-cases.list%n%s%n",
              golden.place(), oneLine(golden.text()))
          .isNotEqualTo(golden.expectedRows());
    } else {
      assertThat(actual)
          .as("%s%n%s%n", golden.place(), golden.text())
          .isEqualTo(golden.expectedRows());
    }
  }

  /** The texts of the cases that are not right yet, each on one line. */
  private static Set<String> openCases(String language) throws IOException, URISyntaxException {
    Path file =
        Path.of(
            GoldenCasesTest.class.getResource("/golden/" + language + "/open-cases.list").toURI());
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.toSet());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void everyOpenCaseIsACase() throws IOException, URISyntaxException {
    Set<String> texts =
        cases("de").values().stream()
            .flatMap(List::stream)
            .map(golden -> oneLine(golden.text()))
            .collect(Collectors.toSet());
    assertThat(texts).containsAll(openCases("de"));
  }

  @Test
  void thereAreEnoughCasesAndEveryFileHasPositiveAndNegativeOnes()
      throws IOException, URISyntaxException {
    Map<String, List<GoldenCase>> files = cases("de");

    List<GoldenCase> all = files.values().stream().flatMap(List::stream).toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST_CASES);
    assertThat(all.stream().map(GoldenCase::text)).doesNotHaveDuplicates();
    files.forEach(
        (file, cases) -> {
          assertThat(cases).as("negative cases of " + file).anyMatch(GoldenCase::isNegative);
          assertThat(cases)
              .as("positive cases of " + file)
              .anyMatch(golden -> !golden.isNegative());
        });
  }

  @Test
  void everyExpectedPieceStandsInTheTextInOrder() throws IOException, URISyntaxException {
    for (List<GoldenCase> file : cases("de").values()) {
      for (GoldenCase golden : file) {
        golden.expected().forEach(statement -> checkPieces(golden, statement));
      }
    }
  }

  private static void checkPieces(GoldenCase golden, ExpectedStatement statement) {
    for (GoldenField field : GoldenField.values()) {
      if (field.isSpan()) {
        int from = 0;
        // Lines of one text and its paragraphs are compared without regard to white space.
        String text = golden.text().replaceAll("\\s+", " ");
        for (String piece : statement.pieces(field)) {
          int begin = text.indexOf(piece, from);
          assertThat(begin)
              .as(
                  "%s:%d: %s '%s' in: %s",
                  golden.file(), statement.line(), field.key(), piece, text)
              .isNotNegative();
          from = begin + piece.length();
        }
      }
    }
  }

  @Test
  void contentsComeInTextOrderAndParentsExist() throws IOException, URISyntaxException {
    for (List<GoldenCase> file : cases("de").values()) {
      for (GoldenCase golden : file) {
        checkOrder(golden);
      }
    }
  }

  private static void checkOrder(GoldenCase golden) {
    String text = golden.text().replaceAll("\\s+", " ");
    int before = 0;
    for (ExpectedStatement statement : golden.expected()) {
      String place = golden.file() + ":" + statement.line();
      int begin = text.indexOf(statement.pieces(GoldenField.CONTENT).get(0));
      assertThat(begin)
          .as("content at " + place + " stands before that of the line above")
          .isGreaterThanOrEqualTo(before);
      before = begin;
      for (String parent : statement.pieces(GoldenField.PARENT)) {
        assertThat(Integer.parseInt(parent))
            .as("parent at " + place)
            .isBetween(1, golden.expected().size());
      }
    }
  }
}
