package org.wortlaut.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * By what one sees whether two runs read the same files.
 *
 * @param hash SHA-256 over the path, size and time of change of each file
 */
public record InputFingerprint(int files, long bytes, String hash) {

  public static InputFingerprint of(Dataset<Row> input) {
    Configuration hadoop = input.sparkSession().sparkContext().hadoopConfiguration();
    String[] names = input.inputFiles();
    Arrays.sort(names);
    long bytes = 0;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : names) {
        Path path = new Path(name);
        FileStatus status = path.getFileSystem(hadoop).getFileStatus(path);
        bytes += status.getLen();
        String line = name + " " + status.getLen() + " " + status.getModificationTime() + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return new InputFingerprint(names.length, bytes, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot look at the input files", failure);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
