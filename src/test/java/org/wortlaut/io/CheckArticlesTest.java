package org.wortlaut.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.wortlaut.LocalSpark;
import org.wortlaut.config.AnnotationSettings;
import org.wortlaut.config.FileFormat;
import org.wortlaut.config.InputSettings;
import org.wortlaut.extract.Scheme;
import org.wortlaut.table.NamedRow;

class CheckArticlesTest {

  private static final StructType SCHEMA = schema();

  private final SparkSession spark = LocalSpark.session();

  @Test
  void rowsWithoutTextAreRejected() {
    Dataset<Row> marked =
        mark("de", article("a", null), article("b", " \n\u00A0\t"), article("c", "Ein Text."));

    assertThat(reasons(marked)).containsExactly("a: no text", "b: no text");
    assertThat(usable(marked)).containsExactly("c");
  }

  @Test
  void tooLongTextsAreRejectedWithTheirLength() {
    Dataset<Row> marked = mark("de", article("a", "x".repeat(101)), article("b", "x".repeat(100)));

    assertThat(reasons(marked)).containsExactly("a: text too long");
    assertThat(CheckArticles.rejects(marked).head().<String>getAs("detail"))
        .contains("101")
        .contains("100");
  }

  @Test
  void ofSeveralRowsWithOneIdTheLongestIsKeptWhateverTheirOrder() {
    Row[] rows = {
      article("a", "Kurz."), article("a", "Am längsten."), article("a", "Länger."), article("a", "")
    };
    for (Row[] order : List.of(rows, new Row[] {rows[1], rows[3], rows[2], rows[0]})) {
      Dataset<Row> marked = mark("de", order);

      assertThat(reasons(marked)).containsExactly("a: id twice", "a: id twice", "a: no text");
      assertThat(CheckArticles.usable(marked).select("text").head().getString(0))
          .isEqualTo("Am längsten.");
    }
  }

  @Test
  void aRowWithoutAnIdGetsAHashOfSourceAddressAndText() {
    Row one = article(null, "Ein Text.");
    Row same = article(" ", "Ein Text.");
    Row other = article(null, "Ein anderer Text.");

    List<String> ids = usable(mark("de", one, same, other));

    assertThat(ids).hasSize(2).allSatisfy(id -> assertThat(id).matches("[0-9a-f]{32}"));
  }

  @Test
  void datesAreReadInTheUsualForms() {
    for (String date :
        List.of(
            "2024-03-18",
            "2024-03-18T23:30:00+05:00",
            "2024-03-18 07:00:00",
            "18.3.2024",
            "18.03.2024, 12 Uhr",
            "Mon, 18 Mar 2024 23:30:00 GMT",
            "Mon, 18 March 2024 00:30 +0500",
            "18 Mar 2024 14:05:00 +0100",
            "MON, 18 MAR 2024 14:05:00 GMT",
            "20240318",
            "20240318140500",
            "20240318T140500Z",
            "1710720000",
            "1710806399.5",
            "1710770700000")) {
      Row row = CheckArticles.usable(mark("de", dated("a", date))).head();

      assertThat(row.<Object>getAs("published_date")).as(date).hasToString("2024-03-18");
      assertThat(row.<String>getAs("month")).isEqualTo("2024-03");
    }
  }

  @Test
  void anArticleWithAnUnreadableDateIsUsedAndNoted() {
    Dataset<Row> marked = mark("de", dated("a", "gestern"));

    assertThat(usable(marked)).containsExactly("a");
    assertThat(reasons(marked)).containsExactly("a: unreadable date");
    assertThat(CheckArticles.rejects(marked).head().<String>getAs("detail"))
        .contains("gestern")
        .contains("dates are read as 2024-03-18, 18.3.2024");
  }

  @Test
  void whatCouldMeanAnotherDayIsNoDate() {
    Row[] ambiguous = {
      dated("a", "18 Mar 24 14:05 GMT"),
      dated("b", "03/04/2024"),
      dated("c", "31 Feb 2024"),
      dated("d", "18 Mai 2024"),
      dated("e", "17107707"),
      dated("f", "17107707000"),
      dated("g", "1710770700000000"),
      dated("h", "9999999999999"),
      dated("i", "20241318")
    };

    assertThat(reasons(mark("de", ambiguous)))
        .hasSize(ambiguous.length)
        .allSatisfy(reason -> assertThat(reason).endsWith(": unreadable date"));
  }

