package org.wortlaut.text;

import java.util.Comparator;
import java.util.List;

/**
 * A half-open range of UTF-16 offsets into an article's text: {@code text.substring(begin, end)}.
 *
 * <p>Spans are never empty. A role of a statement that stands in several pieces is a list of spans
 * in text order, none of which overlap.
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> TEXT_ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException(
          "a span needs 0 <= begin < end, but got " + begin + ".." + end);
    }
  }

  /** In UTF-16 units, at least 1. */
  public int length() {
    return end - begin;
  }

  /** The characters of the text that it covers. */
  public String in(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Without the blanks at its ends; itself where it holds nothing else. */
  public Span trimmed(CharSequence text) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? this : new Span(from, to);
  }

  /** Whether the character at an offset lies in it. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether all of another span lies in it. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether both have a character in common. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether it has a character in common with one of others. */
  public boolean overlapsAny(List<Span> others) {
    for (Span other : others) {
      if (overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a piece of one role has a character in common with one of another role. */
  public static boolean overlap(List<Span> some, List<Span> others) {
    for (Span piece : some) {
      if (piece.overlapsAny(others)) {
        return true;
      }
    }
    return false;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The pieces of one role as one string, joined by a space and in text order. */
  public static String join(List<Span> pieces, CharSequence text) {
    return join(pieces, text, " ");
  }

  /**
   * The pieces as an excerpt to be read, in text order: "Das ist Unsinn … Wir haben nichts
   * gewusst".
   */
  public static String excerpt(List<Span> pieces, CharSequence text) {
    return join(pieces, text, " … ");
  }

  private static String join(List<Span> pieces, CharSequence text, String between) {
    StringBuilder joined = new StringBuilder();
    for (Span piece : pieces) {
      if (!joined.isEmpty()) {
        joined.append(between);
      }
      joined.append(text, piece.begin, piece.end);
    }
    return joined.toString();
  }

  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, other);
  }
}
