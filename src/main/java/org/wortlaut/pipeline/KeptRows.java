package org.wortlaut.pipeline;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Rows that several later steps need: worked out once and put into Parquet files beside the output.
 *
 * <p>Files rather than Spark's cache, because they outlive a lost executor, give later steps only
 * the columns they ask for, and end the lineage: the plan of a cache within a cache within a cache
 * takes the driver longer to describe than the work itself.
 */
final class KeptRows {

  private final SparkSession spark;
  private final Path folder;

  /**
   * @param folder that is removed at the end of the run, by whoever owns it
   */
  KeptRows(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /**
   * Works the rows out now.
   *
   * @param name of the folder for these rows, different from all others of the run
   */
  Dataset<Row> keep(String name, Dataset<Row> rows) {
    String place = new Path(folder, name).toString();
    rows.write().parquet(place);
    return spark.read().schema(rows.schema()).parquet(place);
  }
}
