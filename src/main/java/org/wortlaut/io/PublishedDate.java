package org.wortlaut.io;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * The day of publication that a text tells, in one of the forms that can mean no other day:
 *
 * <ul>
 *   <li>ISO 8601: {@code 2024-03-18}, {@code 2024-03-18T23:30:00+05:00};
 *   <li>German: {@code 18.3.2024}, {@code 18.03.2024, 12 Uhr};
 *   <li>that of feeds and mail (RFC 822 and 1123) with a year of four digits: {@code Mon, 18 Mar
 *       2024 14:05:00 +0100};
 *   <li>that of crawls: {@code 20240318}, {@code 20240318140500};
 *   <li>seconds since 1970 in 9 or 10 digits, milliseconds in 12 or 13 (so from 1973 on): {@code
 *       1710770700}. Fewer digits could be anything.
 * </ul>
 *
 * <p>It is the day as it is written, whatever zone stands behind the time. Seconds and milliseconds
 * have no zone, and tell the day in that of the session, which the commands set to UTC.
 */
final class PublishedDate {

  /** For messages. */
  static final String FORMS =
      "dates are read as 2024-03-18, 18.3.2024, 18 Mar 2024, 20240318, or seconds or milliseconds"
          + " since 1970";

  private static final String EARLIEST = "1600-01-01";
  private static final String LATEST = "2199-12-31";

  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

  private static final String DAY =
      """
      coalesce(
        try_cast(GIVEN as date),
        try_cast(regexp_replace(GIVEN, GERMAN, '$3-$2-$1') as date),
        try_cast(regexp_replace(GIVEN, CRAWLS, '$1-$2-$3') as date),
        try_cast(
          concat_ws('-',
            regexp_extract(GIVEN, FEEDS, 3),
            (instr(MONTHS, lower(regexp_extract(GIVEN, FEEDS, 2))) + 3) div 4,
            regexp_extract(GIVEN, FEEDS, 1)) as date),
        to_date(timestamp_seconds(try_cast(regexp_extract(GIVEN, SECONDS, 1) as bigint))))
      """
          .replace("GERMAN", "r'^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b.*$'")
          .replace("CRAWLS", "r'^(\\d{4})(\\d\\d)(\\d\\d)(T?\\d{6}Z?)?$'")
          .replace("FEEDS", "r'^(?i)(?:[a-z]+, *)?(\\d{1,2}) +(MONTH)[a-z]* +(\\d{4})\\b'")
          .replace("SECONDS", "r'^(\\d{9,10})(\\d{3})?(\\.\\d*)?$'")
          .replace("MONTHS", "'" + MONTHS + "'")
          .replace("MONTH", MONTHS.replace(' ', '|'));

  private PublishedDate() {}

  /**
   * None for what has another form, lies before there were newspapers, or far ahead; years before
   * the Gregorian calendar could not be written to Parquet.
   *
   * @param column of strings
   */
  static Column of(String column) {
    Column day = expr(DAY.replace("GIVEN", "trim(" + column + ")"));
    return when(day.between(lit(EARLIEST).cast("date"), lit(LATEST).cast("date")), day);
  }
}
