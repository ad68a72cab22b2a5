package org.wortlaut.config;

import com.typesafe.config.Config;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wortlaut.report.NetworkFormat;
import org.wortlaut.report.NetworkSettings;

/** Reads the settings of the exported network. */
final class ExportReader {

  private ExportReader() {}

  static NetworkSettings read(Config config) {
    try {
      return new NetworkSettings(
          formats(config),
          config.getString("level"),
          config.getString("window"),
          config.getLong("min-stories"),
          config.getDouble("max-q"),
          config.getInt("max-edges"));
    } catch (IllegalArgumentException wrong) {
      throw new WrongConfiguration(wrong.getMessage(), wrong);
    }
  }

  private static Set<NetworkFormat> formats(Config config) {
    Set<NetworkFormat> formats = EnumSet.noneOf(NetworkFormat.class);
    for (String name : config.getStringList("formats")) {
      formats.add(
          Stream.of(NetworkFormat.values())
              .filter(format -> format.label().equals(name.strip().toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(
                  () ->
                      new WrongConfiguration(
                          "wortlaut.export.formats has \""
                              + name
                              + "\"; there are "
                              + String.join(
                                  ", ",
                                  Stream.of(NetworkFormat.values())
                                      .map(NetworkFormat::label)
                                      .toList()))));
    }
    return formats;
  }
}
