package org.wortlaut.io;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.config.FileFormat;
import org.wortlaut.config.OutputSettings;
import org.wortlaut.table.Table;

/** Reads a table that a run has written, whatever its format, with the declared schema. */
public final class ReadTable {

  /** Texts have line ends and quotation marks; the other formats pass over these options. */
  static final Map<String, String> CSV_OPTIONS =
      Map.of("header", "true", "multiLine", "true", "escape", "\"");

  private ReadTable() {}

  public static Dataset<Row> from(SparkSession spark, OutputSettings output, Table table) {
    return from(spark, output.format(), new Path(output.path(), table.name()).toString(), table);
  }

  static Dataset<Row> from(SparkSession spark, FileFormat format, String path, Table table) {
    boolean flat = format == FileFormat.CSV;
    Dataset<Row> rows =
        spark
            .read()
            .format(format.label())
            .options(flat ? CSV_OPTIONS : Map.of())
            .schema(flat ? flat(table.schema()) : table.schema())
            .load(path);
    return flat ? nested(rows, table) : rows;
  }

  private static StructType flat(StructType schema) {
    StructType flat = new StructType();
    for (StructField field : schema.fields()) {
      boolean array = field.dataType() instanceof ArrayType;
      flat = flat.add(field.name(), array ? DataTypes.StringType : field.dataType());
    }
    return flat;
  }

  private static Dataset<Row> nested(Dataset<Row> rows, Table table) {
    List<Column> columns = new ArrayList<>();
    for (StructField field : table.schema().fields()) {
      Column column = col(field.name());
      columns.add(
          field.dataType() instanceof ArrayType
              ? from_json(column, field.dataType()).as(field.name())
              : column);
    }
    return rows.select(columns.toArray(Column[]::new));
  }
}
