package org.wortlaut.text;

import java.util.List;

/**
 * Reads quotation marks that are typed as two characters: ``so'', ,,so'', &gt;&gt;so&lt;&lt;,
 * &lt;&lt;so&gt;&gt;. Two apostrophes close only what others opened in the same line; a pair of
 * them sets words in italics in wikis.
 */
final class TypedMarks {

  private static final String TYPED = "`',<>";

  private final String text;
  private final StringBuilder marked;
  private int open;

  private TypedMarks(String text) {
    this.text = text;
    this.marked = new StringBuilder(text);
  }

  /**
   * The text with one mark and a blank in place of each, so that every other character stays where
   * it is; the same text where none is typed.
   */
  static String replaced(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isTyped(text, i)) {
        return new TypedMarks(text).replacedFrom(i);
      }
    }
    return text;
  }

  /** The same quotes, with both characters of their marks. */
  static List<Quote> whole(List<Quote> quotes, String text, String marked) {
    return text.equals(marked)
        ? quotes
        : quotes.stream().map(quote -> whole(quote, text, marked)).toList();
  }

  private static Quote whole(Quote quote, String text, String marked) {
    int begin = quote.span().begin();
    int last = quote.span().end() - 1;
    boolean typedOpening = text.charAt(begin) != marked.charAt(begin);
    boolean typedClosing = quote.closed() && text.charAt(last) != marked.charAt(last);
    Span span = new Span(typedOpening ? begin - 1 : begin, typedClosing ? last + 2 : last + 1);
    return new Quote(span, quote.inner(), quote.parent(), quote.closed());
  }

  private static boolean isTyped(String text, int i) {
    return text.charAt(i) == text.charAt(i + 1) && TYPED.indexOf(text.charAt(i)) >= 0;
  }

  private String replacedFrom(int first) {
    for (int i = first; i + 1 < text.length(); i++) {
      open = text.charAt(i) == '\n' ? 0 : open;
      String mark = isTyped(text, i) ? mark(i) : null;
      if (mark != null) {
        marked.replace(i, i + 2, mark);
        i++;
      }
    }
    return marked.toString();
  }

  /** The mark, on the side of the quote, and the blank on the other; or null. */
  private String mark(int i) {
    boolean opens = isOpening(i);
    return switch (text.charAt(i)) {
      case '`', ',' -> opens ? opening() : null;
      case '\'' -> closing();
      case '>' -> opens ? " »" : "» ";
      default -> opens ? " «" : "« ";
    };
  }

  private String opening() {
    open++;
    return " „";
  }

  private String closing() {
    if (open == 0) {
      return null;
    }
    open--;
    return "“ ";
  }

  /** Before a word and behind a blank, a bracket or nothing. */
  private boolean isOpening(int i) {
    boolean wordAfter =
        i + 2 < text.length()
            && !Character.isWhitespace(text.charAt(i + 2))
            && text.charAt(i + 2) != text.charAt(i);
    return wordAfter
        && (i == 0
            || Character.isWhitespace(text.charAt(i - 1))
            || QuoteMarks.BEFORE_OPENING.indexOf(text.charAt(i - 1)) >= 0);
  }
}
