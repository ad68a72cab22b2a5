package org.wortlaut.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in lines of a given width, broken between words. Widths are counted in code points, so
 * that letters beyond the basic plane count once.
 */
final class WrappedText {

  private static final String CUT = "…";
  private static final Pattern SPACE_OR_CONTROL =
      Pattern.compile("[\\p{IsWhite_Space}\\p{Cc}\\p{Cf}]+");

  private WrappedText() {}

  /**
   * @param width of a line in code points, at least 1; longer words are broken within
   * @param maxLines of which the last ends in an ellipsis where something is left out
   * @return at least one line
   */
  static List<String> lines(String text, int width, int maxLines) {
    List<String> lines = new ArrayList<>();
    String rest = onOneLine(text);
    while (length(rest) > width && lines.size() < maxLines - 1) {
      int end = lineEnd(rest, width);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(cut(rest, width));
    return lines;
  }

  /** In code points. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** With single spaces, and without the control characters that could steer a terminal. */
  static String onOneLine(String text) {
    return SPACE_OR_CONTROL.matcher(text).replaceAll(" ").strip();
  }

  /** Where a line that is as long as possible ends. */
  private static int lineEnd(String text, int width) {
    int limit = text.offsetByCodePoints(0, width);
    int space = text.lastIndexOf(' ', limit);
    return space > 0 ? space : limit;
  }

  private static String cut(String line, int width) {
    return length(line) <= width
        ? line
        : line.substring(0, line.offsetByCodePoints(0, width - 1)).stripTrailing() + CUT;
  }
}
