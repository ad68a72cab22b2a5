package org.wortlaut.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;

/** What {@code bench} has measured, to be printed. */
interface Figures {

  /** Lines for the screen, each with its end. */
  String table();

  /** The figures by their names, in the order in which they are to be written. */
  Map<String, Object> fields();

  /** One JSON object on one line, without its end. */
  default String json() {
    try {
      return new ObjectMapper().writeValueAsString(fields());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot write the figures as JSON", impossible);
    }
  }

  /** A line for the screen with its end. */
  static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + System.lineSeparator();
  }
}
