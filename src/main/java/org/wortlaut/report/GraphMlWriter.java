package org.wortlaut.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Writes GraphML (U. Brandes et al.: "GraphML Progress Report", 2002). The keys of attributes are
 * those of the columns, with a prefix because nodes and edges share some.
 */
final class GraphMlWriter implements NetworkWriter {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String NODE = "node";
  private static final String EDGE = "edge";
  private static final String LABEL = "label";
  private static final String WEIGHT = "weight";

  private final XmlDocument xml;
  private final List<StructField> nodeAttributes;
  private final List<StructField> edgeAttributes;

  GraphMlWriter(OutputStream file, StructType nodes, StructType edges) throws IOException {
    this.xml = new XmlDocument(file);
    this.nodeAttributes = NetworkWriter.attributes(nodes, NODE_KEYS);
    this.edgeAttributes = NetworkWriter.attributes(edges, EDGE_KEYS);
    xml.open("graphml", "xmlns", NAMESPACE).text("\n");
    key(NODE, LABEL, "string");
    for (StructField attribute : nodeAttributes) {
      key(NODE, attribute.name(), NetworkWriter.type(attribute));
    }
    key(EDGE, WEIGHT, "double");
    for (StructField attribute : edgeAttributes) {
      key(EDGE, attribute.name(), NetworkWriter.type(attribute));
    }
    xml.open("graph", "edgedefault", "undirected").text("\n");
  }

  private void key(String of, String name, String type) throws IOException {
    xml.empty("key", "id", of + "_" + name, "for", of, "attr.name", name, "attr.type", type);
  }

  @Override
  public void node(Row node) throws IOException {
    xml.open(NODE, "id", node.getString(0));
    data(NODE, LABEL, NetworkWriter.text(node, 1));
    for (int i = 0; i < nodeAttributes.size(); i++) {
      data(NODE, nodeAttributes.get(i).name(), NetworkWriter.text(node, NODE_KEYS + i));
    }
    xml.close();
  }

  @Override
  public void edge(Row edge) throws IOException {
    xml.open(EDGE, "source", edge.getString(0), "target", edge.getString(1));
    data(EDGE, WEIGHT, NetworkWriter.text(edge, 2));
    for (int i = 0; i < edgeAttributes.size(); i++) {
      data(EDGE, edgeAttributes.get(i).name(), NetworkWriter.text(edge, EDGE_KEYS + i));
    }
    xml.close();
  }

  private void data(String of, String name, String value) throws IOException {
    if (value != null) {
      xml.open("data", "key", of + "_" + name).text(value).close();
    }
  }

  @Override
  public void close() throws IOException {
    xml.end();
  }
}
