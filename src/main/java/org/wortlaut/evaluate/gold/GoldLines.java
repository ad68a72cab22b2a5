package org.wortlaut.evaluate.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.wortlaut.text.NotUtf8;

/**
 * The lines of a text file in UTF-8, gzipped if its name ends with {@code .gz}; what fails is told
 * with file and line.
 */
final class GoldLines {

  private GoldLines() {}

  /**
   * Reads each line that is not blank.
   *
   * @throws GoldFormatException if {@code parse} refuses a line with an IllegalArgumentException
   * @throws UncheckedIOException if the file cannot be read
   */
  static <T> List<T> read(Path file, Function<String, T> parse) {
    List<T> read = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          read.add(parse.apply(lines.get(i)));
        } catch (IllegalArgumentException refused) {
          throw new GoldFormatException(file, i + 1, refused.getMessage(), refused);
        }
      }
    }
    return List.copyOf(read);
  }

  /**
   * @throws GoldFormatException if the file is not in UTF-8
   * @throws UncheckedIOException if it cannot be read
   */
  static List<String> lines(Path file) {
    try (InputStream in = open(file)) {
      byte[] bytes = in.readAllBytes();
      NotUtf8.in(bytes)
          .ifPresent(
              reason -> {
                throw new GoldFormatException(file, reason);
              });
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the gold file " + file, unreadable);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
  }
}
