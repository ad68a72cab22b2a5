package org.wortlaut.pipeline;

import java.util.Map;

/**
 * Figures of the benchmark, medians over the runs.
 *
 * @param articles that were used
 * @param tokens in them
 * @param floorSeconds to read the input and split it on white space
 * @param chainSeconds for the whole chain
 * @param stepSeconds for each of its steps, in order
 */
public record BenchResult(
    int runs,
    long articles,
    long tokens,
    double floorSeconds,
    double chainSeconds,
    Map<String, Double> stepSeconds) {

  public double articlesPerSecond(double seconds) {
    return articles / seconds;
  }

  public double tokensPerSecond(double seconds) {
    return tokens / seconds;
  }

  /** How many times as long the chain takes as the floor. */
  public double ratioToFloor() {
    return chainSeconds / floorSeconds;
  }
}
