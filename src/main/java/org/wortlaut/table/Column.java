package org.wortlaut.table;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;

/**
 * One column of a table.
 *
 * @param comment what it holds, in one line; ends up in the schema of the written files
 * @param example a value as one would see it, for the data dictionary
 */
public record Column(String name, DataType type, String comment, String example) {

  private static final String COMMENT = "comment";
  private static final String EXAMPLE = "example";

  StructField field() {
    return new StructField(
        name,
        type,
        true,
        new MetadataBuilder().putString(COMMENT, comment).putString(EXAMPLE, example).build());
  }
}
