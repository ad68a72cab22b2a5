package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.wortlaut.aggregate.PairSettings.Window;

/** The windows that a month belongs to: {@code all}, its year and itself. */
final class PairWindows {

  private static final String ALL = "all";

  private PairWindows() {}

  /**
   * An array of window names.
   *
   * @param month name of a column with months as {@code yyyy-MM}; a null one belongs to {@code all} alone
   */
  static Column of(String month, Set<Window> wanted) {
    List<Column> undated = new ArrayList<>();
    List<Column> dated = new ArrayList<>();
    if (wanted.contains(Window.ALL)) {
      undated.add(lit(ALL));
      dated.add(lit(ALL));
    }
    if (wanted.contains(Window.YEAR)) {
      dated.add(substring(col(month), 1, 4));
    }
    if (wanted.contains(Window.MONTH)) {
      dated.add(col(month));
    }
    Column none = array().cast("array<string>");
    return when(col(month).isNotNull(), array(dated.toArray(Column[]::new)))
        .otherwise(undated.isEmpty() ? none : array(undated.toArray(Column[]::new)));
  }
}
