package org.wortlaut.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wortlaut.LocalSpark;
import org.wortlaut.SampleTables;
import org.wortlaut.config.OutputSettings;
import org.wortlaut.io.ReadTable;
import org.wortlaut.table.Table;
import org.wortlaut.table.Tables;

/**
 * The queries in jobs/sql give the same rows in Spark SQL and in DuckDB, on the sample's tables.
 */
class NamedQueriesTest {

  private static final Path FOLDER = Path.of("jobs/sql");
  private static final int FEWEST_QUERIES = 20;

  private static Connection duckDb;

  @BeforeAll
  static void openTheTablesOfTheSample() throws SQLException {
    OutputSettings sample = SampleTables.output();
    duckDb = DriverManager.getConnection("jdbc:duckdb:");
    for (Table table : Tables.ALL) {
      ReadTable.from(LocalSpark.session(), sample, table).createOrReplaceTempView(table.name());
      try (Statement view = duckDb.createStatement()) {
        view.execute(
            "CREATE VIEW %s AS SELECT * FROM read_parquet('%s/%s/*.parquet')"
                .formatted(table.name(), sample.path(), table.name()));
      }
    }
  }

  @AfterAll
  static void close() throws SQLException {
    duckDb.close();
    for (Table table : Tables.ALL) {
      LocalSpark.session().catalog().dropTempView(table.name());
    }
  }

  static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertThat(queries()).hasSizeGreaterThanOrEqualTo(FEWEST_QUERIES);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void beginsWithItsQuestionAndItsParameters(Path query) throws IOException {
    List<String> lines = Files.readAllLines(query);

    assertThat(lines.get(0)).startsWith("-- ").endsWith("?");
    assertThat(lines.get(1)).startsWith("WITH parameters AS (SELECT ");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void bothEnginesGiveTheSameRows(Path query) throws IOException, SQLException {
    String sql = Files.readString(query);

    List<List<String>> spark = bySpark(sql);

    assertThat(spark).as("rows on the sample corpus").isNotEmpty();
    assertThat(byDuckDb(sql)).isEqualTo(spark);
  }

  private static List<List<String>> bySpark(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : LocalSpark.session().sql(sql).collectAsList()) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < row.length(); i++) {
        values.add(text(row.get(i)));
      }
      rows.add(values);
    }
    return rows;
  }

  private static List<List<String>> byDuckDb(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = duckDb.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          values.add(text(result.getObject(i)));
        }
        rows.add(values);
      }
    }
    return rows;
  }

  /** Numbers to three places: the engines have decimals, floats and integers of other widths. */
  private static String text(Object value) throws SQLException {
    if (value instanceof java.sql.Array array) {
      return Arrays.toString((Object[]) array.getArray());
    }
    if (value instanceof scala.collection.Seq<?> list) {
      return list.mkString("[", ", ", "]");
    }
    return value instanceof Number number
        ? String.format(Locale.ROOT, "%.3f", number.doubleValue())
        : String.valueOf(value);
  }
}
