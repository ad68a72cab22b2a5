package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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

  private final CommandRun command = new CommandRun();

  @TempDir private Path folder;

  @BeforeAll
  static void spark() {
    assertThat(LocalSpark.session()).isNotNull();
  }

  @Test
  void aFolderWithoutTablesEndsWithThreeAndSaysWhatToName() {
    assertThat(command.run("report", "--tables", folder.toString())).isEqualTo(3);
    assertThat(command.err()).contains("no tables in " + folder).contains("--output folder");
  }

  @Test
  void aBoundOfNothingIsWrongUsage() {
    assertThat(command.run("report", "--max-pairs", "0")).isEqualTo(2);
    assertThat(command.err()).contains("--max-pairs is 0");
  }

  @Test
  void theFormatOfTheTablesIsToldByTheirFilesAndWhatWasLeftOutIsSaid() {
    writeAsJson();

    int code = command.run("report", "--tables", folder.toString(), "--max-statements", "1");

    assertThat(command.err()).isEmpty();
    assertThat(code).isZero();
    assertThat(command.out())
        .contains("report.html", "1 statement, 0 disputes", "1 older statements were left out");
    assertThat(folder.resolve("report.html")).isNotEmptyFile();
  }

  @Test
  void aReportThatCannotBeWrittenIsToldInOneLine() throws IOException {
    writeAsJson();
    String tables = folder.toString();
    String file = Files.writeString(folder.resolve("file"), "x").toString();

    assertThat(command.run("report", "--tables", tables, "--output", tables)).isEqualTo(2);
    assertThat(command.err())
        .contains("cannot write the report " + tables + " (it is a folder); name another")
        .hasLineCount(1);
    assertThat(command.run("report", "--tables", tables, "--output", file + "/a.html"))
        .isEqualTo(2);
    assertThat(command.err())
        .contains("cannot write the report " + file + "/a.html (")
        .contains("; name another file with --output")
        .hasLineCount(2);
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
}
