package org.wortlaut.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of one sample article: header lines {@code key: value}, an empty line, and the body,
 * whose paragraphs are separated by empty lines.
 *
 * <pre>
 * id: 2026-03-03-nda-bruecke-gesperrt
 * title: Kaiserbrücke in Havelstedt gesperrt
 * published_at: 2026-03-03T14:20:00+01:00
 * source: nda
 * url: https://nda.example.org/2026/03/03/bruecke-gesperrt
 * language: de
 *
 * Havelstedt (nda) – Die Kaiserbrücke ist …
 * </pre>
 *
 * <p>{@code story} (label of the wire story) and {@code quirk} (see {@link SampleQuirk}) may follow
 * the six required keys.
 */
final class SampleFile {

  private static final List<String> REQUIRED =
      List.of("id", "title", "published_at", "source", "url", "language");
  private static final List<String> OPTIONAL = List.of("story", "quirk");

  private record Field(String value, int line) {}

  private final String name;
  private final Map<String, Field> header = new LinkedHashMap<>();
  private final String body;
  private final SampleQuirk quirk;

  private SampleFile(String name, String content) {
    this.name = name;
    List<String> lines = content.lines().toList();
    int headerEnd = readHeader(lines);
    this.body =
        String.join("\n", lines.subList(Math.min(headerEnd + 1, lines.size()), lines.size()))
            .strip();
    this.quirk = readQuirk();
    checkDate();
    checkBody(headerEnd + 1);
  }

  /**
   * @param name for messages
   * @throws IllegalArgumentException if the content is not of this form; the message names file and
   *     line
   */
  static SampleFile parse(String name, String content) {
    return new SampleFile(name, content);
  }

  String id() {
    return value("id");
  }

  boolean mayRepeatAnId() {
    return quirk == SampleQuirk.DUPLICATE_ID;
  }

  SampleArticle article() {
    String text = quirk == null ? body : quirk.applyTo(body);
    return new SampleArticle(
        id(),
        value("title"),
        value("published_at"),
        value("source"),
        value("url"),
        value("language"),
        text,
        value("story"));
  }

  IllegalArgumentException errorAt(String key, String message) {
    return error(header.get(key).line(), message);
  }

  /** Fills the header and returns the index of the empty line after it. */
  private int readHeader(List<String> lines) {
    int index = 0;
    for (; index < lines.size() && !lines.get(index).isBlank(); index++) {
      readField(lines.get(index), index + 1);
    }
    for (String key : REQUIRED) {
      if (!header.containsKey(key)) {
        throw error(
            index + 1, "the header ends without \"" + key + ":\"; add it above the empty line");
      }
    }
    return index;
  }

  private void readField(String line, int number) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw error(
          number,
          "expected \"key: value\" but found \""
              + line
              + "\"; the body begins after an empty line");
    }
    String key = line.substring(0, colon);
    if (!REQUIRED.contains(key) && !OPTIONAL.contains(key)) {
      throw error(
          number, "unknown key \"" + key + "\"; known are " + REQUIRED + " and " + OPTIONAL);
    }
    if (header.put(key, new Field(line.substring(colon + 2).strip(), number)) != null) {
      throw error(number, "\"" + key + "\" stands twice in the header; keep one");
    }
  }

  private SampleQuirk readQuirk() {
    String label = value("quirk");
    if (label == null) {
      return null;
    }
    return SampleQuirk.named(label)
        .orElseThrow(
            () ->
                errorAt(
                    "quirk", "unknown quirk \"" + label + "\"; known are " + SampleQuirk.labels()));
  }

  private void checkDate() {
    String date = value("published_at");
    try {
      if (date.contains("T")) {
        OffsetDateTime.parse(date);
      } else {
        LocalDate.parse(date);
      }
    } catch (DateTimeException e) {
      throw errorAt(
          "published_at",
          "\""
              + date
              + "\" is no date such as 2026-03-04 or 2026-03-04T08:15:00+01:00 ("
              + e.getMessage()
              + ")");
    }
  }

  private void checkBody(int line) {
    boolean wantsNone = quirk != null && quirk.hasNoBody();
    if (body.isEmpty() && !wantsNone) {
      throw error(
          line,
          "no body; write one after an empty line, or say \"quirk: "
              + SampleQuirk.EMPTY.label()
              + "\"");
    }
    if (!body.isEmpty() && wantsNone) {
      throw error(
          line, "a body, though the quirk is \"" + quirk.label() + "\"; remove one of them");
    }
  }

  private String value(String key) {
    Field field = header.get(key);
    return field == null ? null : field.value();
  }

  private IllegalArgumentException error(int line, String message) {
    return new IllegalArgumentException(name + ":" + line + ": " + message);
  }
}