  @Test
  void aBlankDateIsNone() {
    Dataset<Row> marked = mark("de", dated("a", " "), dated("b", ""));

    assertThat(usable(marked)).containsExactlyInAnyOrder("a", "b");
    assertThat(reasons(marked)).isEmpty();
  }

  @Test
  void aBlankSourceAddressOrTitleIsNone() {
    Row article =
        new NamedRow(SCHEMA)
            .set("id", "a")
            .set("text", "Ein Text.")
            .set("source", "")
            .set("url", " ")
            .set("title", "Ein Titel")
            .toRow();

    assertThat(
            CheckArticles.usable(mark("de", article))
                .select("source", "url", "title")
                .head()
                .mkString("|"))
        .isEqualTo("null|null|Ein Titel");
  }

  @Test
  void everyRejectSaysWhatWasWrong() {
    Row unreadable =
        new NamedRow(SCHEMA).set("id", "c").set(RawArticles.UNREADABLE, "{\"text\":").toRow();
    Dataset<Row> rejects =
        CheckArticles.rejects(mark("de", article("a", null), article("b", " "), unreadable));

    assertThat(rejects.orderBy("article_id").select("detail").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly(
            "the text is missing",
            "the text is empty or has white space alone",
            "the line is no JSON object that stands on it as a whole");
  }

  @Test
  void anArticleWithAnImpossibleYearIsUsedAndNoted() {
    Dataset<Row> marked = mark("de", dated("a", "0024-03-01"));

    assertThat(usable(marked)).containsExactly("a");
    assertThat(reasons(marked)).containsExactly("a: unreadable date");
  }

  @Test
  void withARangeOfDatesRowsOutsideAreLeftOutAndUndatedOnesRejected() {
    Dataset<Row> marked =
        checker("de", Optional.of(LocalDate.of(2024, 3, 1)), Optional.of(LocalDate.of(2024, 3, 31)))
            .mark(
                rows(
                    dated("before", "2024-02-29"),
                    dated("first", "2024-03-01"),
                    dated("last", "2024-03-31"),
                    dated("after", "2024-04-01"),
                    dated("undated", null)));

    assertThat(usable(marked)).containsExactlyInAnyOrder("first", "last");
    assertThat(reasons(marked)).containsExactly("undated: no date");
  }

  @Test
  void whenRowsNameTheirLanguageOthersAreRejected() {
    Dataset<Row> marked =
        mark(
            "column",
            inLanguage("a", "de-AT"),
            inLanguage("b", "DE"),
            inLanguage("c", "en"),
            inLanguage("d", null));

    assertThat(usable(marked)).containsExactlyInAnyOrder("a", "b");
    assertThat(reasons(marked)).containsExactly("c: another language", "d: another language");
  }

  private Dataset<Row> mark(String language, Row... rows) {
    return checker(language, Optional.empty(), Optional.empty()).mark(rows(rows));
  }

  private static CheckArticles checker(
      String language, Optional<LocalDate> since, Optional<LocalDate> until) {
    return new CheckArticles(
        new InputSettings(List.of("in"), FileFormat.PARQUET, Map.of(), since, until, 100),
        new AnnotationSettings(
            language, Scheme.WORTLAUT, Optional.empty(), List.of(), List.of(), List.of()));
  }

  private Dataset<Row> rows(Row... rows) {
    return spark.createDataFrame(List.of(rows), SCHEMA);
  }

  private static List<String> usable(Dataset<Row> marked) {
    return CheckArticles.usable(marked).collectAsList().stream()
        .map(row -> row.<String>getAs("article_id"))
        .toList();
  }

  private static List<String> reasons(Dataset<Row> marked) {
    return CheckArticles.rejects(marked).collectAsList().stream()
        .map(row -> row.getAs("article_id") + ": " + row.getAs("reason"))
        .sorted()
        .toList();
  }

  private static Row article(String id, String text) {
    return new NamedRow(SCHEMA).set("id", id).set("text", text).toRow();
  }

  private static Row dated(String id, String date) {
    return new NamedRow(SCHEMA)
        .set("id", id)
        .set("text", "Ein Text.")
        .set("published_at", date)
        .toRow();
  }

  private static Row inLanguage(String id, String language) {
    return new NamedRow(SCHEMA)
        .set("id", id)
        .set("text", "Ein Text.")
        .set("language", language)
        .toRow();
  }

  private static StructType schema() {
    StructType schema = new StructType();
    for (String column : RawArticles.COLUMNS) {
      schema = schema.add(column, DataTypes.StringType);
    }
    return schema.add(RawArticles.UNREADABLE, DataTypes.StringType);
  }
}
