package org.wortlaut.report.html;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Escapes of JSON inside a script element: nothing in it can end the element ({@code </script>}),
 * open a comment ({@code <!--}) or end a line of script (U+2028 and U+2029).
 */
final class ScriptSafeEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final SerializedString LINE_SEPARATOR = new SerializedString("\\u2028");
  private static final SerializedString PARAGRAPH_SEPARATOR = new SerializedString("\\u2029");

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
    for (char unsafe : new char[] {'<', '>', '&'}) {
      codes[unsafe] = CharacterEscapes.ESCAPE_STANDARD;
    }
    return codes;
  }

  @Override
  public SerializableString getEscapeSequence(int character) {
    return switch (character) {
      case '\u2028' -> LINE_SEPARATOR;
      case '\u2029' -> PARAGRAPH_SEPARATOR;
      default -> null;
    };
  }
}
