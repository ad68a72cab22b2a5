package org.wortlaut.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wortlaut.pipeline.PairsBenchResult;

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
          line(
              "%,d articles with actors drawn by Zipf's law from %,d; cores: %d",
              result.articles(), result.actors(), cores));
      text.append(
          line(
              "  %,d pairs in %.1f s: %,.0f articles/s; peak heap %,d MiB",
              result.pairs(),
              result.seconds(),
              result.articles() / result.seconds(),
              result.peakHeapBytes() >> 20));
      result
          .rows()
          .forEach((level, pairs) -> text.append(line("  of level %-10s %,14d", level, pairs)));
    }
    text.append(
        line(
            "%.1f times the articles make %.1f times the pairs and take %.1f times as long",
            (double) whole.articles() / tenth.articles(),
            (double) whole.pairs() / tenth.pairs(),
            whole.seconds() / tenth.seconds()));
    return text.toString();
  }

  @Override
  public String json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("cores", cores);
    fields.put("tenth", fields(tenth));
    fields.put("whole", fields(whole));
    try {
      return new ObjectMapper().writeValueAsString(fields);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot write the figures as JSON", impossible);
    }
  }

  private static Map<String, Object> fields(PairsBenchResult result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("articles", result.articles());
    fields.put("actors", result.actors());
    fields.put("pairs", result.rows());
    fields.put("seconds", result.seconds());
    fields.put("peak_heap_bytes", result.peakHeapBytes());
    return fields;
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + System.lineSeparator();
  }
}
