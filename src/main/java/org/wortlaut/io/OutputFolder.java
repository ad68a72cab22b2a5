package org.wortlaut.io;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.wortlaut.config.WrongConfiguration;

/** Looks at the output folder before anything is read, so that no run ends in vain. */
public final class OutputFolder {

  private OutputFolder() {}

  /**
   * @throws WrongConfiguration if it is a file, or holds something that no run of ours has written
   */
  public static void check(String path, Configuration hadoop) {
    Path root = new Path(path);
    try {
      FileSystem files = root.getFileSystem(hadoop);
      if (!files.exists(root)) {
        return;
      }
      if (files.getFileStatus(root).isFile()) {
        throw new WrongConfiguration("the output folder " + root + " is a file; name a folder");
      }
      if (files.exists(new Path(root, WriteTables.RUNS))) {
        return;
      }
      Optional<String> other =
          Arrays.stream(files.listStatus(root))
              .map(found -> found.getPath().getName())
              .filter(name -> !name.startsWith("_") && !name.startsWith("."))
              .findFirst();
      if (other.isPresent()) {
        throw new WrongConfiguration(
            "the output folder "
                + root
                + " holds what is not Wortlaut's ("
                + other.get()
                + "); name an empty or a new folder with --output");
      }
    } catch (IOException failure) {
      throw unusable(root, failure);
    }
  }

  /**
   * Makes a folder in it.
   *
   * @throws WrongConfiguration if nothing can be written there
   */
  static void make(FileSystem files, Path folder) {
    try {
      if (!files.mkdirs(folder)) {
        throw new IOException("cannot make the folder " + folder.getName());
      }
    } catch (IOException failure) {
      throw unusable(folder.getParent(), failure);
    }
  }

  private static WrongConfiguration unusable(Path root, IOException failure) {
    return new WrongConfiguration(
        "cannot write into the output folder "
            + root
            + " ("
            + failure.getMessage()
            + "); name another with --output",
        failure);
  }
}
