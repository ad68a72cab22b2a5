package org.wortlaut.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Rows that several later steps need: worked out once, kept in memory or on the local disks. */
final class KeptRows {

  private final List<Dataset<Row>> kept = new ArrayList<>();

  /** Works the rows out now. */
  Dataset<Row> keep(Dataset<Row> rows) {
    Dataset<Row> persisted = rows.persist(StorageLevel.MEMORY_AND_DISK());
    kept.add(persisted);
    persisted.count();
    return persisted;
  }

  /** Frees all of them. */
  void release() {
    kept.forEach(Dataset::unpersist);
    kept.clear();
  }
}
