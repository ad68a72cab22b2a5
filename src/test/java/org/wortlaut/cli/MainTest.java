package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkUserAppException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.LocalSpark;

class MainTest {

  private final CommandRun command = new CommandRun();

  @TempDir private Path folder;

  @BeforeAll
  static void spark() {
    assertThat(LocalSpark.session()).isNotNull();
  }

  @Test
  void helpListsTheCommandsAndTheirOptions() {
    assertThat(command.run("--help")).isZero();
    assertThat(command.out()).contains("run", "bench", "report");
    assertThat(command.run("run", "--help")).isZero();
    assertThat(command.out()).contains("--input", "--map", "--since", "--dry-run");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(command.run("--version")).isZero();
    assertThat(command.out()).matches("wortlaut \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void anUnknownOptionIsWrongUsageAndTheNearestIsNamed() {
    assertThat(command.run("run", "--inptu", "x")).isEqualTo(2);
    assertThat(command.err()).contains("--inptu").contains("--input");
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    assertThat(command.run("rnu")).isEqualTo(2);
    assertThat(command.err()).contains("rnu").contains("run");
  }

  @Test
  void aWrongValueIsWrongUsageWithoutAStackTrace() {
    assertThat(command.run("run", "--input-format", "xml")).isEqualTo(2);
    assertThat(command.err()).contains("\"xml\"").contains("parquet").doesNotContain("at org");
  }

  @Test
  void aBenchmarkOfNoRunsIsWrongUsage() {
    assertThat(command.run("bench", "--runs", "0")).isEqualTo(2);
    assertThat(command.err()).contains("--runs is 0");
  }

  @Test
  void anInputWithoutTextsEndsWithThreeAndTheMapToUse() throws IOException {
    Path input = Files.writeString(folder.resolve("in.json"), "{\"body\": \"Ein langer Text.\"}\n");

    int code =
        command.run(
            "run",
            "--input",
            input.toString(),
            "--input-format",
            "json",
            "--output",
            folder + "/out");

    assertThat(code).isEqualTo(3);
    assertThat(command.err()).contains("body (string)").contains("--map text=body");
  }

  @Test
  void aMistakeOfTheUserGivesSparkSubmitItsExitCode() {
    assertThatThrownBy(() -> Main.main(new String[] {"run", "--since", "gestern"}))
        .isInstanceOfSatisfying(
            SparkUserAppException.class, thrown -> assertThat(thrown.exitCode()).isEqualTo(2));
  }

  @Test
  void wrongValuesAreToldWithoutTheTypesOfJava() {
    assertThat(command.run("run", "--min-stories", "viele")).isEqualTo(2);
    assertThat(command.err()).contains("'viele' is not a whole number");
    assertThat(command.run("run", "--max-q", "5 %")).isEqualTo(2);
    assertThat(command.err()).contains("'5 %' is not a number");
  }

  @Test
  void aDryRunRefusesWhatARunWould() throws IOException {
    String output = folder + "/out";
    Path list = Files.writeString(folder.resolve("list.csv"), "id,name\na,Ada Brandt\n");
    assertThat(command.run("run", "--dry-run", "--output", output, "--actors", list.toString()))
        .isEqualTo(3);
    assertThat(command.err()).contains("list.csv line 2: there is no kind");

    assertThat(command.run("run", "--dry-run", "--output", list.toString())).isEqualTo(2);
    assertThat(command.err()).contains("is a file; name a folder");

    Path config =
        Files.writeString(
            folder.resolve("my.conf"), "wortlaut.annotation.entity-kinds = [\"PER:person\"]");
    assertThat(command.run("run", "--dry-run", "--output", output, "--config", config.toString()))
        .isEqualTo(2);
    assertThat(command.err())
        .contains("wortlaut.annotation.entity-kinds: an entity kind is written LABEL=kind");
  }

  @Test
  void aDryRunWritesNothing() {
    assertThat(command.run("run", "--dry-run", "--output", folder + "/out")).isZero();

    assertThat(command.out())
        .contains("sample corpus")
        .contains("wortlaut.output.format = parquet");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aRunEndsWithASummaryOfAtMostAHundredColumns() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("in.json"),
            "{\"body\": \"Der Stadtrat hat am Montag beraten.\", \"day\": \"2024-03-18\"}\n");

    int code =
        command.run(
            "run",
            "--input",
            input.toString(),
            "--input-format",
            "json",
            "--map",
            "text=body,published_at=day",
            "--output",
            folder + "/out");

    assertThat(command.err()).isEmpty();
    assertThat(code).isZero();
    assertThat(command.out())
        .containsPattern("articles +1")
        .contains("Latest denials", "PySpark", "pandas", "DuckDB");
    assertThat(folder.resolve("out/articles")).isDirectory();
  }

