package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wortlaut.pipeline.bench.PairsBenchResult;

class PairsBenchReportTest {

  private final PairsBenchReport report =
      new PairsBenchReport(
          new PairsBenchResult(
              100, 100, new TreeMap<>(Map.of("article", 3_000L)), 2, 3, 256L << 20),
          new PairsBenchResult(
              1000,
              1000,
              new TreeMap<>(Map.of("article", 30_000L, "sentence", 6_000L)),
              18,
              27,
              512L << 20),
          2);

  @Test
  void theTableSaysHowPairsGrow() {
    assertThat(report.table())
        .contains("1,000 articles with actors drawn by Zipf's law from 1,000; cores: 2")
        .contains(
            "36,000 pairs in 18.0 s (processor time 27.0 s): 56 articles/s; peak heap 512 MiB")
        .containsPattern("of level sentence +6,000")
        .contains(
            "10.0 times the articles make 12.0 times the pairs and take 9.0 times as long"
                + " (processor time: 9.0)");
  }

  @Test
  void jsonIsOneLineWithTheSameFigures() throws IOException {
    JsonNode json = new ObjectMapper().readTree(report.json());

    assertThat(report.json()).doesNotContain("\n");
    assertThat(json.at("/whole/pairs/sentence").asLong()).isEqualTo(6_000);
    assertThat(json.at("/tenth/processor_seconds").asDouble()).isEqualTo(3);
  }
}
