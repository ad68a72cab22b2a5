package org.wortlaut.io;

import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.config.OutputSettings;
import org.wortlaut.table.NamedRow;

/** Writes the bundled sample corpus as Parquet, as a user's own articles would come. */
public final class WriteSample {

  private static final StructType SCHEMA =
      new StructType(
          RawArticles.COLUMNS.stream()
              .map(name -> DataTypes.createStructField(name, DataTypes.StringType, true))
              .toList()
              .toArray(new org.apache.spark.sql.types.StructField[0]));

  private WriteSample() {}

  /**
   * @return where it is: the folder {@code _sample} in the output folder
   */
  public static String into(SparkSession spark, OutputSettings output) {
    String path = new Path(output.path(), "_sample").toString();
    List<Row> rows = SampleCorpus.articles().stream().map(WriteSample::row).toList();
    spark.createDataFrame(rows, SCHEMA).coalesce(1).write().mode(SaveMode.Overwrite).parquet(path);
    return path;
  }

  private static Row row(SampleArticle article) {
    return new NamedRow(SCHEMA)
        .set(RawArticles.ID, article.id())
        .set(RawArticles.SOURCE, article.source())
        .set(RawArticles.URL, article.url())
        .set(RawArticles.TITLE, article.title())
        .set(RawArticles.PUBLISHED_AT, article.publishedAt())
        .set(RawArticles.LANGUAGE, article.language())
        .set(RawArticles.TEXT, article.text())
        .toRow();
  }
}
