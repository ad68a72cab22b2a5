package org.wortlaut.table;

import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;

/** Builds a row by the names of its columns; what is not set stays null. */
public final class NamedRow {

  private final StructType schema;
  private final Object[] values;

  public NamedRow(StructType schema) {
    this.schema = schema;
    this.values = new Object[schema.length()];
  }

  /**
   * @throws IllegalArgumentException if the schema has no such column
   */
  public NamedRow set(String column, Object value) {
    values[schema.fieldIndex(column)] = value;
    return this;
  }

  public Row toRow() {
    return new GenericRowWithSchema(Arrays.copyOf(values, values.length), schema);
  }
}
