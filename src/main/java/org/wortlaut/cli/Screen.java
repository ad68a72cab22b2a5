package org.wortlaut.cli;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * What standard output is shown on.
 *
 * @param width in code points
 * @param coloured whether colours and bold letters can be shown
 */
record Screen(int width, boolean coloured) {

  /** Columns of the terminal; the launcher sets it where standard output is one. */
  static final String COLUMNS = "wortlaut.terminal.columns";

  static final int DEFAULT_WIDTH = 100;

  /** Fewer leave no place for words in the columns of a table. */
  static final int MIN_WIDTH = 72;

  /** Longer lines are hard to read. */
  static final int MAX_WIDTH = 160;

  /** The screen of this process: plain and of the default width where it is not a terminal. */
  static Screen current() {
    return of(System.getProperties(), System.getenv());
  }

  static Screen of(Properties properties, Map<String, String> environment) {
    String columns = properties.getProperty(COLUMNS, "");
    int width = columns.matches("[1-9]\\d{0,4}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    boolean colourRefused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Screen(
        Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)), !columns.isEmpty() && !colourRefused);
  }

  /** The text in these styles; as it is where they cannot be shown. */
  String styled(String text, List<Style> styles) {
    boolean shown = coloured && !styles.isEmpty() && !text.isBlank();
    return shown ? Style.on(styles.toArray(Style[]::new)) + text + Style.reset.on() : text;
  }
}
