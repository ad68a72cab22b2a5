package org.wortlaut.table;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table of the output: its name, what one row is, and its columns.
 *
 * @param name also the name of its folder
 * @param row what one row stands for
 */
public record Table(String name, String row, List<Column> columns) {

  public Table {
    columns = List.copyOf(columns);
  }

  static Table of(String name, String row, Column... columns) {
    return new Table(name, row, List.of(columns));
  }

  /** The schema, with comments and examples as metadata of the fields. */
  public StructType schema() {
    return new StructType(columns.stream().map(Column::field).toArray(StructField[]::new));
  }

  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** The columns of that name, in the order asked for, as a schema. */
  public StructType schema(List<String> names) {
    StructType all = schema();
    return new StructType(names.stream().map(all::apply).toArray(StructField[]::new));
  }

  /**
   * The rows with exactly this table's columns, in order, by name, typed and commented.
   *
   * @param rows may hold further columns
   * @throws IllegalArgumentException if columns are missing, naming them
   */
  public Dataset<Row> select(Dataset<Row> rows) {
    List<String> given = Arrays.asList(rows.columns());
    List<String> missing = columnNames().stream().filter(name -> !given.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "rows for table " + name + " lack " + missing + "; they have " + given);
    }
    List<org.apache.spark.sql.Column> selected = new ArrayList<>();
    for (Column column : columns) {
      StructField field = column.field();
      selected.add(
          col("`" + field.name() + "`").cast(field.dataType()).as(field.name(), field.metadata()));
    }
    return rows.select(selected.toArray(org.apache.spark.sql.Column[]::new));
  }
}
