package org.wortlaut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.spark.sql.SparkSession;

/** The one local Spark session that all tests share; it ends with the JVM. */
public final class LocalSpark {

  private static final SparkSession SESSION =
      SparkSession.builder()
          .appName("wortlaut tests")
          .master("local[2]")
          .config("spark.ui.enabled", "false")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", "3")
          .config("spark.sql.codegen.cache.maxEntries", "1000")
          .config("spark.sql.ui.explainMode", "simple")
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.warehouse.dir", temporaryFolder())
          .getOrCreate();

  private LocalSpark() {}

  public static SparkSession session() {
    return SESSION;
  }

  private static String temporaryFolder() {
    try {
      return Files.createTempDirectory("wortlaut-warehouse").toUri().toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
