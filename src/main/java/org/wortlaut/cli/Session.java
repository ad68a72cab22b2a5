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
    boolean running = SparkSession.getDefaultSession().isDefined();
    SparkSession spark =
        SparkSession.builder()
            .appName("wortlaut " + command)
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
    return new Session(spark, !running);
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
