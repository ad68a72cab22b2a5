package org.wortlaut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * No change may lower a score that was once reached: {@code expected-scores.json} holds, per gold
 * file, {@code metric.value} and the least it must be, less a tolerance of half a point.
 *
 * <p>Runs where the gold data is, in {@code ../shared} or in the folder of the system property
 * {@code wortlaut.shared}. What is measured is written to {@code target/measured-scores.json} in
 * the same form: to raise the expectations after an improvement, copy that file over {@code
 * src/test/resources/expected-scores.json} and look at the difference.
 */
class ExpectedScoresTest {

  private static final double TOLERANCE = 0.005;
  private static final Path MEASURED = Path.of("target", "measured-scores.json");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** One call of the evaluation; paths are relative to the shared data folder. */
  record Expectation(String gold, String layer, String names, Map<String, Double> scores) {}

  @Test
  void noScoreIsLowerThanExpected() throws IOException {
    Path data = Path.of(System.getProperty("wortlaut.shared", "../shared"), "data");
    assumeTrue(
        Files.isDirectory(data),
        () -> "skipped: there is no gold data in " + data.toAbsolutePath().normalize());
    List<Expectation> measured = new ArrayList<>();
    List<String> drops = new ArrayList<>();
    for (Expectation expected : expectations()) {
      EvaluationResult result = Evaluation.run(request(expected, data));
      Map<String, Double> scores = new TreeMap<>();
      expected.scores().forEach((name, least) -> scores.put(name, value(result, name)));
      measured.add(new Expectation(expected.gold(), expected.layer(), expected.names(), scores));
      expected
          .scores()
          .forEach(
              (name, least) -> {
                if (scores.get(name) < least - TOLERANCE) {
                  drops.add(
                      file(expected)
                          + " "
                          + name
                          + " fell from "
                          + least
                          + " to "
                          + scores.get(name));
                }
              });
    }
    Files.createDirectories(MEASURED.getParent());
    JSON.writeValue(MEASURED.toFile(), measured);
    assertThat(drops).isEmpty();
  }

  private static List<Expectation> expectations() throws IOException {
    try (InputStream in = ExpectedScoresTest.class.getResourceAsStream("/expected-scores.json")) {
      return List.of(JSON.readValue(in, Expectation[].class));
    }
  }

  private static String file(Expectation expected) {
    return expected.gold() == null ? expected.names() : expected.gold();
  }

  private static EvaluationRequest request(Expectation expected, Path data) {
    return new EvaluationRequest(
        path(data, expected.gold()),
        path(data, expected.layer()),
        path(data, expected.names()),
        Optional.empty());
  }

  private static Optional<Path> path(Path data, String name) {
    return Optional.ofNullable(name).map(data::resolve);
  }

  private static double value(EvaluationResult result, String name) {
    int dot = name.indexOf('.');
    double value = result.score(name.substring(0, dot)).values().get(name.substring(dot + 1));
    return Math.round(value * 10_000) / 10_000.0;
  }
}
