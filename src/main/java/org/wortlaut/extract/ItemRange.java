package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** A half-open range of items of a sentence that is or becomes a piece of a role. */
record ItemRange(int from, int to) {

  boolean isEmpty() {
    return from >= to;
  }

  /** Without commas, dashes, colons and the final period at its ends, and without a coordinator at its start. */
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
    return item.kind() == Kind.COMMA || item.kind() == Kind.SEMICOLON || item.kind() == Kind.COLON || item.kind() == Kind.DASH || item.kind() == Kind.STOP;
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
