package org.wortlaut.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.wortlaut.config.FileFormat;

/**
 * The beginnings of an input's files, of the first {@value #MOST} that have something in them: more
 * would take long where files are far away.
 */
final class InputHeads {

  static final int MOST = 100;

  private final List<InputHead> heads = new ArrayList<>();

  private InputHeads() {}

  /**
   * @param paths folders, files or globs
   * @throws UnusableInput if a path is not there or cannot be looked into, or all files are empty
   */
  static InputHeads of(List<String> paths, Configuration hadoop) {
    InputHeads input = new InputHeads();
    for (String path : paths) {
      try {
        FileSystem files = new Path(path).getFileSystem(hadoop);
        FileStatus[] found = files.globStatus(new Path(path));
        if (found == null || found.length == 0) {
          throw new UnusableInput("there is no file or folder " + path + " to read articles from");
        }
        input.add(files, found, true);
      } catch (IOException unreadable) {
        throw new UnusableInput(
            "cannot read articles from " + path + ": " + unreadable.getMessage(), unreadable);
      }
    }
    if (input.heads.isEmpty()) {
      throw new UnusableInput("there are no articles in " + paths + ": no file, or empty ones");
    }
    return input;
  }

  /** Like Spark, past files whose names are hidden, if not a folder of such a name is asked for. */
  private void add(FileSystem files, FileStatus[] found, boolean askedFor) throws IOException {
    Arrays.sort(found);
    for (FileStatus one : found) {
      if (heads.size() == MOST) {
        return;
      }
      String name = one.getPath().getName();
      boolean hidden = name.startsWith(".") || name.startsWith("_") && !name.contains("=");
      if (one.isDirectory() && (askedFor || !hidden)) {
        add(files, files.listStatus(one.getPath()), false);
      } else if (one.isFile() && !hidden && one.getLen() > 0) {
        try (InputStream in = files.open(one.getPath())) {
          heads.add(new InputHead(one.getPath().toString(), in.readNBytes(InputHead.BYTES)));
        }
      }
    }
  }

  /**
   * @throws UnusableInput if a file is plainly of another format, a text that is not UTF-8, or CSV
   *     with another header than the first
   */
  void require(FileFormat format) {
    first().require(format);
    heads.forEach(head -> head.require(format, first()));
  }

  InputHead first() {
    return heads.get(0);
  }
}
