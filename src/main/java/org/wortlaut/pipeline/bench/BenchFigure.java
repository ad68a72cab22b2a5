package org.wortlaut.pipeline.bench;

/**
 * How long something took.
 *
 * @param what was done
 * @param articles that it was done to
 * @param tokens in them
 * @param seconds median over the runs
 */
public record BenchFigure(String what, long articles, long tokens, double seconds) {

  public double articlesPerSecond() {
    return articles / seconds;
  }

  public double tokensPerSecond() {
    return tokens / seconds;
  }

  /** Microseconds for so many tokens. */
  public double microsecondsPer(int someTokens) {
    return seconds * 1e6 * someTokens / tokens;
  }

  /** How many times as long as the other. */
  public double timesAsLongAs(BenchFigure other) {
    return seconds / other.seconds;
  }
}
