package org.wortlaut.pipeline.bench;

import java.util.List;

/**
 * Figures of the benchmark in one session.
 *
 * @param runs over which the medians are taken
 * @param floor reading the input and splitting it on white space
 * @param chain from articles to tables
 * @param steps of the chain, in order
 * @param tenth the chain on a tenth of the articles
 * @param tenthSteps its steps
 * @param extraction without Spark, in one warm thread
 * @param sparkNlp Spark NLP's own sentences and tokens
 * @param peakHeapBytes of this JVM during the chain's runs
 */
public record BenchResult(
    int runs,
    BenchFigure floor,
    BenchFigure chain,
    List<BenchFigure> steps,
    BenchFigure tenth,
    List<BenchFigure> tenthSteps,
    BenchFigure extraction,
    BenchFigure sparkNlp,
    long peakHeapBytes) {

  public BenchResult {
    steps = List.copyOf(steps);
    tenthSteps = List.copyOf(tenthSteps);
  }
}
