package org.wortlaut.table;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The column types that the tables are made of. */
public final class Types {

  static final DataType STRING = DataTypes.StringType;
  static final DataType INT = DataTypes.IntegerType;
  static final DataType LONG = DataTypes.LongType;
  static final DataType DOUBLE = DataTypes.DoubleType;
  static final DataType BOOLEAN = DataTypes.BooleanType;
  static final DataType DATE = DataTypes.DateType;
  static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType);

  /** A half-open range of UTF-16 offsets into {@code articles.text}. */
  public static final StructType SPAN =
      new StructType().add("begin", DataTypes.IntegerType).add("end", DataTypes.IntegerType);

  /** The pieces of one role, in text order. */
  static final DataType SPANS = DataTypes.createArrayType(SPAN);

  private Types() {}
}