  @Test
  void theLatestDenialsAreThoseThatRejectAClaimNotAllThatIsNegated() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("in.json"),
            "{\"text\": \"„Die Brücke ist noch nicht fertig“, sagte Bauleiterin Anke Behrens am"
                + " Montag. Bürgermeister Uwe Tamm bestritt, dass er Geld angenommen habe.\"}\n");

    command.run(
        "run", "--input", input.toString(), "--input-format", "json", "--output", folder + "/out");

    assertThat(command.out().split("Latest denials")[1])
        .contains("Uwe Tamm")
        .doesNotContain("Anke Behrens");
  }

  @Test
  void ofTheCopiesOfAStoryOneDenialIsShown() throws IOException {
    String article =
        "{\"id\": \"%d\", \"text\": \"Bürgermeister Uwe Tamm bestritt am Montag in Auental, dass er"
            + " für den Bau der Brücke Geld von der Firma angenommen habe.\"}\n";
    Path input =
        Files.writeString(folder.resolve("in.json"), article.formatted(1) + article.formatted(2));

    command.run(
        "run", "--input", input.toString(), "--input-format", "json", "--output", folder + "/out");

    assertThat(command.out().split("Latest denials")[1])
        .containsOnlyOnce("Uwe Tamm")
        .contains("jobs/report --tables " + folder + "/out --open");
  }

  @Test
  void aRunExportsTheNetworkThatWasAskedFor() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("in.json"), "{\"text\": \"Anke Behrens traf Uwe Tamm in Karsund.\"}\n");

    int code =
        command.run(
            "run",
            "--input",
            input.toString(),
            "--input-format",
            "json",
            "--output",
            folder + "/out",
            "--export",
            "graphml,csv",
            "--min-stories",
            "1",
            "--max-q",
            "1");

    assertThat(command.err()).isEmpty();
    assertThat(code).isZero();
    assertThat(command.out()).containsPattern("Network of \\d+ actors and \\d+ pairs");
    assertThat(folder.resolve("out/export/actors.graphml")).isRegularFile();
    assertThat(folder.resolve("out/export/edges.csv")).isRegularFile();
    assertThat(folder.resolve("out/export/actors.gexf")).doesNotExist();
  }

  @Test
  void anUnknownFormatOfTheNetworkIsWrongUsage() {
    assertThat(command.run("run", "--export", "dot")).isEqualTo(2);
    assertThat(command.err()).contains("\"dot\"").contains("graphml, gexf, csv");
  }

  @Test
  void theStatementsOfOneTextArePrinted() throws IOException {
    Path text =
        Files.writeString(folder.resolve("artikel.txt"), "„Nein“, sagte Ministerin Ines Hartwig.");

    assertThat(command.run("run", "--text", text.toString())).isZero();
    assertThat(command.out()).contains("Ines Hartwig", "Nein", "1 statement,");
  }

  @Test
  void aTextWithTheOptionsOfARunIsWrongUsage() {
    assertThat(command.run("run", "--text", "artikel.txt", "--output", "tables")).isEqualTo(2);
    assertThat(command.err()).contains("--output has no meaning with it");
  }

  @Test
  void jsonWithoutATextIsWrongUsage() {
    assertThat(command.run("run", "--json")).isEqualTo(2);
    assertThat(command.err()).contains("--json is for --text").contains("--output-format json");
  }

  @Test
  void longTextsAreCutToOneLine() {
    assertThat(RunSummary.cut("ein  langer\nText", 9)).isEqualTo("ein lang…");
    assertThat(RunSummary.cut(null, 9)).isEmpty();
  }
}
