package org.wortlaut.cli;

import org.apache.spark.sql.SparkSession;

/**
 * Spark for one command, as spark-submit has configured it. Closing it stops Spark, unless Spark
 * was running before the command.
 */
final class Session implements AutoCloseable {

  private final SparkSession spark;
  private final boolean startedHere;

  private Session(SparkSession spark, boolean startedHere) {
    this.spark = spark;
    this.startedHere = startedHere;
  }

  static Session start(String command) {
    return start(builder(command));
  }

  /** Spark in this JVM with so many cores, whatever else is configured. */
  static Session local(String command, int cores) {
    return start(builder(command).master("local[" + cores + "]"));
  }

  private static SparkSession.Builder builder(String command) {
    return SparkSession.builder()
        .appName("wortlaut " + command)
        .config("spark.sql.session.timeZone", "UTC");
  }

  private static Session start(SparkSession.Builder builder) {
    boolean running = SparkSession.getDefaultSession().isDefined();
    return new Session(builder.getOrCreate(), !running);
  }

  /** Whether closing it stops Spark. */
  boolean startedHere() {
    return startedHere;
  }

  SparkSession spark() {
    return spark;
  }

  @Override
  public void close() {
    if (startedHere) {
      spark.stop();
    }
  }
}
