package org.wortlaut.report.html;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Rejects;
import org.wortlaut.table.Statements;

/**
 * What the report begins with, counted on all rows.
 *
 * @param first day of publication; empty without dates
 * @param last day of publication; empty without dates
 * @param undated statements of articles without a date
 * @param confidence mean of the probability that a row is a statement; empty without statements
 * @param rejects the most frequent reasons
 */
record Figures(
    long articles,
    long stories,
    long sources,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    long statements,
    long denials,
    long undated,
    Optional<Double> confidence,
    long actors,
    long disputes,
    List<Reject> rejects) {

  /** Reasons are few; a broken input must not make them many. */
  private static final int MOST_REASONS = 50;

  private static final String COUNTED = "counted";

  Figures {
    rejects = List.copyOf(rejects);
  }

  /** How often something was not used for one reason. */
  record Reject(String reason, long rows) {}

  /** Whether a statement denies. */
  static Column denies() {
    return col(Statements.DENIAL).notEqual("none");
  }

  static Figures of(ReportTables tables) {
    Row articles =
        tables
            .articles()
            .agg(
                count(lit(1)),
                countDistinct(col(Articles.STORY_ID)),
                countDistinct(col(Articles.SOURCE)),
                min(col(Articles.PUBLISHED_DATE).cast("string")),
                max(col(Articles.PUBLISHED_DATE).cast("string")))
            .head();
    Row statements =
        tables
            .statements()
            .agg(
                count(lit(1)),
                count_if(denies()),
                count_if(col(Statements.PUBLISHED_DATE).isNull()),
                avg(col(Statements.CONFIDENCE)))
            .head();
    return new Figures(
        articles.getLong(0),
        articles.getLong(1),
        articles.getLong(2),
        Optional.ofNullable(articles.getString(3)).map(LocalDate::parse),
        Optional.ofNullable(articles.getString(4)).map(LocalDate::parse),
        statements.getLong(0),
        statements.getLong(1),
        statements.getLong(2),
        Optional.ofNullable((Double) statements.get(3)),
        tables.actors().count(),
        tables.disputes().count(),
        rejects(tables));
  }

  private static List<Reject> rejects(ReportTables tables) {
    return tables
        .rejects()
        .groupBy(col(Rejects.REASON))
        .agg(count(lit(1)).as(COUNTED))
        .orderBy(col(COUNTED).desc(), col(Rejects.REASON))
        .limit(MOST_REASONS)
        .collectAsList()
        .stream()
        .map(row -> new Reject(row.getString(0), row.getLong(1)))
        .toList();
  }
}
