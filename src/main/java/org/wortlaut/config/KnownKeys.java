package org.wortlaut.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValueType;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The settings that there are: those in {@code reference.conf}, with the types that they have
 * there.
 */
final class KnownKeys {

  private final Map<String, ConfigValueType> types;

  KnownKeys(Config reference) {
    types =
        reference.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().valueType(),
                    (first, second) -> first,
                    TreeMap::new));
  }

  /**
   * @param origin where the settings come from, for the message
   * @throws WrongConfiguration if there is a key that is not known
   */
  void check(Config config, String origin) {
    for (Map.Entry<String, ?> entry : config.entrySet()) {
      type(entry.getKey(), origin);
    }
  }

  boolean isList(String key, String origin) {
    return type(key, origin) == ConfigValueType.LIST;
  }

  private ConfigValueType type(String key, String origin) {
    ConfigValueType type = types.get(key);
    if (type == null) {
      throw new WrongConfiguration(
          "unknown setting "
              + key
              + " in "
              + origin
              + "; did you mean "
              + NearestName.to(key, types.keySet())
              + "?");
    }
    return type;
  }
}
