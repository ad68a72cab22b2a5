package org.wortlaut.evaluate.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wortlaut.text.Bisection;
import org.wortlaut.text.Span;

/**
 * The tokens of a text as scores count them, by number.
 *
 * <p>A token is a run of letters and digits, with hyphens, apostrophes, full stops and commas
 * inside it if a letter or digit stands on both sides ("US-Präsident", "geht's", "1.000", "15,2");
 * every other character that is not white space is a token of its own. This is independent of the
 * tokeniser of the extraction, so that a change there does not move the scores.
 */
public final class TokenIndex {

  private final String text;
  private final List<Span> tokens;

  private TokenIndex(String text, List<Span> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static TokenIndex of(String text) {
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        at++;
      } else {
        int end = tokenEnd(text, at);
        tokens.add(new Span(at, end));
        at = end;
      }
    }
    return new TokenIndex(text, List.copyOf(tokens));
  }

  private static int tokenEnd(String text, int begin) {
    int end = begin + 1;
    if (!Character.isLetterOrDigit(text.charAt(begin))) {
      return end;
    }
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || joins(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean joins(String text, int at) {
    boolean between =
        at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1));
    return between && "-.,'’\u00AD".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  int size() {
    return tokens.size();
  }

  String token(int number) {
    return tokens.get(number).in(text);
  }

  /** The numbers of the tokens that any of the spans touches. */
  public BitSet in(List<Span> spans) {
    BitSet touched = new BitSet();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.begin());
          i < tokens.size() && tokens.get(i).begin() < span.end();
          i++) {
        touched.set(i);
      }
    }
    return touched;
  }

  private int firstEndingAfter(int offset) {
    return Bisection.first(tokens.size(), i -> tokens.get(i).end() > offset);
  }
}
