package org.wortlaut.aggregate.pair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** How many units of the whole corpus mention each actor of a story. */
final class StoryMargins {

  private final List<Long> actors;
  private final Map<Margin, Row> margins = new HashMap<>();

  private record Margin(int window, long actor) {}

  private StoryMargins(List<Long> actors) {
    this.actors = actors;
  }

  /**
   * @param story with its margins, as {@link PairMargins#beside} makes them
   * @param actors of the story, in their order
   */
  static StoryMargins of(Row story, List<Long> actors) {
    StoryMargins margins = new StoryMargins(actors);
    for (Row margin : story.<Row>getList(story.fieldIndex("margins"))) {
      margins.margins.put(new Margin(margin.getAs("window"), margin.getAs("actor")), margin);
    }
    return margins;
  }

  /** The margins in some windows. */
  Units in(List<Integer> windows) {
    return new Units(windows);
  }

  /** The margins in some windows, each looked up once for all pairs of its actor. */
  final class Units {

    private final List<Integer> windows;
    private final Object[][] units = new Object[PairLevel.values().length * actors.size()][];

    private Units(List<Integer> windows) {
      this.windows = windows;
    }

    /**
     * @param actor its place among the actors of the story
     * @return the units of the level that mention the actor, a Long for each window
     */
    Object[] of(PairLevel level, int actor) {
      int place = level.ordinal() * actors.size() + actor;
      if (units[place] == null) {
        units[place] =
            windows.stream()
                .map(window -> margins.get(new Margin(window, actors.get(actor))))
                .map(margin -> margin.getAs(PairMargins.units(level)))
                .toArray();
      }
      return units[place];
    }
  }
}
