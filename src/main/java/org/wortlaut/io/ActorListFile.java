package org.wortlaut.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.config.WrongConfiguration;
import org.wortlaut.resolve.actors.list.ListedActor;
import org.wortlaut.text.NotUtf8;

/**
 * A file with a list of actors: CSV, JSON Lines or Parquet, by the ending of its name. It is read
 * on the driver, which the number of its lines is bounded for.
 */
final class ActorListFile {

  /** All of Wikidata's politicians would fit; more is probably the wrong file. */
  private static final int MOST_LINES = 2_000_000;

  private static final int LONGEST_HEADER = 1 << 13;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SparkSession spark;
  private final Path path;
  private final List<ListedActor> actors = new ArrayList<>();

  ActorListFile(SparkSession spark, String path) {
    this.spark = spark;
    this.path = new Path(path);
  }

  /**
   * @throws WrongConfiguration if there is no such file or its format is not known
   * @throws UnusableInput if a line cannot be used
   */
  List<ListedActor> actors() {
    String name = path.getName().toLowerCase(Locale.ROOT);
    try {
      FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
      if (!files.exists(path)) {
        throw new WrongConfiguration("there is no list of actors " + path + " (--actors)");
      }
      if (name.endsWith(".parquet")) {
        readParquet();
      } else {
        try (BufferedReader reader = reader(files)) {
          if (name.endsWith(".csv")) {
            readCsv(reader);
          } else if (name.endsWith(".jsonl") || name.endsWith(".json")) {
            readJson(reader);
          } else {
            throw new WrongConfiguration(
                "cannot tell the format of the list of actors "
                    + path
                    + "; its name ends with .csv, .jsonl, .json or .parquet");
          }
        }
      }
    } catch (CharacterCodingException unreadable) {
      throw notUtf8(unreadable);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the list of actors " + path, unreadable);
    }
    if (actors.isEmpty()) {
      throw new UnusableInput("the list of actors " + path + " names none");
    }
    return List.copyOf(actors);
  }

  private BufferedReader reader(FileSystem files) throws IOException {
    // A decoder of its own stops at what is no UTF-8, where a charset by name would write over it.
    return new BufferedReader(
        new InputStreamReader(files.open(path), StandardCharsets.UTF_8.newDecoder()));
  }

  private void readCsv(BufferedReader reader) throws IOException {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(separator(reader));
    settings.setHeaderExtractionEnabled(true);
    settings.setLineSeparatorDetectionEnabled(true);
    settings.setMaxCharsPerColumn(-1);
    CsvParser parser = new CsvParser(settings);
    try {
      parser.beginParsing(reader);
      for (String[] row = parser.parseNext(); row != null; row = parser.parseNext()) {
        int line = (int) parser.getContext().currentLine();
        String[] names = parser.getContext().headers();
        if (row.length > names.length) {
          throw unusable(
              line, row.length + " values, but " + names.length + " columns; quote commas", null);
        }
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < row.length; i++) {
          values.put(names[i], row[i]);
        }
        add(line, values);
      }
    } catch (TextParsingException broken) {
      if (ExceptionUtils.indexOfType(broken, CharacterCodingException.class) >= 0) {
        throw notUtf8(broken);
      }
      throw unusable((int) broken.getLineIndex(), "no CSV: " + broken.getMessage(), broken);
    } finally {
      parser.stopParsing();
    }
  }

  private static char separator(BufferedReader reader) throws IOException {
    char[] start = new char[LONGEST_HEADER];
    reader.mark(LONGEST_HEADER);
    int length = reader.read(start);
    reader.reset();
    return InputHead.separator(new String(start, 0, Math.max(0, length))).charAt(0);
  }

  private void readJson(BufferedReader reader) throws IOException {
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        add(number, object(line, number));
      }
    }
  }

  private Map<String, Object> object(String line, int number) {
    Map<String, Object> values = new HashMap<>();
    try {
      JsonNode object = JSON.readTree(line);
      if (!object.isObject()) {
        throw unusable(number, "a line must be one JSON object", null);
      }
      object
          .fields()
          .forEachRemaining(
              field ->
                  values.put(field.getKey(), JSON.convertValue(field.getValue(), Object.class)));
      return values;
    } catch (JsonProcessingException broken) {
      throw unusable(number, "no JSON: " + broken.getOriginalMessage(), broken);
    }
  }

  /** In Parquet a line is a row, counted from 1. */
  private void readParquet() {
    int line = 0;
    for (var row : spark.read().parquet(path.toString()).limit(MOST_LINES + 1).collectAsList()) {
      Map<String, Object> values = new HashMap<>();
      for (String name : row.schema().fieldNames()) {
        int column = row.fieldIndex(name);
        Object value = row.get(column);
        values.put(name, value instanceof scala.collection.Seq ? row.getList(column) : value);
      }
      add(++line, values);
    }
  }

  private void add(int line, Map<String, Object> values) {
    if (actors.size() == MOST_LINES) {
      throw unusable(line, "a list has at most " + MOST_LINES + " lines", null);
    }
    try {
      actors.add(ActorListLine.of(line, values).actor());
    } catch (IllegalArgumentException wrong) {
      throw unusable(line, wrong.getMessage(), wrong);
    }
  }

  private UnusableInput notUtf8(Exception cause) {
    return new UnusableInput("the list of actors " + path + " is " + NotUtf8.reason(), cause);
  }

  private UnusableInput unusable(int line, String what, Exception cause) {
    return new UnusableInput(path + " line " + line + ": " + what, cause);
  }
}
