package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.broadcast;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows that are to be joined to many more.
 *
 * <p>Spark does not know how few rows a plan will yield, and would shuffle and sort the many to
 * join them. So the few are worked out first, and sent to every task if they are few indeed. If
 * not, a part of them still fits into a task: then the many are shuffled, but not sorted.
 */
public final class SideTable {

  /** About 200 MB of memory in each executor. */
  private static final long MOST_ROWS_TO_BROADCAST = 2_000_000;

  private SideTable() {}

  /** The rows, worked out, with a hint to Spark how to join them. */
  public static Dataset<Row> of(Dataset<Row> rows) {
    return ofWorkedOut(rows.localCheckpoint());
  }

  /** Rows that have been worked out, with a hint to Spark how to join them. */
  public static Dataset<Row> ofWorkedOut(Dataset<Row> rows) {
    return ofWorkedOut(rows, MOST_ROWS_TO_BROADCAST);
  }

  /**
   * @param mostRowsToBroadcast if there are more, those they are joined to are shuffled
   */
  static Dataset<Row> ofWorkedOut(Dataset<Row> rows, long mostRowsToBroadcast) {
    // counting the bare rows is one small job; a query that counts would be planned and compiled
    long count = rows.queryExecution().toRdd().count();
    return count <= mostRowsToBroadcast ? broadcast(rows) : rows.hint("shuffle_hash");
  }
}
