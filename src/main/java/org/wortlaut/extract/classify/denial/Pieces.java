package org.wortlaut.extract.classify.denial;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.text.Span;

/** Cuts a span to the pieces of a content, so that a cue in its middle stays outside. */
final class Pieces {

  private Pieces() {}

  static List<Span> within(Span span, List<Span> content) {
    List<Span> parts = new ArrayList<>();
    for (Span piece : content) {
      if (piece.overlaps(span)) {
        parts.add(
            new Span(Math.max(piece.begin(), span.begin()), Math.min(piece.end(), span.end())));
      }
    }
    return parts;
  }
}
