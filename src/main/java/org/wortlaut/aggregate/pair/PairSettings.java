package org.wortlaut.aggregate.pair;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.wortlaut.aggregate.SettingBounds;

/**
 * What is counted for {@code actor_pairs}.
 *
 * @param windows the spans of time to count in; default all of them
 * @param maxActorsPerArticle of an article with more actors only the most mentioned are counted,
 *     and the article is reported; default 100. Pairs grow with the square: 100 actors make 4,950
 *     pairs, 500 would make 124,750
 * @param minStories pairs with fewer stories are tested but not written; default 1, which writes
 *     all
 * @param fisherBelow the exact test replaces the chi-square tail where the smallest expected cell
 *     is below this; default 5
 */
public record PairSettings(
    Set<Window> windows, int maxActorsPerArticle, long minStories, double fisherBelow)
    implements Serializable {

  public static final PairSettings DEFAULTS =
      new PairSettings(EnumSet.allOf(Window.class), 100, 1, 5);

  public PairSettings {
    windows = Set.copyOf(windows);
    if (windows.isEmpty()) {
      throw new IllegalArgumentException(
          "wortlaut.pairs.windows is empty; give at least one of all, year, month");
    }
    if (maxActorsPerArticle < 2) {
      throw new IllegalArgumentException(
          "wortlaut.pairs.max-actors-per-article is at least 2, as a pair needs two, but is "
              + maxActorsPerArticle);
    }
    SettingBounds.atLeast(1, "wortlaut.pairs.min-stories", minStories);
    if (!(fisherBelow >= 0)) {
      throw new IllegalArgumentException(
          "wortlaut.pairs.fisher-below is an expected count, 0 or more, but is " + fisherBelow);
    }
  }

  /** A span of time that pairs are counted in: the whole corpus, each year, each month. */
  public enum Window {
    ALL,
    YEAR,
    MONTH
  }
}
