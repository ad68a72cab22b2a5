package org.wortlaut.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.wortlaut.io.UnusableInput;

/** One text from a file or from standard input. */
final class TextInput {

  private static final String STANDARD_INPUT = "-";
  private static final int BYTE = 0xFF;
  private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};

  private final String name;
  private final InputStream standardInput;

  /**
   * @param name path of a file, or {@code -} for standard input
   */
  TextInput(String name, InputStream standardInput) {
    this.name = name;
    this.standardInput = standardInput;
  }

  /**
   * The whole text.
   *
   * @param maxChars longest text that is worked on, in UTF-16 units
   * @throws UnusableInput if there is no such file, or in it no text, too long a one, or bytes that
   *     are not UTF-8
   */
  String read(int maxChars) {
    String text = decoded(bytes());
    if (text.isBlank()) {
      throw new UnusableInput(described() + " has no text: give an article to read");
    }
    if (text.length() > maxChars) {
      throw new UnusableInput(
          "%s has %d characters, %d are allowed: cut it, or raise wortlaut.input.max-text-chars"
              .formatted(described(), text.length(), maxChars));
    }
    return text;
  }

  private byte[] bytes() {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return standardInput.readAllBytes();
      }
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        throw new UnusableInput(
            described() + " is a folder: --text takes one file; --input takes folders of articles");
      }
      if (!Files.exists(file)) {
        throw new UnusableInput(
            "there is no file %s: correct --text, or give - to read standard input"
                .formatted(file.toAbsolutePath()));
      }
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(described() + " could not be read", failure);
    }
  }

  private String decoded(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnusableInput(
          "%s is not UTF-8: byte 0x%02X at offset %d. To convert it: iconv -f %s -t UTF-8"
              .formatted(
                  described(),
                  bytes[in.position()] & BYTE,
                  in.position(),
                  isUtf16(bytes) ? "UTF-16" : "ISO-8859-1"));
    }
    return out.flip().toString();
  }

  /** Texts in UTF-16 begin with a byte order mark, as Windows writes them. */
  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (Arrays.equals(bytes, 0, 2, LITTLE_ENDIAN, 0, 2)
            || Arrays.equals(bytes, 0, 2, BIG_ENDIAN, 0, 2));
  }

  private String described() {
    return name.equals(STANDARD_INPUT) ? "standard input" : name;
  }
}
