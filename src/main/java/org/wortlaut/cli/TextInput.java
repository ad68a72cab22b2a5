package org.wortlaut.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wortlaut.io.UnusableInput;
import org.wortlaut.text.NotUtf8;

/** One text from a file or from standard input. */
final class TextInput {

  private static final String STANDARD_INPUT = "-";

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
    NotUtf8.in(bytes)
        .ifPresent(
            reason -> {
              throw new UnusableInput(described() + " is " + reason);
            });
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String described() {
    return name.equals(STANDARD_INPUT) ? "standard input" : name;
  }
}
