package org.wortlaut.extract.word;

import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * What the letters of a quotation tell of it: a name or title has capital letters, a piece of
 * speech goes on with the sentence around it in small ones.
 *
 * @param count how many words it has
 * @param firstLower whether it begins with a small letter
 * @param anyLower whether some word does
 */
public record QuotedWords(int count, boolean firstLower, boolean anyLower) {

  /** In characters with the marks: after a comma or colon even „Nein“ is speech, but not „A“. */
  private static final int SHORTEST_DIVIDED = 6;

  /**
   * Without a mark between quotation and verb, shorter ones are titles and scare quotes: Die „Große
   * Lösung“ fordert …
   */
  private static final int SHORTEST_UNDIVIDED = 25;

  /**
   * @param inner the quotation without its marks
   */
  public static QuotedWords of(String text, Span inner) {
    int count = 0;
    boolean firstLower = false;
    boolean anyLower = false;
    boolean within = false;
    for (int i = inner.begin(); i < inner.end(); i++) {
      char letter = text.charAt(i);
      boolean begins = Character.isLetterOrDigit(letter) && !within;
      within = Character.isLetterOrDigit(letter) || within && letter == '-';
      if (begins) {
        firstLower |= count == 0 && Character.isLowerCase(letter);
        anyLower |= Character.isLowerCase(letter);
        count++;
      }
    }
    return new QuotedWords(count, firstLower, anyLower);
  }

  /** Whether an item is a quotation long enough to be speech, with a mark beside it or without. */
  public static boolean isSpeech(Token item, boolean divided) {
    int length = item.end() - item.begin();
    return item.kind() == Kind.QUOTED
        && length >= (divided ? SHORTEST_DIVIDED : SHORTEST_UNDIVIDED);
  }
}
