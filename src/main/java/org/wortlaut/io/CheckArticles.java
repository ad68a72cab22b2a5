package org.wortlaut.io;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.wortlaut.config.AnnotationSettings;
import org.wortlaut.config.InputSettings;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Rejects;

/**
 * Gives each row its id and date, and a reason where it cannot be used.
 *
 * <p>Of several rows with one id the one with the longest text is kept; among equally long ones the
 * one published first, and then the one whose hash sorts first: the order of the input never
 * decides.
 */
public final class CheckArticles {

  private static final int ID_LENGTH = 32;
  private static final String UNSEEN_SEPARATOR = "\u0000";
  private static final String STAGE = "read";
  private static final String RANK = "rank_within_id";

  private final InputSettings input;
  private final AnnotationSettings annotation;

  public CheckArticles(InputSettings input, AnnotationSettings annotation) {
    this.input = input;
    this.annotation = annotation;
  }

  /**
   * @param raw rows with the columns of {@link RawArticles}
   * @return the same rows within the wanted dates, with article_id, published_date and month, and
   *     with reason and detail, which are null for the rows to be used
   */
  public Dataset<Row> mark(Dataset<Row> raw) {
    Dataset<Row> named =
        raw.withColumn(Articles.ARTICLE_ID, articleId())
            .withColumn(Articles.PUBLISHED_DATE, PublishedDate.of(RawArticles.PUBLISHED_AT))
            .withColumn(Articles.MONTH, expr("date_format(published_date, 'yyyy-MM')"));
    for (String column : List.of(RawArticles.SOURCE, RawArticles.URL, RawArticles.TITLE)) {
      named = named.withColumn(column, orNoneIfBlank(column));
    }
    return markRepeatedIds(
        withinDates(named)
            .withColumn(Rejects.REASON, reason())
            .withColumn(Rejects.DETAIL, detail())
            .withColumn(Articles.LANGUAGE, language()));
  }

  /** The marked rows that are to be used. */
  public static Dataset<Row> usable(Dataset<Row> marked) {
    return marked.filter(col(Rejects.REASON).isNull());
  }

  /** The marked rows that are not, and a note for each one that is used without its date. */
  public static Dataset<Row> rejects(Dataset<Row> marked) {
    Column undated =
        col(Rejects.REASON)
            .isNull()
            .and(orNoneIfBlank(RawArticles.PUBLISHED_AT).isNotNull())
            .and(col(Articles.PUBLISHED_DATE).isNull());
    return marked
        .filter(col(Rejects.REASON).isNotNull().or(undated))
        .select(
            col(Articles.ARTICLE_ID),
            lit(STAGE).as(Rejects.STAGE),
            coalesce(col(Rejects.REASON), lit("unreadable date")).as(Rejects.REASON),
            when(
                    undated,
                    concat(
                        lit("used without a date; published_at is "),
                        col(RawArticles.PUBLISHED_AT),
                        lit("; " + PublishedDate.FORMS)))
                .otherwise(col(Rejects.DETAIL))
                .as(Rejects.DETAIL),
            substring(
                    coalesce(col(RawArticles.TEXT), col(RawArticles.UNREADABLE), lit("")),
                    1,
                    Rejects.EXCERPT_LENGTH)
                .as(Rejects.EXCERPT));
  }

  private static Column articleId() {
    Column given = trim(col(RawArticles.ID));
    Column hash =
        substring(
            sha2(
                concat_ws(
                    UNSEEN_SEPARATOR,
                    orEmpty(RawArticles.SOURCE),
                    orEmpty(RawArticles.URL),
                    orEmpty(RawArticles.TEXT)),
                256),
            1,
            ID_LENGTH);
    return when(given.isNull().or(given.equalTo("")), hash).otherwise(given);
  }

