package org.wortlaut.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wortlaut.text.Span;

/**
 * A span list as one short string, for the metadata of an annotation: {@code "12-18 30-33"}, half
 * open as everywhere in Wortlaut.
 */
final class SpanText {

  private SpanText() {}

  static String encode(List<Span> spans) {
    return spans.stream()
        .map(span -> span.begin() + "-" + span.end())
        .collect(Collectors.joining(" "));
  }

  /**
   * @throws IllegalArgumentException if a piece is not {@code begin-end}
   */
  static List<Span> decode(String text) {
    List<Span> spans = new ArrayList<>();
    for (String piece : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
      int dash = piece.indexOf('-');
      try {
        spans.add(
            new Span(
                Integer.parseInt(piece.substring(0, dash)),
                Integer.parseInt(piece.substring(dash + 1))));
      } catch (NumberFormatException | StringIndexOutOfBoundsException wrong) {
        throw new IllegalArgumentException(
            "a span list is written like \"12-18 30-33\", but this is \"" + text + "\"", wrong);
      }
    }
    return spans;
  }
}
