package org.wortlaut.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Writes the network of actors into the folder {@value #FOLDER} of the output: {@code
 * actors.graphml}, {@code actors.gexf}, {@code nodes.csv} and {@code edges.csv}. Rows go from Spark
 * to the files one partition at a time.
 */
public final class ExportNetwork {

  public static final String FOLDER = "export";

  private static final String NAME = "actors";

  private final Path folder;
  private final FileSystem files;

  /**
   * @param output folder with the tables, on any file system that Hadoop knows
   */
  public ExportNetwork(SparkSession spark, String output) {
    this.folder = new Path(output, FOLDER);
    try {
      this.files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot look into the output folder " + output, failure);
    }
  }

  /**
   * What was written.
   *
   * @param files their paths
   * @param leftOut pairs that pass the bounds but were too many
   */
  public record Exported(List<String> files, long nodes, long edges, long leftOut) {

    public Exported {
      files = List.copyOf(files);
    }
  }

  /** Removes the network that an earlier run has written: its tables are gone. */
  public void removeEarlier() {
    try {
      files.delete(folder, true);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot remove the network of an earlier run", failure);
    }
  }

  /** Writes a network in the formats of the settings. */
  public Exported write(Network network, NetworkSettings settings) {
    List<String> written = new ArrayList<>();
    long nodes = 0;
    long edges = 0;
    for (NetworkFormat format : NetworkFormat.values()) {
      if (settings.formats().contains(format)) {
        try (NetworkWriter writer = open(format, network, written)) {
          nodes = each(network.nodes(), writer::node);
          edges = each(network.edges(), writer::edge);
        } catch (IOException failure) {
          throw new UncheckedIOException("cannot write the network into " + folder, failure);
        }
      }
    }
    return new Exported(written, nodes, edges, network.leftOut());
  }

  private NetworkWriter open(NetworkFormat format, Network network, List<String> written)
      throws IOException {
    var nodes = network.nodes().schema();
    var edges = network.edges().schema();
    return switch (format) {
      case GRAPHML -> new GraphMlWriter(file(NAME + ".graphml", written), nodes, edges);
      case GEXF -> new GexfWriter(file(NAME + ".gexf", written), nodes, edges);
      case CSV ->
          new CsvNetworkWriter(
              file("nodes.csv", written), file("edges.csv", written), nodes, edges);
    };
  }

  private OutputStream file(String name, List<String> written) throws IOException {
    Path file = new Path(folder, name);
    written.add(file.toString());
    return files.create(file, true);
  }

  private interface Use {
    void row(Row row) throws IOException;
  }

  private static long each(Dataset<Row> rows, Use use) throws IOException {
    long count = 0;
    Iterator<Row> all = rows.toLocalIterator();
    while (all.hasNext()) {
      use.row(all.next());
      count++;
    }
    return count;
  }
}
