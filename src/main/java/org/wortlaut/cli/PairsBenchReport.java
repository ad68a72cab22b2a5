package org.wortlaut.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.pipeline.bench.PairsBenchResult;

/**
 * The figures of pairs of a made corpus, and of one of a tenth of its size, as a table and as JSON.
 *
 * @param cores of the session that they were measured in
 */
record PairsBenchReport(PairsBenchResult tenth, PairsBenchResult whole, int cores)
    implements Figures {

  @Override
  public String table() {
    StringBuilder text = new StringBuilder();
    for (PairsBenchResult result : List.of(tenth, whole)) {
      text.append(
          Figures.line(
              "%,d articles with actors drawn by Zipf's law from %,d; cores: %d",
              result.articles(), result.actors(), cores));
      text.append(
          Figures.line(
              "  %,d pairs in %.1f s (processor time %.1f s): %,.0f articles/s; peak heap %,d MiB",
              result.pairs(),
              result.seconds(),
              result.processorSeconds(),
              result.articles() / result.seconds(),
              result.peakHeapBytes() >> 20));
      result
          .rows()
          .forEach(
              (level, pairs) -> text.append(Figures.line("  of level %-10s %,14d", level, pairs)));
    }
    text.append(
        Figures.line(
            "%.1f times the articles make %.1f times the pairs and take %.1f times as long"
                + " (processor time: %.1f)",
            (double) whole.articles() / tenth.articles(),
            (double) whole.pairs() / tenth.pairs(),
            whole.seconds() / tenth.seconds(),
            whole.processorSeconds() / tenth.processorSeconds()));
    return text.toString();
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("cores", cores);
    fields.put("tenth", fields(tenth));
    fields.put("whole", fields(whole));
    return fields;
  }

  private static Map<String, Object> fields(PairsBenchResult result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("articles", result.articles());
    fields.put("actors", result.actors());
    fields.put("pairs", result.rows());
    fields.put("seconds", result.seconds());
    fields.put("processor_seconds", result.processorSeconds());
    fields.put("peak_heap_bytes", result.peakHeapBytes());
    return fields;
  }
}
