package org.wortlaut.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.wortlaut.table.Articles;
import org.wortlaut.text.TextCleaner;

/** Replaces each text by its cleaned form, to which all offsets refer from then on. */
final class CleanText {

  private static final UserDefinedFunction CLEAN =
      udf((UDF1<String, String>) TextCleaner::clean, DataTypes.StringType);

  private CleanText() {}

  static Dataset<Row> in(Dataset<Row> articles) {
    return articles.withColumn(Articles.TEXT, CLEAN.apply(col(Articles.TEXT)));
  }
}
