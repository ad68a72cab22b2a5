package org.wortlaut.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.config.Settings;
import org.wortlaut.io.RawArticles;
import org.wortlaut.io.ReadArticles;
import org.wortlaut.table.Articles;

/**
 * Takes the time of the whole chain, and of the floor below it: reading the same input and
 * splitting the texts on white space.
 */
public final class Benchmark {

  private final SparkSession spark;
  private final Settings settings;

  public Benchmark(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * @param runs how often each is done; every figure is the median
   */
  public BenchResult run(int runs) {
    List<Double> floor = new ArrayList<>();
    List<Double> chain = new ArrayList<>();
    Map<String, List<Double>> steps = new LinkedHashMap<>();
    RunResult last = null;
    for (int i = 0; i < runs; i++) {
      floor.add(seconds(this::splitOnWhiteSpace));
      long start = System.nanoTime();
      last = new Chain(spark, settings).run();
      chain.add((System.nanoTime() - start) / 1e9);
      last.seconds()
          .forEach((step, time) -> steps.computeIfAbsent(step, s -> new ArrayList<>()).add(time));
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    steps.forEach((step, times) -> medians.put(step, median(times)));
    return new BenchResult(
        runs,
        last.rows().get(Articles.TABLE.name()),
        last.tokens(),
        median(floor),
        median(chain),
        medians);
  }

  private void splitOnWhiteSpace() {
    spark.sparkContext().setJobDescription("wortlaut bench: split on white space");
    Row words =
        new ReadArticles(spark, settings.input())
            .read()
            .agg(sum(size(split(col(RawArticles.TEXT), "\\s+"))))
            .head();
    if (words.isNullAt(0)) {
      throw new IllegalStateException("there is nothing to measure in " + settings.input().paths());
    }
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
