package org.wortlaut.extract;

import org.wortlaut.text.Span;

/**
 * What the letters of a quotation tell of it: a name or title has capital letters, a piece of
 * speech goes on with the sentence around it in small ones.
 *
 * @param count how many words it has
 * @param firstLower whether it begins with a small letter
 * @param anyLower whether some word does
 */
record QuotedWords(int count, boolean firstLower, boolean anyLower) {

  /**
   * @param inner the quotation without its marks
   */
  static QuotedWords of(String text, Span inner) {
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
}
