package org.wortlaut.resolve.actors;

import static org.apache.spark.sql.functions.udf;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.actors.name.ActorName;
import org.wortlaut.resolve.actors.name.NameKey;
import org.wortlaut.resolve.actors.name.NameReader;

/** {@link NameReader} for columns: what it says depends on nothing but the values of one row. */
final class NameColumns implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final StructType SHORT =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("surname", DataTypes.BooleanType)
          .add("wide", DataTypes.BooleanType);

  /** The columns of {@link ActorName}. */
  private static final StructType NAME =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("scope", DataTypes.StringType)
          .add("bare", DataTypes.BooleanType)
          .add("shorts", DataTypes.createArrayType(SHORT, false))
          .add("country", DataTypes.StringType);

  private final String language;

  NameColumns(String language) {
    this.language = language;
  }

  /** From name and kind to the columns of {@link ActorName}. */
  UserDefinedFunction read() {
    return udf((UDF2<String, String, Row>) this::row, NAME);
  }

  /** From a name to what equal names of one article share. */
  UserDefinedFunction key() {
    return udf(
        (UDF1<String, String>) name -> name == null ? null : NameKey.of(name),
        DataTypes.StringType);
  }

  /** From a place's name to how it stands in keys; null where no institution is told by it. */
  UserDefinedFunction townKey() {
    return udf((UDF1<String, String>) place -> reader().townKey(place), DataTypes.StringType);
  }

  /** From the words for a role to its key. */
  UserDefinedFunction roleKey() {
    return udf(
        (UDF1<String, String>)
            role -> role == null || role.isBlank() ? null : reader().roleKey(role),
        DataTypes.StringType);
  }

  /** From a country's name to its code; null where there is none. */
  UserDefinedFunction countryCode() {
    return udf(
        (UDF1<String, String>) country -> country == null ? null : reader().countryCode(country),
        DataTypes.StringType);
  }

  private Row row(String name, String kind) {
    ActorName read = reader().read(name, ActorKind.of(kind));
    return RowFactory.create(
        read.key(),
        read.scope().name(),
        read.bare(),
        read.shorts().stream()
            .map(s -> RowFactory.create(s.key(), s.surname(), s.wide()))
            .toArray(Row[]::new),
        read.country());
  }

  private NameReader reader() {
    return NameReader.forLanguage(language);
  }
}
