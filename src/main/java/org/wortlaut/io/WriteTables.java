package org.wortlaut.io;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.wortlaut.config.FileFormat;
import org.wortlaut.config.OutputSettings;
import org.wortlaut.config.WrongConfiguration;
import org.wortlaut.table.Table;

/**
 * Writes the tables of one run so that nobody sees half of it: all of them into a folder beside
 * their places first, and then each is moved into its place by renaming (which a file system does
 * at once; an object store copies).
 */
public final class WriteTables {

  /** Holds the manifests; by it one tells an output folder from any other. */
  static final String RUNS = "_runs";

  private static final String ROWS = "rows";

  private final SparkSession spark;
  private final OutputSettings settings;
  private final Path root;
  private final Path staging;
  private final FileSystem files;
  private final boolean madeRoot;
  private final Map<String, Long> counts = new LinkedHashMap<>();

  /**
   * @param settings with a folder that is ours to write into: see {@link OutputFolder#check}
   * @throws WrongConfiguration if nothing can be written there
   */
  public WriteTables(SparkSession spark, OutputSettings settings, String runId) {
    this.spark = spark;
    this.settings = settings;
    this.root = new Path(settings.path());
    this.staging = new Path(root, "_unfinished-" + runId);
    try {
      this.files = root.getFileSystem(spark.sparkContext().hadoopConfiguration());
      this.madeRoot = !files.exists(root);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot look into the output folder " + root, failure);
    }
    OutputFolder.make(files, staging);
    discardWhenStopped();
  }

  /**
   * Writes a table beside its place. The rows may have further columns.
   *
   * @return the table, read from there
   */
  public Dataset<Row> write(Table table, Dataset<Row> rows) {
    String place = new Path(staging, table.name()).toString();
    Observation written = new Observation();
    Dataset<Row> selected = table.select(rows).observe(written, count(lit(1)).as(ROWS));
    (settings.format() == FileFormat.CSV ? flat(selected) : selected)
        .write()
        .format(settings.format().label())
        .options(ReadTable.CSV_OPTIONS)
        .mode(SaveMode.ErrorIfExists)
        .save(place);
    counts.put(table.name(), rows(written, table));
    return ReadTable.from(spark, settings.format(), place, table);
  }

  private static long rows(Observation written, Table table) {
    try {
      return (Long) written.getAsJava().get(ROWS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "interrupted while counting the rows of " + table.name(), stop);
    }
  }

  /** A folder for what the run needs on its way; it goes with the run, published or discarded. */
  public Path workFolder() {
    return new Path(staging, "_work");
  }

  /** Rows of each table written so far, in the order of writing. */
  public Map<String, Long> counts() {
    return new LinkedHashMap<>(counts);
  }

  /** Moves all tables into their places, replacing those of an earlier run, then the manifest. */
  public void publish(RunManifest manifest) {
    // whoever stops the run from here on finds all tables, those not yet moved among them
    files.cancelDeleteOnExit(staging);
    try {
      Path replaced = new Path(staging, "_replaced");
      files.mkdirs(replaced);
      for (String table : counts.keySet()) {
        Path place = new Path(root, table);
        if (files.exists(place)) {
          move(place, new Path(replaced, table));
        }
        move(new Path(staging, table), place);
      }
      writeManifest(manifest);
      removeStaging();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot move the tables into " + root, failure);
    }
  }

  /**
   * Somebody who stops the run from outside is not left with half of it, if the JVM has the time.
   */
  private void discardWhenStopped() {
    try {
      files.deleteOnExit(staging);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot look into " + staging, failure);
    }
  }

  /** Removes what was written and is not published. */
  public void discard() {
    try {
      removeStaging();
      if (madeRoot && files.listStatus(root).length == 0) {
        files.delete(root, false);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot remove " + staging, failure);
    }
  }

  private void removeStaging() throws IOException {
    files.delete(staging, true);
    files.cancelDeleteOnExit(staging);
  }

  private void move(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
  }

  private void writeManifest(RunManifest manifest) throws IOException {
    Path file = new Path(new Path(root, RUNS), manifest.runId() + ".json");
    try (FSDataOutputStream out = files.create(file, false)) {
      out.write(manifest.toJson().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** CSV has no nested columns: they become JSON texts. */
  private static Dataset<Row> flat(Dataset<Row> rows) {
    List<Column> columns = new ArrayList<>();
    for (StructField field : rows.schema().fields()) {
      Column column = col(field.name());
      columns.add(
          field.dataType() instanceof ArrayType ? to_json(column).as(field.name()) : column);
    }
    return rows.select(columns.toArray(Column[]::new));
  }
}
