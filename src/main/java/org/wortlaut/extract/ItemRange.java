package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/** A half-open range of items of a sentence that is or becomes a piece of a role. */
record ItemRange(int from, int to) {

  /** From an item to the end of the clause's segment that holds it; empty where none does. */
  static ItemRange restOfSegment(Clause clause, int item) {
    for (Segment segment : clause.segments()) {
      if (segment.from() <= item && item < segment.to()) {
        return new ItemRange(item, segment.to());
      }
    }
    return new ItemRange(item, item);
  }

  boolean isEmpty() {
    return from >= to;
  }

  boolean holds(int item) {
    return from <= item && item < to;
  }

  /** Without commas, semicolons, dashes, colons and the final period at its ends. */
  ItemRange trimmed(SentenceSyntax syntax) {
    int begin = from;
    int end = to;
    while (begin < end && isOuterMark(syntax.item(begin))) {
      begin++;
    }
    while (end > begin && isOuterMark(syntax.item(end - 1))) {
      end--;
    }
    return new ItemRange(begin, end);
  }

  private static boolean isOuterMark(Token item) {
    return switch (item.kind()) {
      case COMMA, SEMICOLON, COLON, DASH, STOP -> true;
      default -> false;
    };
  }

  Span span(SentenceSyntax syntax) {
    return syntax.span(from, to);
  }

  /** Adds the span of this range, trimmed, unless nothing is left of it. */
  void addTo(List<Span> pieces, SentenceSyntax syntax) {
    ItemRange trimmed = trimmed(syntax);
    if (!trimmed.isEmpty()) {
      pieces.add(trimmed.span(syntax));
    }
  }
}
