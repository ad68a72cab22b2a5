package org.wortlaut.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.LocalSpark;
import org.wortlaut.config.FileFormat;
import org.wortlaut.config.OutputSettings;
import org.wortlaut.config.WrongConfiguration;
import org.wortlaut.table.Actors;
import org.wortlaut.table.Rejects;

class WriteTablesTest {

  private final SparkSession spark = LocalSpark.session();

  @TempDir private Path folder;

  @Test
  void nothingIsInPlaceBeforeAllIsWritten() throws IOException {
    WriteTables tables = writer(FileFormat.PARQUET, "one");
    tables.write(Rejects.TABLE, rejects("a"));
    assertThat(names()).containsExactly("_unfinished-one");

    tables.publish(manifest("one", tables));

    assertThat(names()).containsExactlyInAnyOrder("_runs", "rejects");
    assertThat(read(FileFormat.PARQUET)).isEqualTo(List.of("a"));
  }

  @Test
  void aFurtherRunReplacesTheTablesAndKeepsTheRecords() throws IOException {
    run("one", "a");
    run("two", "b");

    assertThat(read(FileFormat.PARQUET)).isEqualTo(List.of("b"));
    assertThat(folder.resolve("out/_runs/one.json")).exists();
    assertThat(folder.resolve("out/_runs/two.json")).exists();
    assertThat(names()).containsExactlyInAnyOrder("_runs", "rejects");
  }

  @Test
  void aDiscardedRunLeavesTheEarlierOne() throws IOException {
    run("one", "a");
    WriteTables tables = writer(FileFormat.PARQUET, "two");
    tables.write(Rejects.TABLE, rejects("b"));

    tables.discard();

    assertThat(read(FileFormat.PARQUET)).isEqualTo(List.of("a"));
    assertThat(names()).containsExactlyInAnyOrder("_runs", "rejects");
  }

  @Test
  void aDiscardedRunTakesTheFolderAlongThatItHasMade() throws IOException {
    WriteTables tables = writer(FileFormat.PARQUET, "one");
    tables.write(Rejects.TABLE, rejects("a"));

    tables.discard();

    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aRunThatIsStoppedFromOutsideLeavesTheEarlierOne() throws IOException {
    run("one", "a");
    WriteTables tables = writer(FileFormat.PARQUET, "two");
    tables.write(Rejects.TABLE, rejects("b"));

    // What Hadoop does when the JVM ends.
    new org.apache.hadoop.fs.Path(folder.toUri())
        .getFileSystem(spark.sparkContext().hadoopConfiguration())
        .close();

    assertThat(read(FileFormat.PARQUET)).isEqualTo(List.of("a"));
    assertThat(names()).containsExactlyInAnyOrder("_runs", "rejects");
  }

  @Test
  void aFolderThatCannotBeMadeIsRefusedBeforeAnythingIsWritten() throws IOException {
    Files.writeString(folder.resolve("file"), "mine");
    OutputSettings below =
        new OutputSettings(folder.resolve("file/out").toString(), FileFormat.PARQUET);

    assertThatThrownBy(() -> new WriteTables(spark, below, "one"))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageContaining("cannot write into the output folder")
        .hasMessageContaining("file/out")
        .hasMessageContaining("--output");
  }

  @Test
  void everyFormatIsReadBackTheSame() {
    Dataset<Row> actors =
        spark.sql(
            "select 'x' actor_id, 'A \"B\", C' name, 'person' kind, null country,"
                + " array('Zeile\\n2', 'b') aliases, null external_id, 1L articles, 1L stories,"
                + " 0L statements, 0L denials, date'2024-03-18' first_seen, null last_seen");
    for (FileFormat format : FileFormat.values()) {
      OutputSettings output =
          new OutputSettings(folder.resolve("out-" + format.label()).toString(), format);
      WriteTables tables = new WriteTables(spark, output, "run");

      tables.write(Actors.TABLE, actors);
      tables.publish(manifest("run", tables));

      assertThat(tables.counts()).as(format.label()).isEqualTo(Map.of("actors", 1L));
      assertThat(ReadTable.from(spark, output, Actors.TABLE).collectAsList())
          .as(format.label())
          .isEqualTo(actors.collectAsList());
    }
  }

  @Test
  void commentsAreInTheWrittenFiles() {
    run("one", "a");

    assertThat(
            spark
                .read()
                .parquet(folder.resolve("out/rejects").toString())
                .schema()
                .apply("stage")
                .getComment()
                .get())
        .contains("Step of the chain");
  }

  @Test
  void theRecordOfTheRunSaysWhatWasDone() throws IOException {
    run("one", "a");

    JsonNode record = new ObjectMapper().readTree(folder.resolve("out/_runs/one.json").toFile());

    assertThat(record.at("/version").asText()).isEqualTo("1.2");
    assertThat(record.at("/rows/rejects").asLong()).isEqualTo(1);
    assertThat(record.at("/rejects/no text").asLong()).isEqualTo(1);
    assertThat(record.at("/input/fingerprint").asText()).isEqualTo("ff");
    assertThat(record.at("/settings/wortlaut.output.format").asText()).isEqualTo("parquet");
    assertThat(record.at("/seconds/read").asDouble()).isEqualTo(0.5);
  }

  private void run(String id, String article) {
    WriteTables tables = writer(FileFormat.PARQUET, id);
    tables.write(Rejects.TABLE, rejects(article));
    tables.publish(manifest(id, tables));
  }

  private WriteTables writer(FileFormat format, String id) {
    return new WriteTables(spark, new OutputSettings(folder.resolve("out").toString(), format), id);
  }

  private static RunManifest manifest(String id, WriteTables tables) {
    return new RunManifest(
        id,
        "1.2",
        Map.of("wortlaut.output.format", "parquet"),
        new InputFingerprint(1, 10, "ff"),
        tables.counts(),
        Map.of("no text", 1L),
        Map.of("read", 0.5));
  }

  private Dataset<Row> rejects(String article) {
    return spark.sql(
        "select '"
            + article
            + "' article_id, 'read' stage, 'no text' reason, '' detail, '' excerpt");
  }

  private List<String> read(FileFormat format) {
    OutputSettings output = new OutputSettings(folder.resolve("out").toString(), format);
    return ReadTable.from(spark, output, Rejects.TABLE).collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
