package org.wortlaut.evaluate.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

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

  static List<String> lines(Path file) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the gold file " + file, unreadable);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
  }
}
