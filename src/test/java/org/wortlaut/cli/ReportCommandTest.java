package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.LocalSpark;
import org.wortlaut.report.html.MadeTables;
import org.wortlaut.report.html.ReportTables;

class ReportCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @BeforeAll
  static void spark() {
    assertThat(LocalSpark.session()).isNotNull();
  }

  @Test
  void aFolderWithoutTablesEndsWithThreeAndSaysWhatToName() {
    assertThat(run("report", "--tables", folder.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("no tables in " + folder).contains("--output folder");
  }

  @Test
  void aBoundOfNothingIsWrongUsage() {
    assertThat(run("report", "--max-pairs", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("pairs is 0");
  }

  @Test
  void theFormatOfTheTablesIsToldByTheirFilesAndWhatWasLeftOutIsSaid() {
    writeAsJson();

    int code = run("report", "--tables", folder.toString(), "--max-statements", "1");

    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("report.html", "1 statement, 0 disputes", "1 older statements were left out");
    assertThat(folder.resolve("report.html")).isNotEmptyFile();
  }

  private void writeAsJson() {
    ReportTables made =
        new MadeTables()
            .article("x", "2026-03-01", "Steg", null, "Der Steg breche, sagte Bo Lind. Ja.")
            .statement("s", "Bo Lind", "Bo Lind", "sagte", "Der Steg breche", "")
            .article("y", "2026-03-02", "Steg", null, "Der Steg halte, sagte Bo Lind.")
            .statement("t", "Bo Lind", "Bo Lind", "sagte", "Der Steg halte", "")
            .tables();
    write("articles", made.articles());
    write("statements", made.statements());
    write("actors", made.actors());
    write("actor_pairs", made.pairs());
    write("disputes", made.disputes());
    write("rejects", made.rejects());
  }

  private void write(String table, Dataset<Row> rows) {
    rows.write().json(folder.resolve(table).toString());
  }

  private int run(String... args) {
    Main.Outcome outcome = Main.execute(new PrintWriter(out), new PrintWriter(err), args);
    if (outcome.failure() != null) {
      throw outcome.failure();
    }
    return outcome.exitCode();
  }
}
