package org.wortlaut.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;
import org.wortlaut.config.NearestName;

/**
 * Which column of the input is which of ours. Names match without regard to case; a name that the
 * user gives must be there.
 */
final class InputColumns {

  private final StructType given;
  private final Map<String, String> wanted;

  /**
   * @param given schema of the input
   * @param wanted for each of {@link RawArticles#COLUMNS} the name that it should have
   */
  InputColumns(StructType given, Map<String, String> wanted) {
    this.given = given;
    this.wanted = Map.copyOf(wanted);
  }

  /** Whether the input has texts at all. */
  boolean hasText() {
    return field(RawArticles.TEXT).isPresent();
  }

  /** Whether the input has one of our columns as numbers. */
  boolean hasNumber(String column) {
    return field(column).filter(field -> field.dataType() instanceof NumericType).isPresent();
  }

  /** The mistake to report when it has none. */
  UnusableInput withoutText(Optional<String> likeliest) {
    String hint =
        likeliest
            .map(name -> "If \"" + name + "\" holds the texts, add --map text=" + name + ".")
            .orElse("Say which one holds the texts with --map text=COLUMN.");
    return new UnusableInput(
        "the input has no column \""
            + wanted.get(RawArticles.TEXT)
            + "\". Its columns are: "
            + listing()
            + ". "
            + hint);
  }

  /**
   * The input's name of each of our columns that it has.
   *
   * @throws UnusableInput if a column that the user named is missing, two match, or a type will not
   *     do
   */
  Map<String, String> found() {
    Map<String, String> found = new LinkedHashMap<>();
    for (String column : RawArticles.COLUMNS) {
      Optional<StructField> field = field(column);
      if (field.isPresent()) {
        checkType(column, field.get());
        found.put(column, field.get().name());
      } else if (!wanted.get(column).equals(column)) {
        throw new UnusableInput(
            "the input has no column \""
                + wanted.get(column)
                + "\" to be used as "
                + column
                + "; did you mean "
                + NearestName.to(wanted.get(column), List.of(given.fieldNames()))
                + "? Its columns are: "
                + listing());
      }
    }
    return found;
  }

  /** Names of the columns that hold strings, and so could hold texts. */
  List<String> strings() {
    return Arrays.stream(given.fields())
        .filter(field -> field.dataType().equals(DataTypes.StringType))
        .map(StructField::name)
        .toList();
  }

  private Optional<StructField> field(String column) {
    Map<String, StructField> matching = new HashMap<>();
    for (StructField field : given.fields()) {
      if (field.name().equalsIgnoreCase(wanted.get(column))) {
        matching.put(field.name(), field);
      }
    }
    if (matching.size() > 1 && !matching.containsKey(wanted.get(column))) {
      throw new UnusableInput(
          "the columns "
              + matching.keySet().stream().sorted().toList()
              + " differ only in case; say which one is meant with --map "
              + column
              + "=NAME");
    }
    return matching.size() > 1
        ? Optional.of(matching.get(wanted.get(column)))
        : matching.values().stream().findFirst();
  }

  private static void checkType(String column, StructField field) {
    boolean text = field.dataType().equals(DataTypes.StringType);
    boolean good =
        switch (column) {
          case RawArticles.TEXT -> text;
          case RawArticles.PUBLISHED_AT ->
              text
                  || field.dataType() instanceof NumericType
                  || field.dataType() instanceof DateType
                  || field.dataType() instanceof TimestampType
                  || field.dataType() instanceof TimestampNTZType;
          default -> true;
        };
    if (!good) {
      throw new UnusableInput(
          "column \""
              + field.name()
              + "\" is of type "
              + field.dataType().simpleString()
              + " and cannot be used as "
              + column
              + (column.equals(RawArticles.TEXT)
                  ? ", which is a string"
                  : ", which is a date, a timestamp, a string such as 2024-03-18, or a number of seconds"
                      + " or milliseconds since 1970"));
    }
  }

  private String listing() {
    return Arrays.stream(given.fields())
        .map(field -> field.name() + " (" + field.dataType().simpleString() + ")")
        .collect(Collectors.joining(", "));
  }
}
