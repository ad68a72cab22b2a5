package org.wortlaut.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wortlaut.language.LexiconFile;

/**
 * Where the trained models of a language are: within the program, or in a folder that {@code
 * jobs/train} has written.
 */
public final class ModelFolder {

  private final Function<String, LexiconFile> files;
  private final Predicate<String> exists;

  private ModelFolder(Function<String, LexiconFile> files, Predicate<String> exists) {
    this.files = files;
    this.exists = exists;
  }

  /**
   * The models that are shipped.
   *
   * @param language two-letter code
   */
  public static ModelFolder bundled(String language) {
    String folder = "model/" + language + "/";
    return new ModelFolder(
        file -> LexiconFile.readResource(folder + file),
        file -> ModelFolder.class.getResource("/" + folder + file) != null);
  }

  /**
   * Models in a local folder.
   *
   * @throws IllegalArgumentException if there is no such folder
   */
  public static ModelFolder at(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "there is no model folder "
              + folder.toAbsolutePath()
              + "; jobs/train --output writes one");
    }
    return new ModelFolder(
        file -> LexiconFile.readPath(folder.resolve(file)),
        file -> Files.isRegularFile(folder.resolve(file)));
  }

  /** Whether there is a model of that name. */
  public boolean has(String file) {
    return exists.test(file);
  }

  /**
   * Reads one model.
   *
   * @throws IllegalStateException if the file is missing or has a faulty line
   */
  public LinearModel read(String file) {
    return LinearModel.read(files.apply(file));
  }

  /**
   * Writes a model file that {@link #at} can read.
   *
   * @param header comment lines that name source and licence of the training texts, each beginning
   *     with {@code #}
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(Path file, List<String> header, LinearModel model) {
    List<String> lines = new ArrayList<>(header);
    lines.addAll(model.lines());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the model file " + file, e);
    }
  }
}
