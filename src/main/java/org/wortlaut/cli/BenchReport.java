package org.wortlaut.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.wortlaut.pipeline.bench.BenchFigure;
import org.wortlaut.pipeline.bench.BenchResult;

/**
 * The figures of a benchmark as a table and as JSON.
 *
 * @param cores of the session that {@code result} was measured in
 */
record BenchReport(BenchResult result, int cores) implements Figures {

  private static final int TOKENS_OF_AN_ARTICLE = 400;

  @Override
  public String table() {
    StringBuilder text = new StringBuilder();
    BenchFigure chain = result.chain();
    text.append(
        Figures.line(
            "%,d articles, %,d tokens; cores: %d; medians in a warm JVM, runs: %d",
            chain.articles(), chain.tokens(), cores, result.runs()));
    text.append(Figures.line("%-40s %9s %12s %12s", "", "seconds", "articles/s", "tokens/s"));
    text.append(line(result.floor()));
    text.append(line(chain));
    result.steps().forEach(step -> text.append(line("  " + step.what(), step)));
    text.append(line(result.tenth()));
    text.append(line(result.extraction()));
    text.append(line(result.sparkNlp()));
    text.append(
        Figures.line(
            "The chain takes %.1f times as long as the floor.",
            chain.timesAsLongAs(result.floor())));
    text.append(Figures.line("%s", growth("whole chain", chain, result.tenth())));
    IntStream.range(0, result.steps().size())
        .mapToObj(
            i ->
                growth(
                    result.steps().get(i).what(),
                    result.steps().get(i),
                    result.tenthSteps().get(i)))
        .forEach(growth -> text.append(Figures.line("  %s", growth)));
    text.append(
        Figures.line(
            "Extraction alone takes %.0f µs for an article of %d tokens.",
            result.extraction().microsecondsPer(TOKENS_OF_AN_ARTICLE), TOKENS_OF_AN_ARTICLE));
    text.append(Figures.line("Peak heap during the chain: %,d MiB.", result.peakHeapBytes() >> 20));
    return text.toString();
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("runs", result.runs());
    fields.put("cores", cores);
    fields.put("floor", fields(result.floor()));
    fields.put("chain", fields(result.chain()));
    fields.put("steps", result.steps().stream().map(BenchReport::fields).toList());
    fields.put("tenth", fields(result.tenth()));
    fields.put("tenth_steps", result.tenthSteps().stream().map(BenchReport::fields).toList());
    fields.put("extraction", fields(result.extraction()));
    fields.put("spark_nlp", fields(result.sparkNlp()));
    fields.put("peak_heap_bytes", result.peakHeapBytes());
    return fields;
  }

  private static Map<String, Object> fields(BenchFigure figure) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("what", figure.what());
    fields.put("articles", figure.articles());
    fields.put("tokens", figure.tokens());
    fields.put("seconds", figure.seconds());
    fields.put("articles_per_second", figure.articlesPerSecond());
    fields.put("tokens_per_second", figure.tokensPerSecond());
    return fields;
  }

  private static String growth(String what, BenchFigure all, BenchFigure tenth) {
    return String.format(
        Locale.ROOT,
        "%s: %.1f times the articles take %.1f times as long",
        what,
        (double) all.articles() / tenth.articles(),
        all.timesAsLongAs(tenth));
  }

  private static String line(BenchFigure figure) {
    return line(figure.what(), figure);
  }

  private static String line(String what, BenchFigure figure) {
    return Figures.line(
        "%-40s %9.2f %,12.0f %,12.0f",
        what, figure.seconds(), figure.articlesPerSecond(), figure.tokensPerSecond());
  }
}
