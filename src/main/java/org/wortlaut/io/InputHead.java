package org.wortlaut.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.wortlaut.config.FileFormat;
import org.wortlaut.text.NotUtf8;

/**
 * The beginning of an input's first file. It tells a wrong format, which Spark reports late, by a
 * long trace or not at all.
 */
final class InputHead {

  private static final int BYTES = 1 << 16;
  private static final String PARQUET = "PAR1";
  private static final String ORC = "ORC";

  /** First bytes of gzip, bzip2, zstandard and LZ4. */
  private static final List<String> COMPRESSED =
      List.of("\u001f\u008b", "BZh", "(\u00b5/\u00fd", "\004\"M\030");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final byte[] bytes;

  private InputHead(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * @param paths folders, files or globs
   * @throws UnusableInput if a path is not there or cannot be looked into, or all files are empty
   */
  static InputHead of(List<String> paths, Configuration hadoop) {
    Optional<InputHead> first = Optional.empty();
    for (String path : paths) {
      try {
        FileSystem files = new Path(path).getFileSystem(hadoop);
        FileStatus[] found = files.globStatus(new Path(path));
        if (found == null || found.length == 0) {
          throw new UnusableInput("there is no file or folder " + path + " to read articles from");
        }
        if (first.isEmpty()) {
          first = first(files, found, true);
        }
      } catch (IOException unreadable) {
        throw new UnusableInput(
            "cannot read articles from " + path + ": " + unreadable.getMessage(), unreadable);
      }
    }
    return first.orElseThrow(
        () -> new UnusableInput("there are no articles in " + paths + ": no file, or empty ones"));
  }

  /**
   * The first file that has something in it; like Spark, past those whose names are hidden, if not
   * a folder of such a name is asked for itself.
   */
  private static Optional<InputHead> first(FileSystem files, FileStatus[] found, boolean askedFor)
      throws IOException {
    Arrays.sort(found);
    for (FileStatus one : found) {
      String name = one.getPath().getName();
      boolean hidden = name.startsWith(".") || name.startsWith("_") && !name.contains("=");
      Optional<InputHead> head = Optional.empty();
      if (one.isDirectory() && (askedFor || !hidden)) {
        head = first(files, files.listStatus(one.getPath()), false);
      } else if (one.isFile() && !hidden && one.getLen() > 0) {
        try (InputStream in = files.open(one.getPath())) {
          head = Optional.of(new InputHead(one.getPath().toString(), in.readNBytes(BYTES)));
        }
      }
      if (head.isPresent()) {
        return head;
      }
    }
    return Optional.empty();
  }

  /**
   * @throws UnusableInput if the file is plainly of another format, or a text that is not UTF-8
   */
  void require(FileFormat format) {
    Optional<FileFormat> looks = looksLike();
    boolean binary = format == FileFormat.PARQUET || format == FileFormat.ORC;
    boolean other = looks.isPresent() && looks.get() != format;
    // One broken line in front does not make JSON Lines something else; the reader tells the rest.
    boolean mayBeBroken = format == FileFormat.JSON && looks.equals(Optional.of(FileFormat.CSV));
    if (binary && looks.isEmpty() || other && !mayBeBroken) {
      throw new UnusableInput(file + " is not " + format.label() + hint(format));
    }
    if (!binary && looks.isPresent()) {
      NotUtf8.inStart(bytes)
          .ifPresent(
              reason -> {
                throw new UnusableInput(file + " is " + reason);
              });
    }
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
    if (COMPRESSED.stream().anyMatch(start::startsWith)) {
      return Optional.empty();
    }
    String text = text().strip();
    return Optional.of(
        text.startsWith("{") || text.startsWith("[") ? FileFormat.JSON : FileFormat.CSV);
  }

  private String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
