package org.wortlaut.text;

import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;

/**
 * A word, number or punctuation mark; as an item of a sentence also a whole quotation or bracket.
 *
 * @param begin half-open UTF-16 offset into the text
 * @param quote index of the innermost quote that holds it, or -1; for a whole quotation its own
 *     index
 * @param word its readings; for punctuation and numbers those of the bare form
 */
public record Token(int begin, int end, Kind kind, int quote, Word word) {

  /** What a token is on the page. */
  public enum Kind {
    WORD,
    NUMBER,
    COMMA,
    /** A comma between attributes of one noun, which parts no clauses. */
    LIST_COMMA,
    SEMICOLON,
    COLON,
    DASH,
    STOP,
    OPENING_BRACKET,
    CLOSING_BRACKET,
    QUOTATION_MARK,
    /** A whole quotation with its marks, as one item of the sentence around it. */
    QUOTED,
    /** A whole bracket, as one item of the sentence around it. */
    BRACKETED,
    OTHER
  }

  /** What ends a cry or a question. */
  static final String EXCLAIMING = "!?";

  /** Whether a whole quotation ends in "!" or "?": behind it no comma is needed, „Nie!“ rief er. */
  public boolean exclaims() {
    return kind == Kind.QUOTED && !form().isEmpty() && EXCLAIMING.indexOf(form().charAt(0)) >= 0;
  }

  /**
   * Whether a whole quotation begins with a small letter, as a piece of the sentence around it: Der
   * Minister nannte es „sehr ernst“. A name in quotation marks begins with a capital letter.
   */
  public boolean isQuotedPiece() {
    return kind == Kind.QUOTED && Character.isLowerCase(form().charAt(form().length() - 1));
  }

  /** Its place in the text. */
  public Span span() {
    return new Span(begin, end);
  }

  /** Whether it is a word, not a number, mark, quotation or bracket. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it tells a number, in digits or as a word. */
  public boolean isNumber() {
    return kind == Kind.NUMBER || isWord() && word.is(WordClass.NUMERAL);
  }

  /** Whether it is a mark that parts clauses; no quotation mark, bracket or comma of a list. */
  public boolean separates() {
    return switch (kind) {
      case COMMA, SEMICOLON, COLON, DASH, STOP -> true;
      default -> false;
    };
  }

  /** As it is written. */
  public String form() {
    return word.form();
  }

  /** In lower case. */
  public String lower() {
    return word.lower();
  }
}
