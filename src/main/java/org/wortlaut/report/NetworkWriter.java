package org.wortlaut.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Takes all nodes, then all edges of a network, and writes each at once. */
interface NetworkWriter extends Closeable {

  /** Columns of a node before its attributes: id and name. */
  int NODE_KEYS = 2;

  /** Columns of an edge before its attributes: the ids of its ends and its weight. */
  int EDGE_KEYS = 3;

  void node(Row node) throws IOException;

  void edge(Row edge) throws IOException;

  /** The attributes of a schema, after its first columns. */
  static List<StructField> attributes(StructType schema, int keys) {
    return List.of(schema.fields()).subList(keys, schema.length());
  }

  /** "long", "double" or "string", as both XML formats say. */
  static String type(StructField field) {
    if (field.dataType().equals(DataTypes.LongType)) {
      return "long";
    }
    return field.dataType().equals(DataTypes.DoubleType) ? "double" : "string";
  }

  /**
   * A value as text; null for one that is missing or has no place in a network, as an infinite
   * ratio has none.
   */
  static String text(Row row, int column) {
    Object value = row.get(column);
    boolean endless = value instanceof Double number && !Double.isFinite(number);
    return value == null || endless ? null : value.toString();
  }
}
