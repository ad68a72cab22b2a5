package org.wortlaut.aggregate.pair;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Works out rows that are needed several times, and keeps them where they cost no memory. */
@FunctionalInterface
public interface Keeper {

  /**
   * @param name different from those of all other rows that are kept
   * @return the same rows, to be read as often as one likes
   */
  Dataset<Row> keep(String name, Dataset<Row> rows);
}
