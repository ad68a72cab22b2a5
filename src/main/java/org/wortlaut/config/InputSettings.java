package org.wortlaut.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is read.
 *
 * @param paths folders, files or globs on any file system that Hadoop knows; empty means the
 *     bundled sample corpus
 * @param columns for each of Wortlaut's input columns the name that it has in the input
 * @param since first day of publication, if only some are wanted
 * @param until last day of publication, if only some are wanted
 * @param maxTextChars longest text that is worked on, in characters
 */
public record InputSettings(
    List<String> paths,
    FileFormat format,
    Map<String, String> columns,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    int maxTextChars) {

  public InputSettings {
    paths = List.copyOf(paths);
    columns = Map.copyOf(columns);
  }

  /** Whether nothing was named, so that the bundled sample corpus is meant. */
  public boolean isSample() {
    return paths.isEmpty();
  }

  /** The same settings for Parquet files with our own column names in one place. */
  InputSettings withSample(String path) {
    Map<String, String> own =
        columns.keySet().stream().collect(Collectors.toMap(name -> name, name -> name));
    return new InputSettings(List.of(path), FileFormat.PARQUET, own, since, until, maxTextChars);
  }

  /** Whether a row without a date of publication cannot be placed. */
  public boolean needsDates() {
    return since.isPresent() || until.isPresent();
  }
}
