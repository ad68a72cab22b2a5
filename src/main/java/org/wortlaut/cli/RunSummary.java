package org.wortlaut.cli;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.wortlaut.config.FileFormat;
import org.wortlaut.config.OutputSettings;
import org.wortlaut.extract.Act;
import org.wortlaut.io.ReadTable;
import org.wortlaut.pipeline.RunResult;
import org.wortlaut.table.ActorPairs;
import org.wortlaut.table.Statements;
import org.wortlaut.table.Table;
import org.wortlaut.table.Tables;

/** What a run ends with on the screen: how much there is, a look into it, and how to go on. */
final class RunSummary {

  private static final int WIDTH = 100;
  private static final int LINES = 8;
  private static final int DENIALS = 5;

  private final SparkSession spark;
  private final OutputSettings output;
  private final RunResult result;

  RunSummary(SparkSession spark, OutputSettings output, RunResult result) {
    this.spark = spark;
    this.output = output;
    this.result = result;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    rows(text);
    pairs(text);
    denials(text);
    howToOpen(text);
    return text.toString();
  }

  private void rows(StringBuilder text) {
    double seconds = result.seconds().values().stream().mapToDouble(Double::doubleValue).sum();
    text.append(line("%nRows (in %.1f s)", seconds));
    for (Table table : Tables.ALL) {
      text.append(line("  %-12s %,10d", table.name(), result.rows().get(table.name())));
    }
    result.rejects().forEach((reason, rows) -> text.append(line("  %,23d %s", rows, reason)));
  }

  private void pairs(StringBuilder text) {
    List<Row> top =
        read(ActorPairs.TABLE)
            .filter(col(ActorPairs.LEVEL).equalTo("article"))
            .filter(col(ActorPairs.WINDOW).equalTo("all"))
            .orderBy(col(ActorPairs.G2).desc(), col(ActorPairs.A), col(ActorPairs.B))
            .limit(LINES)
            .collectAsList();
    text.append(
        line("%nTop pairs of actors %s", top.isEmpty() ? "(none)" : "(stories with both, G²)"));
    for (Row pair : top) {
      String names = pair.getAs(ActorPairs.A) + " – " + pair.getAs(ActorPairs.B);
      text.append(
          line(
              "  %-64s %6d %10.1f",
              cut(names, 64), pair.getAs(ActorPairs.N_AB), pair.getAs(ActorPairs.G2)));
    }
  }

  /** What somebody rejects of what others say, once a story; not all that is negated. */
  private void denials(StringBuilder text) {
    WindowSpec copies =
        Window.partitionBy(col(Statements.STORY_ID), col("who"), col(Statements.DENIED_TEXT))
            .orderBy(col(Statements.PUBLISHED_DATE).asc_nulls_last(), col(Statements.STATEMENT_ID));
    List<Row> latest =
        read(Statements.TABLE)
            .filter(col(Statements.ACT).equalTo(Act.DENY.label()))
            .filter(size(col(Statements.SPEAKER_NAMES)).gt(0))
            .withColumn("who", array_join(col(Statements.SPEAKER_NAMES), ", "))
            .withColumn("copy", row_number().over(copies))
            .filter(col("copy").equalTo(1))
            .orderBy(col(Statements.PUBLISHED_DATE).desc_nulls_last(), col(Statements.STATEMENT_ID))
            .limit(DENIALS)
            .collectAsList();
    text.append(
        line(
            "%nLatest denials %s",
            latest.isEmpty()
                ? "(none)"
                : "(day, who, what is denied; below it the whole statement)"));
    for (Row denial : latest) {
      Object day = denial.getAs(Statements.PUBLISHED_DATE);
      String who = denial.getAs("who");
      text.append(
          line(
              "  %-10s  %-30s %s",
              day == null ? "" : day,
              cut(who, 30),
              cut(denial.getAs(Statements.DENIED_TEXT), WIDTH - 45)));
      text.append(
          line("              „%s“", cut(denial.getAs(Statements.CONTENT_TEXT), WIDTH - 18)));
    }
  }

  private void howToOpen(StringBuilder text) {
    String folder = output.path();
    String format = output.format().label();
    text.append(line("%nTables are in %s", folder));
    text.append(line("The record of this run is %s/_runs/%s.json", folder, result.runId()));
    text.append(line("To open them:"));
    text.append(line("  report   jobs/report --tables %s --open", folder));
    text.append(
        line("  PySpark  spark.read.format(\"%s\").load(\"%s/statements\")", format, folder));
    if (output.format() == FileFormat.PARQUET) {
      text.append(line("  pandas   pandas.read_parquet(\"%s/statements\")", folder));
      text.append(line("  DuckDB   SELECT * FROM '%s/statements/*.parquet'", folder));
    } else if (output.format() == FileFormat.JSON) {
      text.append(line("  DuckDB   SELECT * FROM read_json('%s/statements/*.json')", folder));
    } else if (output.format() == FileFormat.CSV) {
      text.append(line("  DuckDB   SELECT * FROM read_csv('%s/statements/*.csv')", folder));
    }
  }

  private Dataset<Row> read(Table table) {
    return ReadTable.from(spark, output, table);
  }

  /** One line of text on one line of the screen. */
  static String cut(String text, int width) {
    String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
    return line.length() <= width ? line : line.substring(0, width - 1) + "…";
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + System.lineSeparator();
  }
}
