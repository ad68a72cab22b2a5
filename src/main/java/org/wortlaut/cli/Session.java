package org.wortlaut.cli;

import org.apache.spark.sql.SparkSession;

/** Starts Spark as spark-submit has configured it. */
final class Session {

  private Session() {}

  static SparkSession start(String command) {
    return SparkSession.builder()
        .appName("wortlaut " + command)
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate();
  }
}
