package org.wortlaut.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs quotation marks of all styles: „…“, „…”, "…", »…«, «…», “…”, ‚…‘, ›…‹, ‹…›.
 *
 * <p>A quote may run over paragraphs if each further paragraph opens with a mark again or the
 * closing mark comes before any other opening one. A mark that never finds its partner makes a
 * quote up to the end of its sentence, so that it cannot swallow the rest of the article. Marks of
 * different styles may close each other („…") when the position is that of a closing mark.
 */
public final class QuoteFinder {

  private static final int MAX_PARAGRAPHS_IN_ONE_QUOTE = 6;

  /** Fewer are rather a name or stand between two apostrophes. */
  private static final int FEWEST_WORDS_IN_PLAIN_MARKS = 3;

  /** Parents are set when all quotes are known. */
  private static final int NO_PARENT = -1;

  private static final char LAST_ASCII = 0x7F;

  private static final String DOUBLE_MARKS = "„“”\"»«";
  private static final String SINGLE_MARKS = "‚‘’›‹'";

  /** What may stand before an opening mark, besides blanks. */
  private static final String BEFORE_OPENING = "([{–—-/„“\"»«‚›‹:";

  /** What never stands right after an opening mark. */
  private static final String AFTER_CLOSING = ",;:.!?)";

  private static final Comparator<Quote> OUTER_FIRST =
      Comparator.<Quote>comparingInt(quote -> quote.span().begin())
          .thenComparing(quote -> quote.span().end(), Comparator.reverseOrder());

  private final String text;
  private final List<Quote> quotes = new ArrayList<>();

  private QuoteFinder(String text) {
    this.text = text;
  }

  /** All quotes in text order; an inner quote comes after the one that holds it. */
  public static List<Quote> find(String text) {
    QuoteFinder finder = new QuoteFinder(text);
    finder.scan(0, text.length(), DOUBLE_MARKS);
    finder.scanSingleMarksOutside();
    finder.quotes.sort(OUTER_FIRST);
    return List.copyOf(finder.withParents());
  }

  /** Finds the quotes that open with one of the marks, and those within them. */
  private void scan(int from, int to, String marks) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (mayBeMark(c) && marks.indexOf(c) >= 0 && (opens(c, i) || opensBeforeBlank(c, i, to))) {
        int close = closingMark(c, i, to);
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
      if ((plain || c == '‚' || c == '›' || c == '‹') && opens(c, i) && !isInside(outer, i)) {
        int close = closingMark(c, i, text.length());
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
      if (c == '\n' || DOUBLE_MARKS.indexOf(c) >= 0) {
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

  /**
   * "„" and "‚" open anywhere; the others after a blank or bracket and before a word or ellipsis.
   */
  private boolean opens(char c, int i) {
    boolean spaceBefore =
        i == 0
            || Character.isWhitespace(text.charAt(i - 1))
            || BEFORE_OPENING.indexOf(text.charAt(i - 1)) >= 0;
    boolean wordAfter =
        i + 1 < text.length()
                && !Character.isWhitespace(text.charAt(i + 1))
                && AFTER_CLOSING.indexOf(text.charAt(i + 1)) < 0
            || text.startsWith("...", i + 1)
            || i + 1 < text.length() && text.charAt(i + 1) == '…';
    return switch (c) {
      case '„', '‚' -> i + 1 < text.length();
      case '’' -> false;
      default -> spaceBefore && wordAfter;
    };
  }

  /**
   * "« so »": a guillemet set off by blanks on both sides, which another one closes in its line.
   */
  private boolean opensBeforeBlank(char c, int i, int to) {
    boolean setOff =
        (c == '«' || c == '»')
            && i + 1 < to
            && text.charAt(i + 1) == ' '
            && (i == 0 || Character.isWhitespace(text.charAt(i - 1)));
    int close = setOff ? closingMark(c, i, to) : -1;
    return close >= 0 && text.substring(i, close).indexOf('\n') < 0;
  }

  /** The place of the mark that closes the one at {@code openAt}, or -1. */
  private int closingMark(char open, int openAt, int to) {
    int paragraphs = 0;
    int nested = 0;
    for (int i = openAt + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' && i + 1 < text.length()) {
        paragraphs++;
        if (paragraphs >= MAX_PARAGRAPHS_IN_ONE_QUOTE || !goesOnAfter(open, i, to)) {
          return -1;
        }
        i = nextNonBlank(i, to);
        if (i < to && text.charAt(i) != open) {
          i--;
        }
      } else if (c == open && opensAgain(open, i)) {
        if (i > openAt + 1
            && Character.isWhitespace(text.charAt(i - 1))
            && !bothCloseInLine(open, i, to)) {
          return -1;
        }
        nested++;
      } else if (closes(open, c, i)) {
        if (nested == 0) {
          return i;
        }
        nested--;
      }
    }
    return -1;
  }

  /**
   * "„Er rief „Halt“ und lief“, sagte sie": the line closes the mark at {@code second} and the one
   * before it.
   */
  private boolean bothCloseInLine(char open, int second, int to) {
    int depth = 2;
    for (int i = second + 1; i < to && text.charAt(i) != '\n' && depth > 0; i++) {
      char c = text.charAt(i);
      depth += c == open && opensAgain(open, i) ? 1 : closes(open, c, i) ? -1 : 0;
    }
    return depth == 0;
  }

  /**
   * Whether the mark of an open quote opens another one: "„" and "‚" do so anywhere, the others by
   * their position.
   */
  private boolean opensAgain(char open, int i) {
    boolean afterSpace = Character.isWhitespace(text.charAt(i - 1));
    return open == '„'
        || open == '‚'
        || DOUBLE_MARKS.indexOf(open) >= 0 && afterSpace && opens(open, i);
  }

  private int nextNonBlank(int from, int to) {
    int i = from;
    while (i < to && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Whether a quote that is open at a line end goes on: the next line opens with its mark again, or
   * a closing mark comes first.
   */
  private boolean goesOnAfter(char open, int newline, int to) {
    int next = nextNonBlank(newline, to);
    if (next >= to) {
      return false;
    }
    if (text.charAt(next) == open) {
      return true;
    }
    int lineEnd = text.indexOf('\n', next);
    int limit = lineEnd < 0 ? to : Math.min(to, lineEnd);
    for (int i = next; i < limit; i++) {
      char c = text.charAt(i);
      if (DOUBLE_MARKS.indexOf(c) >= 0) {
        return closes(open, c, i) && !(c == '"' && opens(c, i));
      }
    }
    return false;
  }

  /** Whether a mark closes what another one opened: "“" closes "„", and "…" of mixed styles too. */
  private boolean closes(char open, char c, int i) {
    boolean position =
        !Character.isWhitespace(text.charAt(i - 1))
            || i + 1 >= text.length()
            || !Character.isLetterOrDigit(text.charAt(i + 1));
    return position
        && switch (open) {
          case '„' -> c == '“' || c == '”' || c == '"' && isClosingPosition(i);
          case '“' ->
              c == '”' || c == '“' && isClosingPosition(i) || c == '"' && isClosingPosition(i);
          case '"' -> (c == '"' || c == '“' || c == '”') && isClosingPosition(i);
          case '»' -> c == '«';
          case '«' -> c == '»';
          case '‚' -> c == '‘' || c == '’' && isClosingPosition(i);
          case '‘' -> c == '’' && isClosingPosition(i);
          case '\'' -> c == '\'' && isClosingPosition(i);
          case '›' -> c == '‹';
          case '‹' -> c == '›';
          default -> false;
        };
  }

  /** No letter follows a closing mark: "„Nein“, sagte er"; not so in "Ku'damm". */
  private boolean isClosingPosition(int i) {
    return i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
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
