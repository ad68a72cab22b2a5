package org.wortlaut.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.SparkContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the steps of the chain one by one: says in the Spark UI what is done, and takes the time.
 */
final class Steps {

  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

  private final SparkContext spark;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  Steps(SparkContext spark) {
    this.spark = spark;
  }

  /**
   * @param name one word, for the manifest
   * @param description what is done and how, for the Spark UI
   */
  <T> T step(String name, String description, Supplier<T> work) {
    spark.setJobDescription("wortlaut " + name + ": " + description);
    LOG.info("{}: {}", name, description);
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      seconds.merge(name, (System.nanoTime() - start) / 1e9, Double::sum);
      spark.setJobDescription(null);
    }
  }

  void step(String name, String description, Runnable work) {
    step(
        name,
        description,
        () -> {
          work.run();
          return name;
        });
  }

  /** Seconds of each step, in order. */
  Map<String, Double> seconds() {
    return new LinkedHashMap<>(seconds);
  }
}
