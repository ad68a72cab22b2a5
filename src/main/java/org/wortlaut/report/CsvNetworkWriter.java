package org.wortlaut.report;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Writes nodes.csv and edges.csv with the column names that Gephi looks for. */
final class CsvNetworkWriter implements NetworkWriter {

  private static final List<String> NODE_HEAD = List.of("Id", "Label");
  private static final List<String> EDGE_HEAD = List.of("Source", "Target", "Weight");

  private final CsvWriter nodes;
  private final CsvWriter edges;

  CsvNetworkWriter(
      OutputStream nodesFile, OutputStream edgesFile, StructType nodes, StructType edges) {
    this.nodes = writer(nodesFile, head(NODE_HEAD, NetworkWriter.attributes(nodes, NODE_KEYS)));
    this.edges = writer(edgesFile, head(EDGE_HEAD, NetworkWriter.attributes(edges, EDGE_KEYS)));
  }

  private static List<String> head(List<String> keys, List<StructField> attributes) {
    List<String> head = new ArrayList<>(keys);
    attributes.forEach(attribute -> head.add(attribute.name()));
    return head;
  }

  private static CsvWriter writer(OutputStream file, List<String> head) {
    CsvWriterSettings settings = new CsvWriterSettings();
    settings.getFormat().setLineSeparator("\n");
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setMaxColumns(head.size());
    CsvWriter writer = new CsvWriter(file, StandardCharsets.UTF_8, settings);
    writer.writeHeaders(head);
    return writer;
  }

  @Override
  public void node(Row node) {
    nodes.writeRow(values(node));
  }

  @Override
  public void edge(Row edge) {
    edges.writeRow(values(edge));
  }

  private static Object[] values(Row row) {
    return IntStream.range(0, row.length())
        .mapToObj(column -> NetworkWriter.text(row, column))
        .toArray();
  }

  @Override
  public void close() {
    nodes.close();
    edges.close();
  }
}
