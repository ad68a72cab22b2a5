package org.wortlaut.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Writes GEXF 1.2 (https://gexf.net), which networkx reads too: nodes, then edges, numbered. */
final class GexfWriter implements NetworkWriter {

  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  private final XmlDocument xml;
  private final List<StructField> nodeAttributes;
  private final List<StructField> edgeAttributes;
  private long edges;
  private boolean nodesDone;

  GexfWriter(OutputStream file, StructType nodes, StructType edges) throws IOException {
    this.xml = new XmlDocument(file);
    this.nodeAttributes = NetworkWriter.attributes(nodes, NODE_KEYS);
    this.edgeAttributes = NetworkWriter.attributes(edges, EDGE_KEYS);
    xml.open("gexf", "xmlns", NAMESPACE, "version", "1.2").text("\n");
    xml.open("graph", "mode", "static", "defaultedgetype", "undirected").text("\n");
    attributes("node", nodeAttributes);
    attributes("edge", edgeAttributes);
    xml.open("nodes").text("\n");
  }

  private void attributes(String of, List<StructField> attributes) throws IOException {
    xml.open("attributes", "class", of).text("\n");
    for (StructField attribute : attributes) {
      String name = attribute.name();
      xml.empty("attribute", "id", name, "title", name, "type", NetworkWriter.type(attribute));
    }
    xml.close();
  }

  @Override
  public void node(Row node) throws IOException {
    xml.open("node", "id", node.getString(0), "label", String.valueOf(node.getString(1)));
    values(node, nodeAttributes, NODE_KEYS);
    xml.close();
  }

  @Override
  public void edge(Row edge) throws IOException {
    beginEdges();
    xml.open(
        "edge",
        "id",
        String.valueOf(edges++),
        "source",
        edge.getString(0),
        "target",
        edge.getString(1),
        "weight",
        NetworkWriter.text(edge, 2));
    values(edge, edgeAttributes, EDGE_KEYS);
    xml.close();
  }

  private void values(Row row, List<StructField> attributes, int keys) throws IOException {
    xml.open("attvalues");
    for (int i = 0; i < attributes.size(); i++) {
      String value = NetworkWriter.text(row, keys + i);
      if (value != null) {
        xml.empty("attvalue", "for", attributes.get(i).name(), "value", value);
      }
    }
    xml.close();
  }

  private void beginEdges() throws IOException {
    if (!nodesDone) {
      nodesDone = true;
      xml.close().open("edges").text("\n");
    }
  }

  @Override
  public void close() throws IOException {
    beginEdges();
    xml.end();
  }
}
