package org.wortlaut.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wortlaut.pipeline.bench.ActorsBenchResult;

/**
 * The figures of the join of actors as a table and as JSON.
 *
 * @param cores of the session that {@code result} was measured in
 */
record ActorsBenchReport(ActorsBenchResult result, int cores) implements Figures {

  @Override
  public String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        Figures.line(
            "%,d mentions of %,d actors, drawn by Zipf's law; cores: %d",
            result.mentions(), result.actors(), cores));
    text.append(
        Figures.line(
            "joined into %,d actors in %.1f s: %,.0f mentions/s; peak heap %,d MiB",
            result.found(),
            result.seconds(),
            result.mentions() / result.seconds(),
            result.peakHeapBytes() >> 20));
    text.append(
        Figures.line(
            "purity %.4f, completeness %.4f (shares of mentions)",
            result.purity(), result.completeness()));
    result
        .identified()
        .forEach(
            (what, mentions) -> text.append(Figures.line("  told by %-10s %,12d", what, mentions)));
    return text.toString();
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("mentions", result.mentions());
    fields.put("actors", result.actors());
    fields.put("found", result.found());
    fields.put("cores", cores);
    fields.put("seconds", result.seconds());
    fields.put("peak_heap_bytes", result.peakHeapBytes());
    fields.put("purity", result.purity());
    fields.put("completeness", result.completeness());
    fields.put("identified", result.identified());
    return fields;
  }
}
