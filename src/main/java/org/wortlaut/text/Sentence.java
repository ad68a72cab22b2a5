package org.wortlaut.text;

import java.util.List;

/**
 * A sentence of the running text, or of the inside of a quote. A quotation or bracket within it is
 * one item.
 *
 * @param index place in {@link Document#sentences}
 * @param paragraph number of the paragraph, from 0
 * @param quote the quote whose inside this sentence belongs to, or -1
 * @param items never empty
 */
public record Sentence(int index, int paragraph, int quote, List<Token> items) {

  public Sentence {
    items = List.copyOf(items);
  }

  /** Offset of its first character. */
  public int begin() {
    return items.get(0).begin();
  }

  /** Offset after its last character. */
  public int end() {
    return items.get(items.size() - 1).end();
  }

  /** All of it, with its final mark. */
  public Span span() {
    return new Span(begin(), end());
  }

  /** Whether it is a sentence of the inside of a quote. */
  public boolean quoted() {
    return quote >= 0;
  }

  /** The end without the final period, question or exclamation mark. */
  public int endWithoutStop() {
    Token last = items.get(items.size() - 1);
    return last.kind() == Token.Kind.STOP && items.size() > 1
        ? items.get(items.size() - 2).end()
        : last.end();
  }
}
