package org.wortlaut.io;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.SparkException;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.wortlaut.config.FileFormat;
import org.wortlaut.config.InputSettings;

/** Reads articles from files into the columns of {@link RawArticles}. */
public final class ReadArticles {

  /** Rows looked at to tell which column holds the texts when none is called so. */
  private static final int ROWS_TO_GUESS_FROM = 50;

  private static final String CORRUPT_RECORD = "_corrupt_record";

  /**
   * Files that were not written by Spark say nothing of their calendar, and Spark fails on a date
   * before 1582 in them: such a date is no reason to end a run.
   */
  private static final Map<String, String> CALENDAR_OF_TODAY =
      Map.of("datetimeRebaseMode", "CORRECTED", "int96RebaseMode", "CORRECTED");

  private final SparkSession spark;
  private final InputSettings settings;

  public ReadArticles(SparkSession spark, InputSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * @throws UnusableInput if there is nothing to read, or no column with texts
   */
  public Dataset<Row> read() {
    Dataset<Row> input = load();
    InputColumns columns = new InputColumns(input.schema(), settings.columns());
    if (!columns.hasText()) {
      throw columns.withoutText(likeliestText(input, columns.strings()));
    }
    Map<String, String> found = columns.found();
    List<Column> selected = new ArrayList<>();
    for (String column : RawArticles.COLUMNS) {
      Column value = found.containsKey(column) ? quoted(found.get(column)) : lit(null);
      if (column.equals(RawArticles.PUBLISHED_AT) && columns.hasNumber(column)) {
        value = wholeNumber(found.get(column));
      }
      selected.add(value.cast(DataTypes.StringType).as(column));
    }
    boolean corrupt = Arrays.asList(input.columns()).contains(CORRUPT_RECORD);
    selected.add(
        (corrupt ? quoted(CORRUPT_RECORD) : lit(null))
            .cast(DataTypes.StringType)
            .as(RawArticles.UNREADABLE));
    return input.select(selected.toArray(Column[]::new));
  }

  private Dataset<Row> load() {
    InputHeads heads = InputHeads.of(settings.paths(), spark.sparkContext().hadoopConfiguration());
    heads.require(settings.format());
    InputHead first = heads.first();
    DataFrameReader reader = spark.read().format(settings.format().label());
    reader =
        switch (settings.format()) {
          case PARQUET -> reader.options(CALENDAR_OF_TODAY);
          case CSV -> reader.options(ReadTable.CSV_OPTIONS).option("sep", first.separator());
          case JSON -> reader.option("primitivesAsString", true);
          case ORC -> reader;
        };
    try {
      Dataset<Row> input = reader.load(settings.paths().toArray(String[]::new));
      if (Arrays.equals(input.columns(), new String[] {CORRUPT_RECORD})) {
        throw new UnusableInput(
            "no line of " + settings.paths() + " is a JSON object" + first.hint(FileFormat.JSON));
      }
      return input;
    } catch (Exception failure) {
      // Spark's methods throw these checked exceptions without declaring them.
      if (failure instanceof AnalysisException || failure instanceof SparkException) {
        throw new UnusableInput(
            "cannot read "
                + settings.paths()
                + " as "
                + settings.format().label()
                + ": "
                + failure.getMessage().lines().findFirst().orElse(""),
            failure);
      }
      throw failure;
    }
  }

  /** The column of strings with the longest values in the first rows. */
  private static Optional<String> likeliestText(Dataset<Row> input, List<String> strings) {
    Dataset<Row> first = input.limit(ROWS_TO_GUESS_FROM);
    String likeliest = null;
    double longest = 0;
    for (String name : strings) {
      Row mean = first.agg(avg(length(quoted(name)))).head();
      if (!mean.isNullAt(0) && mean.getDouble(0) > longest) {
        longest = mean.getDouble(0);
        likeliest = name;
      }
    }
    return Optional.ofNullable(likeliest);
  }

  /** Not 1.7E9, as a cast would write it; pandas writes NaN for what is missing. */
  private static Column wholeNumber(String name) {
    return expr("try_cast(" + inQuotes(name) + " as bigint)");
  }

  private static Column quoted(String name) {
    return col(inQuotes(name));
  }

  private static String inQuotes(String name) {
    return "`" + name.replace("`", "``") + "`";
  }
}
