package org.wortlaut.text;

import java.util.regex.Pattern;
import org.wortlaut.text.Token.Kind;

/** Numbers that a period may belong to: "am 3. Mai", "Benedikt XVI. sagte". */
public final class Ordinals {

  /** In digits: "im 20. Jahrhundert"; longer numbers end a sentence. */
  private static final int LONGEST = 2;

  /** Single letters are initials too, whose period is read with them. */
  private static final Pattern ROMAN = Pattern.compile("[IVX]{2,6}");

  private static final String NUMERALS = "IVX";

  private Ordinals() {}

  /** Whether an item without its period may be one. */
  static boolean mayBe(String text, RawItem item) {
    int length = item.end() - item.begin();
    return item.kind() == Kind.NUMBER && length <= LONGEST || isRoman(text, item);
  }

  static boolean isRoman(String text, RawItem item) {
    return item.kind() == Kind.WORD
        && NUMERALS.indexOf(text.charAt(item.begin())) >= 0
        && isRoman(text.substring(item.begin(), item.end()));
  }

  /** Whether a word without a period is the number of a king or pope: "XVI". */
  public static boolean isRoman(String form) {
    return ROMAN.matcher(form).matches();
  }
}
