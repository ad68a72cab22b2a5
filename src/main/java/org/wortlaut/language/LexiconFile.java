package org.wortlaut.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A lexicon file: UTF-8, one entry a line, columns separated by tabs, comments from {@code #} at
 * the start of a line. The header comment names source and licence.
 *
 * @param name resource name, for messages
 */
public record LexiconFile(String name, List<Entry> entries) {

  /** One line: its number in the file and its columns, trimmed. */
  public record Entry(String file, int line, List<String> columns) {

    /** The text of a column, or the empty string where the line ends before it. */
    public String column(int index) {
      return index < columns.size() ? columns.get(index) : "";
    }

    /** An error that names the file and the line, to be thrown by the reader of a column. */
    public IllegalStateException error(String what) {
      return new IllegalStateException(file + " line " + line + ": " + what);
    }
  }

  /**
   * @param language two-letter code, the folder under {@code lexicon/}
   * @throws IllegalStateException if the file is missing, has no source and licence header, or
   *     repeats a line
   */
  public static LexiconFile read(String language, String file) {
    return readResource("lexicon/" + language + "/" + file);
  }

  /**
   * @param name path of a file of the same format on the class path, without a leading slash
   * @throws IllegalStateException if the file is missing, has no source and licence header, or
   *     repeats a line
   */
  public static LexiconFile readResource(String name) {
    try (InputStream stream = LexiconFile.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the file " + name + " is not on the class path");
      }
      return parse(name, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the file " + name, e);
    }
  }

  /**
   * @param file of the same format on the local disk
   * @throws IllegalStateException if the file is missing, has no source and licence header, or
   *     repeats a line
   */
  public static LexiconFile readPath(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException("there is no file " + file.toAbsolutePath());
    }
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return parse(file.toString(), reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the file " + file, e);
    }
  }

  static LexiconFile parse(String name, BufferedReader reader) throws IOException {
    List<Entry> entries = new ArrayList<>();
    StringBuilder header = new StringBuilder();
    Set<String> seen = new LinkedHashSet<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.startsWith("#")) {
        header.append(line.toLowerCase(Locale.ROOT)).append('\n');
      } else if (!line.isBlank()) {
        if (!seen.add(line)) {
          throw new IllegalStateException(
              name + " line " + number + ": the line \"" + line + "\" stands in the file twice");
        }
        List<String> columns = new ArrayList<>();
        for (String column : line.split("\t", -1)) {
          columns.add(column.trim());
        }
        entries.add(new Entry(name, number, List.copyOf(columns)));
      }
    }
    if (header.indexOf("source:") < 0 || header.indexOf("licence:") < 0) {
      throw new IllegalStateException(
          name + ": the header comment must name 'Source:' and 'Licence:'");
    }
    return new LexiconFile(name, List.copyOf(entries));
  }

  /** The first column of every line. */
  public Set<String> firstColumn() {
    Set<String> words = new LinkedHashSet<>();
    for (Entry entry : entries) {
      words.add(entry.column(0));
    }
    return words;
  }
}
