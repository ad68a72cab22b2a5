package org.wortlaut.pipeline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.config.Settings;
import org.wortlaut.pipeline.Chain;
import org.wortlaut.pipeline.RunResult;
import org.wortlaut.table.Articles;

/**
 * Median times of a number of runs.
 *
 * @param chain the whole chain
 * @param steps each of its steps, in order
 */
public record BenchTimes(BenchFigure chain, List<BenchFigure> steps) {

  public BenchTimes {
    steps = List.copyOf(steps);
  }

  /** Runs the chain so many times. */
  public static BenchTimes ofChain(SparkSession spark, Settings settings, String what, int runs) {
    List<RunResult> results = new ArrayList<>();
    double seconds = median(runs, () -> results.add(new Chain(spark, settings).run()));
    Map<String, List<Double>> steps = new LinkedHashMap<>();
    for (RunResult result : results) {
      result
          .seconds()
          .forEach((step, time) -> steps.computeIfAbsent(step, s -> new ArrayList<>()).add(time));
    }
    long articles = results.get(0).rows().get(Articles.TABLE.name());
    long tokens = results.get(0).tokens();
    List<BenchFigure> figures = new ArrayList<>();
    steps.forEach(
        (step, times) -> figures.add(new BenchFigure(step, articles, tokens, median(times))));
    return new BenchTimes(new BenchFigure(what, articles, tokens, seconds), figures);
  }

  /** Median seconds of so many runs of something. */
  static double median(int runs, Runnable work) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      work.run();
      times.add((System.nanoTime() - start) / 1e9);
    }
    return median(times);
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
