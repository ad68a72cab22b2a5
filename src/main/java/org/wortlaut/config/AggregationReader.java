package org.wortlaut.config;

import com.typesafe.config.Config;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wortlaut.aggregate.dispute.DisputeSettings;
import org.wortlaut.aggregate.pair.PairSettings;
import org.wortlaut.aggregate.story.StorySettings;
import org.wortlaut.resolve.actors.ActorsSettings;

/** Reads the settings of stories, actors, pairs and disputes. */
final class AggregationReader {

  private AggregationReader() {}

  static AggregationSettings read(Config config) {
    try {
      return new AggregationSettings(
          stories(config.getConfig("wortlaut.stories")),
          actors(config.getConfig("wortlaut.actors")),
          Optional.of(config.getString("wortlaut.actors.list").strip())
              .filter(path -> !path.isEmpty()),
          pairs(config.getConfig("wortlaut.pairs")),
          disputes(config.getConfig("wortlaut.disputes")));
    } catch (IllegalArgumentException wrong) {
      throw new WrongConfiguration(wrong.getMessage(), wrong);
    }
  }

  private static StorySettings stories(Config config) {
    return new StorySettings(
        config.getInt("shingle-words"),
        config.getDouble("min-jaccard"),
        config.getDouble("min-containment"),
        config.getDouble("min-length-ratio"),
        config.getInt("bands"),
        config.getInt("rows-per-band"),
        config.getInt("max-anchors"));
  }

  private static ActorsSettings actors(Config config) {
    return new ActorsSettings(
        config.getDouble("min-dominance"),
        config.getLong("min-stories"),
        config.getDouble("min-full-share"),
        config.getInt("max-companions"),
        config.getInt("source-days"));
  }

  private static PairSettings pairs(Config config) {
    return new PairSettings(
        windows(config.getStringList("windows")),
        config.getInt("max-actors-per-article"),
        config.getLong("min-stories"),
        config.getDouble("fisher-below"));
  }

  private static DisputeSettings disputes(Config config) {
    return new DisputeSettings(
        config.getDouble("min-score"),
        config.getInt("months-back"),
        config.getInt("actors-per-article"),
        config.getInt("words-per-statement"),
        config.getInt("max-claims"));
  }

  private static Set<PairSettings.Window> windows(List<String> names) {
    Set<PairSettings.Window> windows = EnumSet.noneOf(PairSettings.Window.class);
    for (String name : names) {
      windows.add(
          Stream.of(PairSettings.Window.values())
              .filter(window -> window.name().toLowerCase(Locale.ROOT).equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new WrongConfiguration(
                          "wortlaut.pairs.windows has \""
                              + name
                              + "\"; there are all, year, month")));
    }
    return windows;
  }
}
