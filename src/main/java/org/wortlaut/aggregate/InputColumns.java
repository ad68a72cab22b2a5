package org.wortlaut.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;

/** Checks before a job starts that a dataset has the columns it will be asked for. */
public final class InputColumns {

  private InputColumns() {}

  /**
   * @param input what the dataset is called in the message
   * @param columns each a name and a type as Spark writes it, several types parted by a bar: {@code
   *     "sentence int|bigint"}
   * @throws IllegalArgumentException naming each column that is missing or of another type, and the
   *     columns found
   */
  public static void require(Dataset<Row> dataset, String input, String... columns) {
    List<String> faults = new ArrayList<>();
    for (String column : columns) {
      String[] nameAndTypes = column.split(" ", 2);
      String found = type(dataset, nameAndTypes[0]);
      if (found == null) {
        faults.add("no column " + column);
      } else if (!Arrays.asList(nameAndTypes[1].split("\\|")).contains(found)) {
        faults.add(
            "column " + nameAndTypes[0] + " is " + found + " but should be " + nameAndTypes[1]);
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          input
              + ": "
              + String.join("; ", faults)
              + "; columns found: "
              + dataset.schema().simpleString());
    }
  }

  private static String type(Dataset<Row> dataset, String column) {
    for (StructField field : dataset.schema().fields()) {
      if (field.name().equals(column)) {
        return field.dataType().catalogString();
      }
    }
    return null;
  }
}
