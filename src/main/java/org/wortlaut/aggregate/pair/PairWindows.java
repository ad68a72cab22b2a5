package org.wortlaut.aggregate.pair;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.wortlaut.aggregate.pair.PairSettings.Window;

/**
 * Counting by month, year and whole corpus without counting each story three times.
 *
 * <p>While pairs are counted a window is a number, since a million pairs are sorted and hashed by
 * it: {@value #ALL} for all, 2024 for a year, 202403 for a month.
 */
public final class PairWindows {

  private static final int ALL = 0;
  private static final int MONTHS = 100;
  private static final int YEAR_DIGITS = 4;
  private static final int LAST_YEAR = 9999;

  private PairWindows() {}

  /**
   * Parts the articles of one story among the windows to count in. If all are of one month, they
   * are counted once for all its windows; else in each window by itself.
   *
   * @param counter gets windows, and the articles that are to be counted for each of them, in the
   *     order given
   */
  static void part(List<StoryArticle> articles, Set<Window> wanted, WindowCounter counter) {
    String month = articles.get(0).month();
    if (month != null && articles.stream().allMatch(article -> month.equals(article.month()))) {
      counter.count(windowsOf(month, wanted), articles);
      return;
    }
    Map<Integer, List<StoryArticle>> windows = new TreeMap<>();
    for (StoryArticle article : articles) {
      for (int window : windowsOf(article.month(), wanted)) {
        windows.computeIfAbsent(window, w -> new ArrayList<>()).add(article);
      }
    }
    windows.forEach((window, those) -> counter.count(List.of(window), those));
  }

  /** Counts what a story's articles hold that are in the same windows. */
  interface WindowCounter {
    void count(List<Integer> windows, List<StoryArticle> articles);
  }

  /** An undated article belongs to {@code all} alone. */
  private static List<Integer> windowsOf(String month, Set<Window> wanted) {
    List<Integer> windows = new ArrayList<>();
    if (wanted.contains(Window.ALL)) {
      windows.add(ALL);
    }
    if (month != null) {
      int year = Integer.parseInt(month.substring(0, YEAR_DIGITS));
      if (wanted.contains(Window.YEAR)) {
        windows.add(year);
      }
      if (wanted.contains(Window.MONTH)) {
        windows.add(year * MONTHS + Integer.parseInt(month.substring(YEAR_DIGITS + 1)));
      }
    }
    return windows;
  }

  /** The windows of a month as they stand in the tables, one of them null where the month is. */
  public static Column windowsOf(Column month, Set<Window> wanted) {
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

  /** A window that is given by its number, as it stands in the tables. */
  public static Column label(String window) {
    Column digits = col(window).cast("string");
    return when(col(window).equalTo(ALL), "all")
        .when(col(window).leq(LAST_YEAR), digits)
        .otherwise(
            concat_ws(
                "-", substring(digits, 1, YEAR_DIGITS), substring(digits, YEAR_DIGITS + 1, 2)));
  }
}
