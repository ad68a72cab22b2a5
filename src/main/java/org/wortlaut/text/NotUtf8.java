package org.wortlaut.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Why bytes are no text in UTF-8, in words that stand behind the file's name. */
public final class NotUtf8 {

  private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};

  private NotUtf8() {}

  /**
   * @param text as a whole
   * @return none for UTF-8
   */
  public static Optional<String> in(byte[] text) {
    int broken = decode(text, true, CharBuffer.allocate(text.length));
    return broken < 0 ? Optional.empty() : Optional.of(reason(text, broken));
  }

  /**
   * @param start of a text, which may end within a letter
   * @return none also for a broken letter among good ones, which is left as it is: a text in
   *     another encoding has no umlaut that is UTF-8
   */
  public static Optional<String> inStart(byte[] start) {
    CharBuffer letters = CharBuffer.allocate(start.length);
    int broken = decode(start, false, letters);
    return broken < 0 || letters.flip().chars().anyMatch(letter -> letter > 0x7F)
        ? Optional.empty()
        : Optional.of(reason(start, broken));
  }

  /** What is told where the place is not known. */
  public static String reason() {
    return "not in UTF-8; " + conversion("WINDOWS-1252", "Western Windows");
  }

  private static String reason(byte[] text, int broken) {
    return String.format(
        "not in UTF-8: its byte %d is %02X; %s",
        broken,
        text[broken],
        isUtf16(text)
            ? conversion("UTF-16", "UTF-16")
            : conversion("WINDOWS-1252", "Western Windows"));
  }

  private static String conversion(String encoding, String name) {
    return "iconv -f " + encoding + " -t UTF-8 FILE converts one of " + name;
  }

  /** The place of the first byte that is not UTF-8, or -1; all that is goes to {@code letters}. */
  private static int decode(byte[] text, boolean whole, CharBuffer letters) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(text);
    int broken = -1;
    for (CoderResult result = decoder.decode(in, letters, whole);
        result.isError();
        result = decoder.decode(in, letters, whole)) {
      broken = broken < 0 ? in.position() : broken;
      in.position(in.position() + result.length());
    }
    return broken;
  }

  /** Windows writes a byte order mark in front. */
  private static boolean isUtf16(byte[] text) {
    return text.length >= 2
        && (Arrays.equals(text, 0, 2, LITTLE_ENDIAN, 0, 2)
            || Arrays.equals(text, 0, 2, BIG_ENDIAN, 0, 2));
  }
}
