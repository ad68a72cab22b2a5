package org.wortlaut.aggregate;

import org.apache.spark.sql.SparkSession;

/** The one local session that the tests of tables share; it ends with the JVM. */
public final class LocalSpark {

  /** Keeps rows in memory. */
  static final Keeper KEEPER = (name, rows) -> rows.localCheckpoint();

  private LocalSpark() {}

  public static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("test")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 4)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate();
  }
}
