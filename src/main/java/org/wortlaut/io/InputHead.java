package org.wortlaut.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.wortlaut.config.FileFormat;
import org.wortlaut.text.NotUtf8;

/**
 * The beginning of a file. It tells a wrong format, which Spark reports late, by a long trace or
 * not at all.
 */
final class InputHead {

  static final int BYTES = 1 << 16;

  private static final String PARQUET = "PAR1";
  private static final String ORC = "ORC";

  /** First bytes of gzip, bzip2, zstandard and LZ4. */
  private static final List<String> COMPRESSED =
      List.of("\u001f\u008b", "BZh", "(\u00b5/\u00fd", "\004\"M\030");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final byte[] bytes;

  /**
   * @param file its name, for messages
   * @param bytes its first {@link #BYTES}, or all if it is shorter
   */
  InputHead(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * @throws UnusableInput if the file is plainly of another format, or a text that is not UTF-8
   */
  void require(FileFormat format) {
    if (!mayBe(format)) {
      throw new UnusableInput(file + " is not " + format.label() + hint(format));
    }
    requireUtf8(format);
  }

  /**
   * @param first file of the input, which is of the format
   * @throws UnusableInput if this one is plainly of another format, a text that is not UTF-8, or
   *     CSV with another header
   */
  void require(FileFormat format, InputHead first) {
    if (!mayBe(format)) {
      throw new UnusableInput(
          "%s is not %s, as %s is%s: name the files of one format, as by --input 'FOLDER/*.%s'"
              .formatted(
                  file,
                  format.label(),
                  first.file,
                  looksLike().map(looks -> "; it looks like " + looks.label()).orElse(""),
                  format.label()));
    }
    requireUtf8(format);
    // By the header of the first file Spark reads the values of all.
    if (format == FileFormat.CSV && !isCompressed() && !header().equals(first.header())) {
      throw new UnusableInput(
          "%s has another header than %s: read files with one and the same in one run"
              .formatted(file, first.file));
    }
  }

  private boolean mayBe(FileFormat format) {
    Optional<FileFormat> looks = looksLike();
    if (isBinary(format)) {
      return looks.equals(Optional.of(format));
    }
    // One broken line in front does not make JSON Lines something else; the reader tells the rest.
    boolean mayBeBroken = format == FileFormat.JSON && looks.equals(Optional.of(FileFormat.CSV));
    return looks.isEmpty() || looks.get() == format || mayBeBroken;
  }

  private void requireUtf8(FileFormat format) {
    if (!isBinary(format) && !isCompressed()) {
      NotUtf8.inStart(bytes)
          .ifPresent(
              reason -> {
                throw new UnusableInput(file + " is " + reason);
              });
    }
  }

  private static boolean isBinary(FileFormat format) {
    return format == FileFormat.PARQUET || format == FileFormat.ORC;
  }

  /** What to do where a file is not of the format that was asked for. */
  String hint(FileFormat format) {
    if (format == FileFormat.JSON && looksLike().equals(Optional.of(FileFormat.JSON))) {
      return "; every object stands on one line of its own: jq -c . FILE makes such lines, of a list"
          + " jq -c '.[]' FILE";
    }
    return looksLike()
        .filter(looks -> looks != format)
        .map(
            looks ->
                "; it looks like "
                    + looks.label()
                    + ": say so with --input-format "
                    + looks.label())
        .orElse("; name its format with --input-format");
  }

  /** What stands between the values of a CSV file: that which its header has. */
  String separator() {
    return separator(text());
  }

  private String header() {
    return text().lines().findFirst().orElse("").replace("\"", "");
  }

  /**
   * @param text that begins with the header
   */
  static String separator(String text) {
    String header = text.lines().findFirst().orElse("");
    if (header.contains(",")) {
      return ",";
    }
    return header.contains(";") ? ";" : header.contains("\t") ? "\t" : ",";
  }

  /** None for what is compressed as a whole. */
  private Optional<FileFormat> looksLike() {
    String start = new String(bytes, StandardCharsets.ISO_8859_1);
    if (start.startsWith(PARQUET)) {
      return Optional.of(FileFormat.PARQUET);
    }
    if (start.startsWith(ORC)
        && start.length() > ORC.length()
        && start.charAt(ORC.length()) < ' ') {
      return Optional.of(FileFormat.ORC);
    }
    if (isCompressed()) {
      return Optional.empty();
    }
    String text = text().strip();
    return Optional.of(
        text.startsWith("{") || text.startsWith("[") ? FileFormat.JSON : FileFormat.CSV);
  }

  private boolean isCompressed() {
    return COMPRESSED.stream().anyMatch(new String(bytes, StandardCharsets.ISO_8859_1)::startsWith);
  }

  private String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
