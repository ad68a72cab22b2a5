package org.wortlaut.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A format of files that Spark reads and writes by itself. */
public enum FileFormat {
  PARQUET,
  JSON,
  CSV,
  ORC;

  /** The name that options, settings and Spark use. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(FileFormat::label).toList();
  }
}
