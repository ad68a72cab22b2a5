package org.wortlaut.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.LocalSpark;
import org.wortlaut.config.FileFormat;
import org.wortlaut.config.InputSettings;

class ReadArticlesTest {

  private static final String LONG_TEXT =
      "Der Stadtrat von Auental hat am Montag über den Haushalt beraten.";

  private final SparkSession spark = LocalSpark.session();

  @TempDir private Path folder;

  @Test
  void columnNamesMatchWithoutRegardToCase() {
    Dataset<Row> read = parquet("select 'a' ID, 'Ein Text.' Text, 'x' further", Map.of());

    assertThat(read.selectExpr("id", "text").head().mkString("|")).isEqualTo("a|Ein Text.");
  }

  @Test
  void columnsCanBeRenamed() {
    Dataset<Row> read =
        parquet(
            "select 'Ein Text.' body, date'2024-03-18' day",
            Map.of("text", "BODY", "published_at", "day"));

    assertThat(read.selectExpr("text", "published_at").head().mkString("|"))
        .isEqualTo("Ein Text.|2024-03-18");
  }

  @Test
  void anAncientDateInAFileOfAnotherToolIsReadAsItIs() throws SQLException {
    Path file = folder.resolve("ancient.parquet");
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      statement.execute(
          "copy (select 'Ein Text.' as text, date '0014-08-19' as published_at) to '"
              + file
              + "' (format parquet)");
    }

    Dataset<Row> read =
        new ReadArticles(spark, settings(file.toString(), FileFormat.PARQUET, Map.of())).read();

    assertThat(read.select("published_at").head().getString(0)).isEqualTo("0014-08-19");
  }

  @Test
  void theOtherFormatsGiveTheSameRows() throws IOException {
    String text = "Erste Zeile.\nZweite „Zeile“ mit \"Zeichen\", und Komma.";
    Dataset<Row> rows =
        spark.createDataFrame(
            List.of(org.apache.spark.sql.RowFactory.create("7", text)),
            org.apache.spark.sql.types.StructType.fromDDL("id string, text string"));
    for (FileFormat format : FileFormat.values()) {
      String path = folder.resolve(format.label()).toString();
      rows.write().format(format.label()).options(ReadTable.CSV_OPTIONS).save(path);

      Dataset<Row> read = new ReadArticles(spark, settings(path, format, Map.of())).read();

      assertThat(read.selectExpr("id", "text").head().mkString("|"))
          .as(format.label())
          .isEqualTo("7|" + text);
    }
  }

  @Test
  void numbersAsIdsAreTakenAsTheyAreWritten() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.json"), "{\"id\": 12, \"text\": \"Ein Text.\"}\n");

    Dataset<Row> read =
        new ReadArticles(spark, settings(file.toString(), FileFormat.JSON, Map.of())).read();

    assertThat(read.select("id").head().getString(0)).isEqualTo("12");
  }

  @Test
  void numbersAsDatesAreTakenWithoutAFraction() {
    for (String number :
        List.of("1710770700", "1710770700.25D", "cast(1710770700.25 as decimal(20, 2))")) {
      Dataset<Row> read = parquet("select 'Ein Text.' text, " + number + " published_at", Map.of());

      assertThat(read.select("published_at").head().getString(0)).isEqualTo("1710770700");
    }
  }

  @Test
  void brokenLinesAreKeptForTheRejects() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.json"), "{\"text\": \"Ein Text.\"}\n{\"text\": \n");

    Dataset<Row> read =
        new ReadArticles(spark, settings(file.toString(), FileFormat.JSON, Map.of())).read();

    assertThat(read.filter("text is null").select(RawArticles.UNREADABLE).head().getString(0))
        .contains("{\"text\":");
  }

  @Test
  void withoutATextColumnTheMessageShowsTheColumnsAndTheMapToUse() {
    assertThatThrownBy(
            () -> parquet("select 'a' id, '" + LONG_TEXT + "' article_body, 1 length", Map.of()))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("id (string), article_body (string), length (int)")
        .hasMessageContaining("--map text=article_body");
  }

  @Test
  void aRenamedColumnThatIsMissingIsNamedWithTheNearestOne() {
    assertThatThrownBy(() -> parquet("select 'a' text, 'b' outlet", Map.of("source", "outlt")))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("\"outlt\" to be used as source; did you mean outlet?");
  }

  @Test
  void columnsOfTheWrongTypeAreRefusedWithTheirType() {
    assertThatThrownBy(() -> parquet("select array('a') text", Map.of()))
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("array<string>");
    assertThatThrownBy(() -> parquet("select 'a' text, true published_at", Map.of()))
        .hasMessageContaining("\"published_at\" is of type boolean");
  }

  @Test
  void aPathWithoutFilesIsTheInputsFault() {
    assertThatThrownBy(
            () ->
                new ReadArticles(spark, settings(folder + "/none", FileFormat.PARQUET, Map.of()))
                    .read())
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("/none");
  }

  @Test
  void aFileWithoutOneJsonLineIsTheInputsFault() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.json"), "[\n {\"text\":\n  \"Ein Text.\"\n }\n]\n");

    assertThatThrownBy(
            () ->
                new ReadArticles(spark, settings(file.toString(), FileFormat.JSON, Map.of()))
                    .read())
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("a.json")
        .hasMessageContaining("jq -c '.[]' FILE");
  }

  @Test
  void aCutOffParquetFileIsTheInputsFault() throws IOException {
    Path file = Files.writeString(folder.resolve("a.parquet"), "PAR1, and no end");

    assertThatThrownBy(
            () ->
                new ReadArticles(spark, settings(file.toString(), FileFormat.PARQUET, Map.of()))
                    .read())
        .isInstanceOf(UnusableInput.class)
        .hasMessageContaining("a.parquet");
  }

  @Test
  void valuesInCsvMayBeSeparatedBySemicolons() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "id;text\n7;Ein Text, mit Komma.\n");

    Dataset<Row> read =
        new ReadArticles(spark, settings(file.toString(), FileFormat.CSV, Map.of())).read();

    assertThat(read.selectExpr("id", "text").head().mkString("|"))
        .isEqualTo("7|Ein Text, mit Komma.");
  }

  private Dataset<Row> parquet(String sql, Map<String, String> renamed) {
    String path = folder.resolve("input").toString();
    spark.sql(sql).write().mode("overwrite").parquet(path);
    return new ReadArticles(spark, settings(path, FileFormat.PARQUET, renamed)).read();
  }

  private static InputSettings settings(
      String path, FileFormat format, Map<String, String> renamed) {
    Map<String, String> columns = new HashMap<>();
    RawArticles.COLUMNS.forEach(column -> columns.put(column, column));
    columns.putAll(renamed);
    return new InputSettings(
        List.of(path), format, columns, Optional.empty(), Optional.empty(), 1000);
  }
}
