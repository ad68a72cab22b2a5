package org.wortlaut.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads golden files. Cases are separated by blank lines:
 *
 * <pre>
 * # the linguistic point (optional)
 * &gt; Der Minister wies die Vorwürfe zurück.
 * &gt; Further lines are joined by a space; a line "&gt;" alone starts a new paragraph.
 * = indirect | content: die Vorwürfe | cue: wies ~ zurück | speaker: Der Minister | denial: explicit
 * </pre>
 *
 * One line "=" per expected statement, in text order of the contents; none where nothing must be
 * found. It starts with the form; the other fields are those of {@link GoldenField}, of which only
 * the content is required. Pieces of one role are separated by " ~ ", several names by ";", and "-"
 * stands for an empty role.
 */
final class GoldenFileParser {

  private final String file;
  private final List<GoldenCase> cases = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<ExpectedStatement> expected = new ArrayList<>();
  private String point = "";
  private int firstLine;
  private int lineNumber;

  private GoldenFileParser(String file) {
    this.file = file;
  }

  static List<GoldenCase> parse(Path path) throws IOException {
    return parse(path.getFileName().toString(), Files.readAllLines(path));
  }

  /**
   * @throws IllegalArgumentException naming file and line, if a line is not in the format
   */
  static List<GoldenCase> parse(String file, List<String> lines) {
    return new GoldenFileParser(file).read(lines);
  }

  /** All files of a folder, in the order of their names. */
  static Map<String, List<GoldenCase>> parseAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, List<GoldenCase>> byFile = new TreeMap<>();
      for (Path path : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        byFile.put(path.getFileName().toString(), parse(path));
      }
      return byFile;
    }
  }

  private List<GoldenCase> read(List<String> lines) {
    for (String line : lines) {
      lineNumber++;
      readLine(line.strip());
    }
    endCase();
    return List.copyOf(cases);
  }

  private void readLine(String line) {
    if (line.isEmpty()) {
      endCase();
    } else if (line.startsWith("#")) {
      readPoint(line.substring(1).strip());
    } else if (line.startsWith(">")) {
      readText(line.substring(1).strip());
    } else if (line.startsWith("=")) {
      readStatement(line.substring(1).strip());
    } else {
      throw error("begins with none of '#', '>', '=': " + line);
    }
  }

  private void readPoint(String comment) {
    if (!text.isEmpty()) {
      throw error("a comment goes before the text of its case; put a blank line before it");
    }
    point = point.isEmpty() ? comment : point + " " + comment;
  }

  private void readText(String line) {
    if (!expected.isEmpty()) {
      throw error("text after an expected statement; put a blank line before it");
    }
    if (line.isEmpty()) {
      text.append("\n\n");
      return;
    }
    if (text.isEmpty()) {
      firstLine = lineNumber;
    } else if (text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    text.append(line);
  }

  private void readStatement(String line) {
    if (text.isEmpty()) {
      throw error("an expected statement without a text before it");
    }
    Map<GoldenField, String> fields = new EnumMap<>(GoldenField.class);
    String[] parts = line.split("\\s\\|\\s");
    put(fields, GoldenField.FORM, parts[0].strip());
    for (int i = 1; i < parts.length; i++) {
      int colon = parts[i].indexOf(": ");
      if (colon < 0) {
        throw error("no 'field: value' in '" + parts[i] + "'");
      }
      String key = parts[i].substring(0, colon).strip();
      GoldenField field =
          GoldenField.named(key)
              .orElseThrow(
                  () -> error("unknown field '" + key + "'; known are " + GoldenField.keys()));
      put(fields, field, parts[i].substring(colon + 1).strip());
    }
    if (!fields.containsKey(GoldenField.CONTENT)) {
      throw error("an expected statement needs a content");
    }
    expected.add(new ExpectedStatement(lineNumber, fields));
  }

  private void put(Map<GoldenField, String> fields, GoldenField field, String value) {
    try {
      field.canonical(value);
    } catch (IllegalArgumentException e) {
      throw error("'" + value + "' is no value of " + field.key() + ": " + e.getMessage());
    }
    if (fields.put(field, value) != null) {
      throw error("field '" + field.key() + "' is given twice");
    }
  }

  private void endCase() {
    if (!text.isEmpty()) {
      cases.add(new GoldenCase(file, firstLine, point, text.toString(), expected));
    }
    text.setLength(0);
    expected.clear();
    point = "";
  }

  private IllegalArgumentException error(String message) {
    return new IllegalArgumentException(file + ":" + lineNumber + ": " + message);
  }
}
