package org.wortlaut.text;

/**
 * Where quotation marks of a text open and close: by their form, and by what stands beside them
 * where the same form does both.
 */
record QuoteMarks(String text) {

  static final String DOUBLE = "„“”\"»«";

  private static final int MAX_PARAGRAPHS_IN_ONE_QUOTE = 6;

  /** What may stand before an opening mark, besides blanks. */
  static final String BEFORE_OPENING = "([{–—-/„“\"»«‚›‹:";

  /** What never stands right after an opening mark. */
  private static final String AFTER_CLOSING = ",;:.!?)";

  /**
   * "„" and "‚" open anywhere; the others after a blank or bracket and before a word or ellipsis.
   */
  boolean opens(char c, int i) {
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
  boolean opensBeforeBlank(char c, int i, int to) {
    boolean setOff =
        (c == '«' || c == '»')
            && i + 1 < to
            && text.charAt(i + 1) == ' '
            && (i == 0 || Character.isWhitespace(text.charAt(i - 1)));
    int close = setOff ? closingMark(c, i, to) : -1;
    return close >= 0 && text.substring(i, close).indexOf('\n') < 0;
  }

  /** The place of the mark that closes the one at {@code openAt}, or -1. */
  int closingMark(char open, int openAt, int to) {
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
    return open == '„' || open == '‚' || DOUBLE.indexOf(open) >= 0 && afterSpace && opens(open, i);
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
      if (DOUBLE.indexOf(c) >= 0) {
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
}
