package org.wortlaut.config;

import java.util.SortedMap;
import java.util.TreeMap;
import org.wortlaut.report.NetworkSettings;

/**
 * All that a user can set.
 *
 * @param effective every setting by its full name with the value that holds, as text
 */
public record Settings(
    InputSettings input,
    AnnotationSettings annotation,
    AggregationSettings aggregation,
    OutputSettings output,
    NetworkSettings export,
    SortedMap<String, String> effective) {

  public Settings {
    effective = new TreeMap<>(effective);
  }

  /**
   * The same settings, reading the sample corpus from where it has been written.
   *
   * @param path of a folder of Parquet files
   */
  public Settings withSample(String path) {
    return new Settings(input.withSample(path), annotation, aggregation, output, export, effective);
  }
}
