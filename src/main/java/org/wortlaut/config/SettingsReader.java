package org.wortlaut.config;

import com.typesafe.config.Config;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.wortlaut.extract.Scheme;

/** Reads merged settings into records and refuses values that cannot be meant. */
final class SettingsReader {

  /** The languages that there are resources for. */
  private static final List<String> LANGUAGES = List.of("de");

  private SettingsReader() {}

  static Settings read(Config config, SortedMap<String, String> effective) {
    return new Settings(
        input(config),
        annotation(config),
        AggregationReader.read(config),
        output(config),
        ExportReader.read(config.getConfig("wortlaut.export")),
        effective);
  }

  private static InputSettings input(Config config) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String column : config.getObject("wortlaut.input.columns").keySet()) {
      columns.put(column, config.getString("wortlaut.input.columns." + column));
    }
    InputSettings settings =
        new InputSettings(
            config.getStringList("wortlaut.input.paths"),
            format(config, "wortlaut.input.format"),
            columns,
            date(config, "wortlaut.input.since"),
            date(config, "wortlaut.input.until"),
            positive(config, "wortlaut.input.max-text-chars"));
    if (settings.since().isPresent()
        && settings.until().isPresent()
        && settings.since().get().isAfter(settings.until().get())) {
      throw new WrongConfiguration(
          "nothing is published since "
              + settings.since().get()
              + " and until "
              + settings.until().get()
              + ": exchange the two dates");
    }
    return settings;
  }

  private static AnnotationSettings annotation(Config config) {
    String language = config.getString("wortlaut.annotation.language");
    if (!language.equals(AnnotationSettings.LANGUAGE_COLUMN) && !LANGUAGES.contains(language)) {
      throw new WrongConfiguration(
          "wortlaut.annotation.language is \""
              + language
              + "\"; there is "
              + String.join(", ", LANGUAGES)
              + ", or \"column\" to take each row's own (rows in other languages are rejected)");
    }
    return new AnnotationSettings(
        language,
        Scheme.valueOf(
            oneOf(
                    config,
                    "wortlaut.annotation.scheme",
                    Arrays.stream(Scheme.values())
                        .map(scheme -> scheme.name().toLowerCase(Locale.ROOT))
                        .toList())
                .toUpperCase(Locale.ROOT)),
        folder(config, "wortlaut.annotation.model-folder"),
        config.getStringList("wortlaut.annotation.spark-nlp-stages"),
        config.getStringList("wortlaut.annotation.name-columns"),
        config.getStringList("wortlaut.annotation.entity-kinds"));
  }

  private static OutputSettings output(Config config) {
    return new OutputSettings(
        config.getString("wortlaut.output.path"), format(config, "wortlaut.output.format"));
  }

  private static FileFormat format(Config config, String key) {
    return FileFormat.valueOf(oneOf(config, key, FileFormat.labels()).toUpperCase(Locale.ROOT));
  }

  private static String oneOf(Config config, String key, List<String> allowed) {
    String value = config.getString(key).toLowerCase(Locale.ROOT);
    if (!allowed.contains(value)) {
      throw new WrongConfiguration(
          key
              + " is \""
              + config.getString(key)
              + "\", but it is one of "
              + String.join(", ", allowed)
              + NearestName.within(value.length() / 2, value, allowed)
                  .map(nearest -> "; did you mean " + nearest + "?")
                  .orElse(""));
    }
    return value;
  }

  private static Optional<LocalDate> date(Config config, String key) {
    String value = config.getString(key);
    try {
      return value.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(value.strip()));
    } catch (DateTimeParseException wrong) {
      throw new WrongConfiguration(
          key + " is \"" + value + "\"; a date is written 2024-03-18", wrong);
    }
  }

  private static Optional<Path> folder(Config config, String key) {
    String value = config.getString(key).strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Path.of(value);
    if (!Files.isDirectory(folder)) {
      throw new WrongConfiguration(
          key + " is \"" + value + "\", but there is no folder " + folder.toAbsolutePath());
    }
    return Optional.of(folder);
  }

  private static int positive(Config config, String key) {
    int value = config.getInt(key);
    if (value <= 0) {
      throw new WrongConfiguration(key + " is " + value + "; it must be at least 1");
    }
    return value;
  }
}
