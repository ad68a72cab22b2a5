package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.pipeline.bench.BenchFigure;
import org.wortlaut.pipeline.bench.BenchResult;

class BenchReportTest {

  private final BenchResult result =
      new BenchResult(
          3,
          new BenchFigure("floor", 1000, 400_000, .5),
          new BenchFigure("whole chain", 1000, 400_000, 10),
          List.of(new BenchFigure("pairs", 1000, 400_000, 4)),
          new BenchFigure("a tenth", 100, 40_000, 2),
          List.of(new BenchFigure("pairs", 100, 40_000, .5)),
          new BenchFigure("extraction", 1000, 400_000, 2),
          new BenchFigure("Spark NLP", 1000, 400_000, 3),
          512L << 20);

  @Test
  void theTableSaysHowTheChainComparesAndGrows() {
    String table = new BenchReport(result, 2).table();

    assertThat(table)
        .contains("1,000 articles, 400,000 tokens; cores: 2; medians in a warm JVM, runs: 3")
        .containsPattern("whole chain +10.00 +100 +40,000")
        .contains("The chain takes 20.0 times as long as the floor.")
        .contains("whole chain: 10.0 times the articles take 5.0 times as long")
        .contains("  pairs: 10.0 times the articles take 8.0 times as long")
        .contains("Extraction alone takes 2000 µs for an article of 400 tokens.")
        .contains("Peak heap during the chain: 512 MiB.");
  }

  @Test
  void jsonIsOneLineWithTheSameFigures() throws IOException {
    String line = new BenchReport(result, 2).json();
    JsonNode json = new ObjectMapper().readTree(line);

    assertThat(line).doesNotContain("\n");
    assertThat(json.at("/chain/articles_per_second").asDouble()).isEqualTo(100);
    assertThat(json.at("/steps/0/what").asText()).isEqualTo("pairs");
    assertThat(json.at("/peak_heap_bytes").asLong()).isEqualTo(512L << 20);
  }
}
