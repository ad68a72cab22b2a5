package org.wortlaut.aggregate;

import org.apache.spark.sql.SparkSession;
import org.wortlaut.aggregate.pair.Keeper;

/** The one local session that all tests share. */
public final class LocalSpark {

  /** Keeps rows in memory. */
  public static final Keeper KEEPER = (name, rows) -> rows.localCheckpoint();

  private LocalSpark() {}

  public static SparkSession session() {
    return org.wortlaut.LocalSpark.session();
  }
}
