package org.wortlaut.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.wortlaut.config.Settings;
import org.wortlaut.config.SettingsLoader;
import picocli.CommandLine.Option;
import scala.Tuple2;

/** The options that stand for settings; what is not given is left to the other sources. */
final class SettingsOptions {

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Folders, files or globs on any Hadoop file system. Default: the sample corpus.")
  private List<String> input = new ArrayList<>();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = "parquet (default), json (one object per line), csv (with a header) or orc.")
  private String inputFormat;

  @Option(
      names = "--map",
      split = ",",
      paramLabel = "OURS=THEIRS",
      description =
          "Names of the input's columns where they differ from ours, as in"
              + " text=body,published_at=date. Ours: text, id, title, published_at, source, url,"
              + " language.")
  private Map<String, String> map = new LinkedHashMap<>();

  @Option(
      names = "--language",
      paramLabel = "de|column",
      description = "Language of all articles, or \"column\": each row says its own. Default: de.")
  private String language;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "First day of publication to be used, as in 2024-03-18.")
  private String since;

  @Option(names = "--until", paramLabel = "DATE", description = "Last day of publication.")
  private String until;

  @Option(
      names = "--scheme",
      paramLabel = "wortlaut|gnqa",
      description = "Convention by which statements are written. Default: wortlaut.")
  private String scheme;

  @Option(
      names = "--model-folder",
      paramLabel = "DIR",
      description = "Models that jobs/train has written. Default: those of this program.")
  private String modelFolder;

  @Option(
      names = "--spark-nlp-stages",
      split = ",",
      paramLabel = "PATH",
      description = "Saved Spark NLP stages or pipelines that run before ours.")
  private List<String> sparkNlpStages = new ArrayList<>();

  @Option(
      names = "--name-columns",
      split = ",",
      paramLabel = "COLUMN",
      description = "Output columns of these stages whose entity chunks are taken as names.")
  private List<String> nameColumns = new ArrayList<>();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "Known actors, as CSV, JSON Lines or Parquet: id, name, kind, aliases, country, role,"
              + " valid_from, valid_to, external_id.")
  private String actors;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings in HOCON; conf/wortlaut.conf lists them all.")
  private Path config;

  /**
   * The settings of these options over those of the Spark configuration, the file and the built-in
   * ones.
   *
   * @param more settings from the command's own options; null values are left out
   */
  Settings settings(Map<String, ?> more) {
    Map<String, Object> options = new LinkedHashMap<>();
    put(options, "wortlaut.input.paths", input);
    put(options, "wortlaut.input.format", inputFormat);
    map.forEach((ours, theirs) -> put(options, "wortlaut.input.columns." + ours, theirs));
    put(options, "wortlaut.input.since", since);
    put(options, "wortlaut.input.until", until);
    put(options, "wortlaut.annotation.language", language);
    put(options, "wortlaut.annotation.scheme", scheme);
    put(options, "wortlaut.annotation.model-folder", modelFolder);
    put(options, "wortlaut.annotation.spark-nlp-stages", sparkNlpStages);
    put(options, "wortlaut.annotation.name-columns", nameColumns);
    put(options, "wortlaut.actors.list", actors);
    more.forEach((key, value) -> put(options, key, value));
    return new SettingsLoader().load(options, sparkConfiguration(), Optional.ofNullable(config));
  }

  private static void put(Map<String, Object> options, String key, Object value) {
    if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      options.put(key, value);
    }
  }

  /** What spark-submit was given: it hands its configuration on as system properties. */
  private static Map<String, String> sparkConfiguration() {
    return Stream.of(new SparkConf().getAll()).collect(Collectors.toMap(Tuple2::_1, Tuple2::_2));
  }
}
