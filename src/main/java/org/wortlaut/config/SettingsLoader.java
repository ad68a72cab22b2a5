package org.wortlaut.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigRenderOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts the settings together. What is said on the command line holds; then {@code spark.wortlaut.*}
 * in the Spark configuration, then the configuration file, then the built-in {@code
 * reference.conf}.
 */
public final class SettingsLoader {

  private static final String ROOT = "wortlaut.";
  private static final String SPARK_PREFIX = "spark.";

  private final Config reference;
  private final KnownKeys known;

  public SettingsLoader() {
    reference =
        ConfigFactory.parseResources(
                SettingsLoader.class.getClassLoader(),
                "reference.conf",
                ConfigParseOptions.defaults().setAllowMissing(false))
            .withOnlyPath("wortlaut");
    known = new KnownKeys(reference);
  }

  /**
   * @param options settings by full name ({@code wortlaut.input.format}), as the command line has
   *     them
   * @param spark the Spark configuration; keys without {@code spark.wortlaut.} are passed over
   * @param file of the user, in HOCON
   * @throws WrongConfiguration if a key is unknown or a value cannot be meant
   */
  public Settings load(
      Map<String, Object> options, Map<String, String> spark, Optional<Path> file) {
    Config fromOptions = ConfigFactory.parseMap(options, "the command line");
    known.check(fromOptions, "the command line");
    Config merged =
        fromOptions
            .withFallback(fromSpark(spark))
            .withFallback(file.map(this::fromFile).orElse(ConfigFactory.empty()))
            .withFallback(reference)
            .resolve();
    try {
      return SettingsReader.read(merged, effective(merged));
    } catch (ConfigException wrong) {
      throw new WrongConfiguration(wrong.getMessage(), wrong);
    }
  }

  private Config fromSpark(Map<String, String> spark) {
    String origin = "the Spark configuration";
    Map<String, Object> values = new LinkedHashMap<>();
    spark.forEach(
        (key, value) -> {
          if (key.startsWith(SPARK_PREFIX + ROOT)) {
            String name = key.substring(SPARK_PREFIX.length());
            values.put(name, known.isList(name, origin) ? commaSeparated(value) : value);
          }
        });
    return ConfigFactory.parseMap(values, origin);
  }

  private Config fromFile(Path file) {
    if (!Files.isReadable(file)) {
      throw new WrongConfiguration(
          "there is no readable configuration file " + file.toAbsolutePath());
    }
    try {
      Config config = ConfigFactory.parseFile(file.toFile()).resolveWith(reference);
      known.check(config, file.toString());
      return config;
    } catch (ConfigException wrong) {
      throw new WrongConfiguration(wrong.getMessage(), wrong);
    }
  }

  private static List<String> commaSeparated(String value) {
    return Stream.of(value.split(",", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private static SortedMap<String, String> effective(Config merged) {
    SortedMap<String, String> effective = new TreeMap<>();
    merged
        .withOnlyPath("wortlaut")
        .entrySet()
        .forEach(
            entry -> {
              Object value = entry.getValue().unwrapped();
              effective.put(
                  entry.getKey(),
                  value instanceof List
                      ? entry.getValue().render(ConfigRenderOptions.concise())
                      : value.toString());
            });
    return effective;
  }
}
