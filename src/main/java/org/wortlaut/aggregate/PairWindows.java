package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wortlaut.aggregate.PairSettings.Window;

/**
 * Counting by month, year and whole corpus without counting each story three times.
 *
 * <p>A story whose articles are of one month is counted in that month, and its counts are spread
 * over years and {@code all} when they have been brought together with those of other stories. A
 * story of several months would be counted several times by that, so it is counted in each of its
 * windows by itself. The column {@code rolls} tells the two apart: where it is true, {@code window}
 * is a month whose counts are still to be spread.
 */
final class PairWindows {

  private static final int YEAR_DIGITS = 4;

  private PairWindows() {}

  /**
   * Parts the articles of one story among the windows to count in.
   *
   * @param counter gets a window, whether it rolls, and its articles, in the order given
   */
  static void part(List<StoryArticle> articles, Set<Window> wanted, WindowCounter counter) {
    String month = articles.get(0).month();
    if (month != null && articles.stream().allMatch(article -> month.equals(article.month()))) {
      counter.count(month, true, articles);
      return;
    }
    Map<String, List<StoryArticle>> windows = new TreeMap<>();
    for (StoryArticle article : articles) {
      for (String window : windowsOf(article.month(), wanted)) {
        windows.computeIfAbsent(window, w -> new ArrayList<>()).add(article);
      }
    }
    windows.forEach((window, those) -> counter.count(window, false, those));
  }

  /** Counts what a story's articles of one window hold. */
  interface WindowCounter {
    void count(String window, boolean rolls, List<StoryArticle> articles);
  }

  /** A row for each window that the row's counts belong to, without {@code rolls}. */
  static Dataset<Row> spread(Dataset<Row> counts, Set<Window> wanted) {
    Column windows =
        when(col("rolls"), windowsOf(col("window"), wanted)).otherwise(array(col("window")));
    return counts.withColumn("window", explode(windows)).drop("rolls");
  }

  /** An undated article belongs to {@code all} alone. */
  private static List<String> windowsOf(String month, Set<Window> wanted) {
    List<String> windows = new ArrayList<>();
    if (wanted.contains(Window.ALL)) {
      windows.add("all");
    }
    if (month != null && wanted.contains(Window.YEAR)) {
      windows.add(month.substring(0, Math.min(YEAR_DIGITS, month.length())));
    }
    if (month != null && wanted.contains(Window.MONTH)) {
      windows.add(month);
    }
    return windows;
  }

  /** The windows of a month, one of them null where the month is. */
  static Column windowsOf(Column month, Set<Window> wanted) {
    List<Column> windows = new ArrayList<>();
    if (wanted.contains(Window.ALL)) {
      windows.add(lit("all"));
    }
    if (wanted.contains(Window.YEAR)) {
      windows.add(substring(month, 1, YEAR_DIGITS));
    }
    if (wanted.contains(Window.MONTH)) {
      windows.add(month);
    }
    return array(windows.toArray(Column[]::new));
  }
}
