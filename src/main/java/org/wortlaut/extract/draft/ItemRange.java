package org.wortlaut.extract.draft;

import java.util.List;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token.Kind;

/** A half-open range of items of a sentence that is or becomes a piece of a role. */
public record ItemRange(int from, int to) {

  /** From an item to the end of the clause's segment that holds it; empty where none does. */
  public static ItemRange restOfSegment(Clause clause, int item) {
    for (Segment segment : clause.segments()) {
      if (segment.from() <= item && item < segment.to()) {
        return new ItemRange(item, segment.to());
      }
    }
    return new ItemRange(item, item);
  }

  /** The last word of the segment that a clause has its verb in. */
  public static int lastBesideVerb(SentenceSyntax syntax, Clause clause) {
    return restOfSegment(clause, clause.finite()).trimmed(syntax).to() - 1;
  }

  /** "sie habe gelogen | : „Das ist falsch.“": up to a colon before a quotation that ends it. */
  public ItemRange beforeQuotation(SentenceSyntax syntax) {
    int colon = to - 2;
    boolean quoted =
        colon > from
            && syntax.item(colon).kind() == Kind.COLON
            && syntax.item(to - 1).kind() == Kind.QUOTED;
    return quoted ? new ItemRange(from, colon) : this;
  }

  public boolean isEmpty() {
    return from >= to;
  }

  public boolean holds(int item) {
    return from <= item && item < to;
  }

  /** Without commas, semicolons, dashes, colons and the final period at its ends. */
  public ItemRange trimmed(SentenceSyntax syntax) {
    int begin = from;
    int end = to;
    while (begin < end && syntax.item(begin).separates()) {
      begin++;
    }
    while (end > begin && syntax.item(end - 1).separates()) {
      end--;
    }
    return new ItemRange(begin, end);
  }

  public Span span(SentenceSyntax syntax) {
    return syntax.span(from, to);
  }

  /** Adds the span of this range, trimmed, unless nothing is left of it. */
  public void addTo(List<Span> pieces, SentenceSyntax syntax) {
    ItemRange trimmed = trimmed(syntax);
    if (!trimmed.isEmpty()) {
      pieces.add(trimmed.span(syntax));
    }
  }
}