  private Dataset<Row> withinDates(Dataset<Row> rows) {
    Column date = col(Articles.PUBLISHED_DATE);
    Column within = lit(true);
    if (input.since().isPresent()) {
      within = within.and(date.geq(lit(input.since().get())));
    }
    if (input.until().isPresent()) {
      within = within.and(date.leq(lit(input.until().get())));
    }
    return input.needsDates() ? rows.filter(date.isNull().or(within)) : rows;
  }

  private Column reason() {
    Column text = col(RawArticles.TEXT);
    Column reason =
        when(col(RawArticles.UNREADABLE).isNotNull(), "unreadable line")
            .when(text.isNull().or(text.rlike("[^\\s\\u00A0]").equalTo(lit(false))), "no text")
            .when(length(text).gt(input.maxTextChars()), "text too long");
    if (input.needsDates()) {
      reason = reason.when(col(Articles.PUBLISHED_DATE).isNull(), "no date");
    }
    if (annotation.languageFromColumn()) {
      reason =
          reason.when(
              coalesce(rowLanguage(), lit("")).notEqual(annotation.textLanguage()),
              "another language");
    }
    return reason;
  }

  private Column detail() {
    Column length = length(col(RawArticles.TEXT));
    return when(
            length.gt(input.maxTextChars()),
            concat(
                lit("the text has "),
                length,
                lit(" characters; input.max-text-chars allows " + input.maxTextChars())))
        .when(
            col(Rejects.REASON).equalTo("unreadable line"),
            "the line is no JSON object that stands on it as a whole")
        .when(
            col(Rejects.REASON).equalTo("no text"),
            when(col(RawArticles.TEXT).isNull(), "the text is missing")
                .otherwise("the text is empty or has white space alone"))
        .when(
            col(Rejects.REASON).equalTo("no date"),
            concat(
                lit("a range of dates is asked for; published_at is "),
                orNull(RawArticles.PUBLISHED_AT),
                lit("; " + PublishedDate.FORMS)))
        .when(
            col(Rejects.REASON).equalTo("another language"),
            concat(
                lit("articles in " + annotation.textLanguage() + " are read; this one is in "),
                orNull(RawArticles.LANGUAGE)));
  }

  private Column language() {
    return annotation.languageFromColumn() ? rowLanguage() : lit(annotation.language());
  }

  /** The first part of a language tag: {@code de} for {@code de-AT}. */
  private static Column rowLanguage() {
    return expr("lower(regexp_extract(trim(language), '^[A-Za-z]+', 0))");
  }

  private static Dataset<Row> markRepeatedIds(Dataset<Row> rows) {
    Column hash =
        sha2(
            concat_ws(
                UNSEEN_SEPARATOR,
                orEmpty(RawArticles.SOURCE),
                orEmpty(RawArticles.URL),
                orEmpty(RawArticles.TITLE),
                orEmpty(RawArticles.TEXT)),
            256);
    Column usable = col(Rejects.REASON).isNull();
    Column rank =
        row_number()
            .over(
                Window.partitionBy(col(Articles.ARTICLE_ID), usable)
                    .orderBy(
                        length(col(RawArticles.TEXT)).desc(),
                        col(Articles.PUBLISHED_DATE).asc_nulls_last(),
                        hash.asc()));
    Column repeated = usable.and(col(RANK).gt(1));
    return rows.withColumn(RANK, rank)
        .withColumn(
            Rejects.DETAIL,
            when(repeated, "another row with this id is used, the one with the longest text")
                .otherwise(col(Rejects.DETAIL)))
        .withColumn(Rejects.REASON, when(repeated, "id twice").otherwise(col(Rejects.REASON)))
        .drop(RANK);
  }

  private static Column orNoneIfBlank(String column) {
    return when(col(column).rlike("[^\\s\u00A0]"), col(column));
  }

  private static Column orEmpty(String column) {
    return coalesce(col(column), lit(""));
  }

  private static Column orNull(String column) {
    return coalesce(col(column), lit("null"));
  }
}
