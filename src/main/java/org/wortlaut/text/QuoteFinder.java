package org.wortlaut.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs quotation marks of all styles: „…“, „…”, "…", »…«, «…», « … », “…”, ‚…‘, ›…‹, ‹…›, and '…'
 * around several words; those typed as two characters are one each by {@link TypedMarks}.
 *
 * <p>A quote may run over paragraphs if each further paragraph opens with a mark again or the
 * closing mark comes before any other opening one. A mark that never finds its partner makes a
 * quote up to the end of its sentence, so that it cannot swallow the rest of the article. Marks of
 * different styles may close each other („…") when the position is that of a closing mark.
 */
final class QuoteFinder {

  /** Fewer are rather a name or stand between two apostrophes. */
  private static final int FEWEST_WORDS_IN_PLAIN_MARKS = 3;

  /** Parents are set when all quotes are known. */
  private static final int NO_PARENT = -1;

  private static final char LAST_ASCII = 0x7F;

  private static final String SINGLE_MARKS = "‚‘’›‹'";

  private static final Comparator<Quote> OUTER_FIRST =
      Comparator.<Quote>comparingInt(quote -> quote.span().begin())
          .thenComparing(quote -> quote.span().end(), Comparator.reverseOrder());

  private final String text;
  private final QuoteMarks marks;
  private final List<Quote> quotes = new ArrayList<>();

  private QuoteFinder(String text) {
    this.text = text;
    this.marks = new QuoteMarks(text);
  }

  /** All quotes in text order; an inner quote comes after the one that holds it. */
  static List<Quote> find(String text) {
    QuoteFinder finder = new QuoteFinder(text);
    finder.scan(0, text.length(), QuoteMarks.DOUBLE);
    finder.scanSingleMarksOutside();
    finder.quotes.sort(OUTER_FIRST);
    return List.copyOf(finder.withParents());
  }

  /** Finds the quotes that open with one of the marks, and those within them. */
  private void scan(int from, int to, String opening) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (mayBeMark(c)
          && opening.indexOf(c) >= 0
          && (marks.opens(c, i) || marks.opensBeforeBlank(c, i, to))) {
        int close = marks.closingMark(c, i, to);
        boolean closed = close >= 0;
        int end = closed ? close + 1 : sentenceEnd(i + 1, to);
        int innerEnd = closed ? close : end;
        if (innerEnd > i + 1 && !text.substring(i + 1, innerEnd).isBlank()) {
          quotes.add(new Quote(new Span(i, end), new Span(i + 1, innerEnd), NO_PARENT, closed));
          String innerMarks = SINGLE_MARKS.indexOf(c) >= 0 ? "" : SINGLE_MARKS + otherStyles(c);
          scan(i + 1, innerEnd, innerMarks);
        }
        i = Math.max(end, i + 1);
      } else {
        i++;
      }
    }
  }

  /** Rules most characters out: of all marks only two are among the ASCII characters. */
  private static boolean mayBeMark(char c) {
    return c == '"' || c == '\'' || c > LAST_ASCII;
  }

  /**
   * Single marks count at the outer level only in their unmistakable German and Swiss forms, or
   * around several words: 'Wir gehen nicht', ‘Wir gehen nicht’.
   */
  private void scanSingleMarksOutside() {
    List<Quote> outer = List.copyOf(quotes);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean plain = c == '‘' || c == '\'' && !isDoubled(i);
      if ((plain || c == '‚' || c == '›' || c == '‹') && marks.opens(c, i) && !isInside(outer, i)) {
        int close = marks.closingMark(c, i, text.length());
        if (close > i + 1
            && !isInside(outer, close)
            && !(plain && isDoubled(close))
            && (plain
                ? holdsSeveralWords(i + 1, close)
                : !text.substring(i + 1, close).isBlank())) {
          quotes.add(new Quote(new Span(i, close + 1), new Span(i + 1, close), NO_PARENT, true));
          i = close;
        }
      }
      i++;
    }
  }

  /** The marks of ''so'', which sets words in italics in wikis. */
  private boolean isDoubled(int i) {
    char c = text.charAt(i);
    return i > 0 && text.charAt(i - 1) == c || i + 1 < text.length() && text.charAt(i + 1) == c;
  }

  /** Whether words of one line stand between two places, and no mark of another quote. */
  private boolean holdsSeveralWords(int from, int to) {
    int blanks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || QuoteMarks.DOUBLE.indexOf(c) >= 0) {
        return false;
      }
      blanks += c == ' ' ? 1 : 0;
    }
    return blanks + 1 >= FEWEST_WORDS_IN_PLAIN_MARKS;
  }

  private static boolean isInside(List<Quote> quotes, int offset) {
    return quotes.stream().anyMatch(q -> q.span().contains(offset));
  }

  /** Double marks that may open a quote within one: "„Er rief »Halt«“". */
  private static String otherStyles(char open) {
    return switch (open) {
      case '„', '“', '"' -> "»«";
      default -> "„\"";
    };
  }

  /** The end of the sentence or line, where a quote that is never closed ends. */
  private int sentenceEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i;
      }
      boolean terminal = c == '.' || c == '!' || c == '?';
      if (terminal
          && (i + 1 >= to || Character.isWhitespace(text.charAt(i + 1)))
          && !Character.isDigit(text.charAt(i - 1))) {
        return i + 1;
      }
    }
    return to;
  }

  private List<Quote> withParents() {
    List<Quote> result = new ArrayList<>();
    for (Quote quote : quotes) {
      int parent = -1;
      for (int i = result.size() - 1; i >= 0; i--) {
        if (result.get(i).span().contains(quote.span())) {
          parent = i;
          break;
        }
      }
      result.add(new Quote(quote.span(), quote.inner(), parent, quote.closed()));
    }
    return result;
  }
}
