package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.wortlaut.aggregate.PairSettings.Window;

/**
 * Counting by month, year and whole corpus without counting each row three times.
 *
 * <p>A story with one article lies in one month: what is counted of it by month can be added up to years and {@code all}. A story of
 * several articles may lie in several months and would be counted twice by that, so it is counted in each of its windows by itself.
 * The column {@code rolls} tells the two apart: where it is true, {@code window} is a month that is still to be added up.
 */
final class PairWindows {

  private PairWindows() {}

  /**
   * @param rows {@code month string} as {@code yyyy-MM} or null, and {@code alone boolean}: whether the story has one article
   * @return the same with {@code window, rolls} instead, a row for each window to count in
   */
  static Dataset<Row> spread(Dataset<Row> rows, Set<Window> wanted) {
    Column single = col("alone").and(col("month").isNotNull());
    return rows
        .withColumn("rolls", single)
        .withColumn("window", explode(when(single, array(col("month"))).otherwise(of("month", wanted))))
        .drop("month", "alone");
  }

  /**
   * Adds the months up.
   *
   * @param counts counts per {@code window, rolls} and some keys
   * @param keys other columns that tell counts apart
   * @param sums the columns to add up
   * @return {@code window}, the keys and the sums
   */
  static Dataset<Row> rollUp(Dataset<Row> counts, Set<Window> wanted, String[] keys, String... sums) {
    Column[] by = Arrays.stream(keys).map(functions::col).toArray(Column[]::new);
    Column[] added = Arrays.stream(sums).map(sum -> functions.sum(sum).as(sum)).toArray(Column[]::new);
    Column windows = when(col("rolls"), of("window", wanted)).otherwise(array(col("window")));
    return counts
        .withColumn("window", explode(windows))
        .groupBy(concat(col("window"), by))
        .agg(added[0], Arrays.copyOfRange(added, 1, added.length));
  }

  /** An array of the names of the windows that a month belongs to; a null month belongs to {@code all} alone. */
  private static Column of(String month, Set<Window> wanted) {
    Map<Window, Column> names = new LinkedHashMap<>();
    names.put(Window.ALL, lit("all"));
    names.put(Window.YEAR, substring(col(month), 1, 4));
    names.put(Window.MONTH, col(month));
    names.keySet().retainAll(wanted);
    return filter(array(names.values().toArray(Column[]::new)), Column::isNotNull);
  }

  private static Column[] concat(Column first, Column[] rest) {
    Column[] all = Arrays.copyOf(rest, rest.length + 1);
    all[rest.length] = first;
    return all;
  }
}
