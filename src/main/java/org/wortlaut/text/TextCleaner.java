package org.wortlaut.text;

import java.text.Normalizer;

/**
 * Brings a raw article text into the form that all offsets refer to: Unicode NFC, {@code \n} as the
 * only line end, no soft hyphens, no byte order mark, no-break spaces as spaces.
 *
 * <p>A text that needs none of this comes back as the same string. Cleaning twice changes nothing
 * more.
 */
public final class TextCleaner {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private TextCleaner() {}

  /**
   * @param raw text of an article as it was delivered
   */
  public static String clean(String raw) {
    String plain = needsReplacement(raw) ? replace(raw) : raw;
    return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
        ? plain
        : Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static boolean needsReplacement(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      switch (raw.charAt(i)) {
        case '\r',
            '\0',
            SOFT_HYPHEN,
            NO_BREAK_SPACE,
            NARROW_NO_BREAK_SPACE,
            BYTE_ORDER_MARK,
            LINE_SEPARATOR,
            PARAGRAPH_SEPARATOR -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static String replace(String raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '\r' -> {
          boolean partOfPair = i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
          if (!partOfPair) {
            clean.append('\n');
          }
        }
        case SOFT_HYPHEN, BYTE_ORDER_MARK, '\0' -> {}
        case NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE -> clean.append(' ');
        case LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> clean.append('\n');
        default -> clean.append(c);
      }
    }
    return clean.toString();
  }
}
