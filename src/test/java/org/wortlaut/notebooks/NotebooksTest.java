package org.wortlaut.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wortlaut.LocalSpark;
import org.wortlaut.SampleTables;
import org.wortlaut.io.ReadTable;
import org.wortlaut.table.Table;
import org.wortlaut.table.Tables;

/** The notebooks run on the sample's tables, whichever engine there is, and are kept clean. */
class NotebooksTest {

  private static final Path FOLDER = Path.of("jobs/notebooks");
  private static final Pattern TITLE = Pattern.compile("chart\\(\\s*f?\"([^\"]*)\"");

  static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @Test
  void thereIsOneForEachQuestionOfAnAnalyst() throws IOException {
    assertThat(notebooks())
        .extracting(notebook -> notebook.getFileName().toString())
        .containsExactly(
            "1-overview.ipynb", "2-actor-pairs.ipynb", "3-denials.ipynb", "4-close-view.ipynb");
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void holdsNoOutputs(Path notebook) throws IOException {
    for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).get("cells")) {
      assertThat(cell.path("outputs")).as("outputs of %s", cell.get("source")).isEmpty();
      assertThat(cell.path("execution_count").isNumber()).as("has been executed").isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void namesNoEngine(Path notebook) throws IOException {
    assertThat(code(notebook).toLowerCase(Locale.ROOT))
        .doesNotContain("duckdb", "spark", "pyarrow", "jpype", "sqlite");
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void everyChartAsksAQuestion(Path notebook) throws IOException {
    Matcher titles = TITLE.matcher(code(notebook));
    List<String> found = new ArrayList<>();
    while (titles.find()) {
      found.add(titles.group(1));
    }

    assertThat(found).isNotEmpty().allMatch(title -> title.contains("?"));
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void runsWithoutAnError(Path notebook) throws IOException, InterruptedException {
    Python.Ended executed = python().execute(notebook);

    assertThat(executed.exitCode()).as(executed.said()).isZero();
  }

  @Test
  void tablesHaveAllRows() throws IOException, InterruptedException {
    Python.Ended listed = python().run("tables.py");

    assertThat(listed.exitCode()).as(listed.said()).isZero();
    for (Table table : Tables.ALL) {
      long rows = ReadTable.from(LocalSpark.session(), SampleTables.output(), table).count();
      assertThat(listed.said())
          .containsPattern(String.format(Locale.ROOT, "(?m)^  %s +%,d$", table.name(), rows));
    }
  }

  @Test
  void queriesOfTheNotebooksAreSparkSqlToo() throws IOException, InterruptedException {
    Python.Ended asked =
        spark()
            .run(
                "-c",
                """
                import json, pathlib, matplotlib
                matplotlib.use("Agg")
                for notebook in sorted(pathlib.Path().glob("*.ipynb")):
                    print(notebook)
                    names = {}
                    for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
                        if cell["cell_type"] == "code":
                            exec("".join(cell["source"]), names)
                import tables
                assert type(tables._engine()).__name__ == "_RunningSpark", tables._engine()
                """);

    assertThat(asked.exitCode()).as(asked.said()).isZero();
  }

  @Test
  void listsStructsAndDatesArePythonsOwn() throws IOException, InterruptedException {
    assertThatValuesArePythonsOwn(python());
  }

  @Test
  void listsStructsAndDatesOfSparkArePythonsOwn() throws IOException, InterruptedException {
    assertThatValuesArePythonsOwn(spark());
  }

  private static void assertThatValuesArePythonsOwn(Python python)
      throws IOException, InterruptedException {
    String check =
        """
        from tables import sql
        row = sql("SELECT * FROM statements WHERE nested AND cue_text IS NOT NULL").iloc[0]
        assert type(row.speaker_names) is list and type(row.speaker_names[0]) is str, row.speaker_names
        assert type(row.cue) is list and type(row.cue[0]["begin"]) is int, row.cue
        assert type(bool(row.nested)) is bool and f"{row.published_date:%Y-%m}" == row.month
        """;

    Python.Ended checked = python.run("-c", check);

    assertThat(checked.exitCode()).as(checked.said()).isZero();
  }

  @Test
  void placesBeyondTheBasicPlaneAreFound() throws IOException, InterruptedException {
    String check =
        """
        from highlight import cut
        assert cut("Ein 😀 lacht", 7, 12) == "lacht", cut("Ein 😀 lacht", 7, 12)
        """;

    Python.Ended checked = python().run("-c", check);

    assertThat(checked.exitCode()).as(checked.said()).isZero();
  }

  @Test
  void wordsOfArticlesAreNeverTakenForHtml() throws IOException, InterruptedException {
    String check =
        """
        import pandas
        from highlight import article
        row = dict(nested=False, content=[dict(begin=0, end=8)], denied=[], cue=[], speaker=[])
        shown = article("<script>alert(1)</script>", pandas.DataFrame([row]))
        assert "<script" not in shown and "&lt;script&gt;" in shown, shown
        """;

    Python.Ended checked = python().run("-c", check);

    assertThat(checked.exitCode()).as(checked.said()).isZero();
  }

  private static Python python() throws IOException, InterruptedException {
    return Python.withNotebooks()
        .orElseGet(
            () ->
                abort(
                    "the notebooks are not tested: no Python here has what they need (see"
                        + " jobs/notebooks/README.md)"));
  }

  private static Python spark() throws IOException, InterruptedException {
    return python()
        .withSpark()
        .orElseGet(() -> abort("Spark SQL is not asked by the notebooks: there is no JPype"));
  }

  private static String code(Path notebook) throws IOException {
    StringBuilder code = new StringBuilder();
    for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).get("cells")) {
      if (cell.get("cell_type").asText().equals("code")) {
        cell.get("source").forEach(line -> code.append(line.asText()));
        code.append('\n');
      }
    }
    return code.toString();
  }
}
