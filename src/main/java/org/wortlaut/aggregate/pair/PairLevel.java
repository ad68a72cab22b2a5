package org.wortlaut.aggregate.pair;

import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/** What two actors are mentioned together in. */
enum PairLevel {
  ARTICLE,
  SENTENCE,
  STATEMENT;

  /** The name as it stands in the table. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of a level that is given by its ordinal. */
  static Column label(Column ordinal) {
    Column labels =
        functions.array(
            Arrays.stream(values()).map(level -> lit(level.label())).toArray(Column[]::new));
    return element_at(labels, ordinal.plus(1));
  }
}
