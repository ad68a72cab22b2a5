package org.wortlaut.resolve.actors.list;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The list of known actors as tables to join with. */
public final class ListedNames {

  /** About 100 MB in each executor. */
  private static final int MOST_ROWS_TO_BROADCAST = 500_000;

  private static final StructType MEANING =
      new StructType()
          .add("listed_class", DataTypes.StringType)
          .add("listed_key", DataTypes.StringType)
          .add("valid_from", DataTypes.DateType)
          .add("valid_to", DataTypes.DateType)
          .add("listed_id", DataTypes.StringType);

  private static final StructType FACTS =
      new StructType()
          .add("actor_id", DataTypes.StringType)
          .add("listed_name", DataTypes.StringType)
          .add("listed_kind", DataTypes.StringType)
          .add("listed_country", DataTypes.StringType)
          .add("external_id", DataTypes.StringType);

  private final Dataset<Row> names;
  private final Dataset<Row> offices;
  private final Dataset<Row> facts;

  public ListedNames(SparkSession spark, ActorList list) {
    this.names = table(spark, list.nameMeanings().stream().map(ListedNames::row).toList(), MEANING);
    this.offices =
        table(spark, list.roleMeanings().stream().map(ListedNames::row).toList(), MEANING);
    this.facts = table(spark, list.facts().stream().map(ListedNames::row).toList(), FACTS);
  }

  /**
   * Finds the listed actor of each name.
   *
   * @param named {@code class, published_date} and the column of keys
   * @param key the column of keys
   * @param found the column to add: the actor's id, or null
   * @return the same rows, as many, with the column
   */
  public Dataset<Row> find(Dataset<Row> named, String key, String found) {
    Column meant =
        col("class").equalTo(col("listed_class")).and(col(key).equalTo(col("listed_key")));
    return withMeaning(named, names, meant, found);
  }

  /**
   * Finds who holds each role at the time.
   *
   * @param roles {@code role_key, published_date} and more
   * @param found the column to add: the holder's id, or null
   * @return the same rows, as many, with the column
   */
  public Dataset<Row> holders(Dataset<Row> roles, String found) {
    return withMeaning(roles, offices, col("role_key").equalTo(col("listed_key")), found);
  }

  private static Dataset<Row> withMeaning(
      Dataset<Row> rows, Dataset<Row> meanings, Column meant, String found) {
    return rows.join(meanings, meant.and(inPeriod()), "left")
        .withColumnRenamed("listed_id", found)
        .drop("listed_class", "listed_key", "valid_from", "valid_to");
  }

  /** {@code actor_id, listed_name, listed_kind, listed_country, external_id}. */
  public Dataset<Row> facts() {
    return facts;
  }

  /** A bound needs a date to be kept; without bounds, any or none will do. */
  private static Column inPeriod() {
    Column date = col("published_date");
    return col("valid_from")
        .isNull()
        .or(date.geq(col("valid_from")))
        .and(col("valid_to").isNull().or(date.leq(col("valid_to"))));
  }

  private static Dataset<Row> table(SparkSession spark, List<Row> rows, StructType schema) {
    Dataset<Row> table = spark.createDataFrame(rows, schema);
    return rows.size() <= MOST_ROWS_TO_BROADCAST ? broadcast(table) : table;
  }

  private static Row row(ActorList.Meaning m) {
    return RowFactory.create(m.kind().label(), m.key(), date(m.from()), date(m.to()), m.actorId());
  }

  private static Row row(ActorList.Facts f) {
    return RowFactory.create(f.actorId(), f.name(), f.kind(), f.country(), f.externalId());
  }

  private static Date date(LocalDate date) {
    return date == null ? null : Date.valueOf(date);
  }
}
