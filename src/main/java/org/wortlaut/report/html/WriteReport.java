package org.wortlaut.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/** Writes the tables as one HTML file that can be handed on and opened without a network. */
public final class WriteReport {

  private final ReportTables tables;
  private final ReportBounds bounds;
  private final String version;

  /**
   * @param version of Wortlaut, for the foot of the page
   */
  public WriteReport(ReportTables tables, ReportBounds bounds, String version) {
    this.tables = tables;
    this.bounds = bounds;
    this.version = version;
  }

  /**
   * What was written.
   *
   * @param bytes size of the file
   * @param statements in the file
   * @param statementsLeftOut in the table, but not in the file
   * @param disputes in the file
   * @param disputesLeftOut in the table, but not in the file
   */
  public record Written(
      String file,
      long bytes,
      long statements,
      long statementsLeftOut,
      long disputes,
      long disputesLeftOut) {}

  /**
   * Writes the report over an earlier one.
   *
   * @param output on any file system that Hadoop knows
   * @throws UncheckedIOException if the file cannot be written; where there can be none of its name
   *     before the tables are read
   */
  public Written to(String output, Configuration hadoop) {
    Path file = new Path(output);
    try {
      FileSystem files = withoutChecksumFiles(file.getFileSystem(hadoop));
      makePlace(files, file);
      ReportContent content = ReportContent.of(tables, bounds);
      try (Writer page =
          new BufferedWriter(
              new OutputStreamWriter(files.create(file, true), StandardCharsets.UTF_8))) {
        new ReportPage(version).write(page, writer -> ReportJson.write(content, writer));
      }
      return written(content, output, files.getFileStatus(file).getLen());
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "cannot write the report " + output + " (" + failure.getMessage() + ")", failure);
    }
  }

  private static void makePlace(FileSystem files, Path file) throws IOException {
    if (files.exists(file) && files.getFileStatus(file).isDirectory()) {
      throw new IOException("it is a folder");
    }
    Path folder = files.makeQualified(file).getParent();
    if (!files.mkdirs(folder)) {
      throw new IOException("there can be no folder " + folder);
    }
  }

  private static Written written(ReportContent content, String output, long bytes) {
    int statements = content.quoted().statements().size();
    int disputes = content.quoted().disputes().size();
    return new Written(
        output,
        bytes,
        statements,
        content.figures().statements() - statements,
        disputes,
        content.figures().disputes() - disputes);
  }

  /** On a local disk Hadoop would write a file .NAME.crc beside the report. */
  private static FileSystem withoutChecksumFiles(FileSystem files) {
    return files instanceof LocalFileSystem local ? local.getRaw() : files;
  }
}
