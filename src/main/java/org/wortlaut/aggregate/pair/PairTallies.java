package org.wortlaut.aggregate.pair;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.aggregate.pair.StoryTallies.Tally;

/**
 * Counts the units, stories and articles that mention two actors, by level and window. One shuffle
 * brings the counts of a pair together for all windows.
 */
final class PairTallies {

  /** Pairs are sorted by the first field before all others, so it is one of many values. */
  private static final StructType PAIR =
      new StructType()
          .add("a", DataTypes.LongType, false)
          .add("b", DataTypes.LongType, false)
          .add("level", DataTypes.IntegerType, false);

  /** In the order in which {@link #row} fills it: the counts of one story. */
  private static final StructType COUNTS =
      PAIR.add("units", DataTypes.LongType, false)
          .add("articles", DataTypes.LongType, false)
          .add("windows", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("a_units", DataTypes.createArrayType(DataTypes.LongType, false), false)
          .add("b_units", DataTypes.createArrayType(DataTypes.LongType, false), false);

  /** In the order in which {@link #row} fills it. */
  private static final StructType TALLIES =
      PAIR.add("window", DataTypes.IntegerType, false)
          .add("units", DataTypes.LongType, false)
          .add("stories", DataTypes.LongType, false)
          .add("articles", DataTypes.LongType, false)
          .add("a_units", DataTypes.LongType, false)
          .add("b_units", DataTypes.LongType, false);

  // Fields by their places: to look them up by name costs as much as to add them up.
  private static final int A = PAIR.fieldIndex("a");
  private static final int B = PAIR.fieldIndex("b");
  private static final int LEVEL = PAIR.fieldIndex("level");
  private static final int UNITS = COUNTS.fieldIndex("units");
  private static final int ARTICLES = COUNTS.fieldIndex("articles");
  private static final int WINDOWS = COUNTS.fieldIndex("windows");
  private static final int UNITS_OF_A = COUNTS.fieldIndex("a_units");
  private static final int UNITS_OF_B = COUNTS.fieldIndex("b_units");

  private PairTallies() {}

  /**
   * @param stories with the margins of their actors, as {@link PairMargins#beside} makes them
   * @return {@code a, b, level, window, units, stories, articles, a_units, b_units}: {@code level}
   *     is an ordinal of {@link PairLevel}, {@code a} and {@code b} are hashes of actors, {@code a}
   *     of the one whose id sorts first, {@code window} is a number of {@link PairWindows}; the
   *     last two are the units that mention the one and the other
   */
  static Dataset<Row> of(Dataset<Row> stories, PairSettings settings) {
    FlatMapFunction<Row, Row> counts = story -> counts(story, settings);
    FlatMapGroupsFunction<Row, Row, Row> sum = PairTallies::sum;
    return stories
        .flatMap(counts, Encoders.row(COUNTS))
        .groupBy(col("a"), col("b"), col("level"))
        .as(Encoders.row(PAIR), Encoders.row(COUNTS))
        .flatMapGroups(sum, Encoders.row(TALLIES));
  }

  private static Iterator<Row> counts(Row row, PairSettings settings) {
    PairStory story = PairStory.of(row, settings.maxActorsPerArticle());
    StoryMargins margins = StoryMargins.of(row, story.actors());
    List<Row> rows = new ArrayList<>();
    PairWindows.part(
        story.articles(),
        settings.windows(),
        (windows, articles) -> {
          StoryMargins.Units units = margins.in(windows);
          StoryTallies.of(
              articles,
              tally -> {
                if (tally.isPair()) {
                  rows.add(row(tally, windows, story.actors(), units));
                }
              });
        });
    return rows.iterator();
  }

  private static Row row(
      Tally tally, List<Integer> windows, List<Long> actors, StoryMargins.Units units) {
    return RowFactory.create(
        actors.get(tally.a()),
        actors.get(tally.b()),
        tally.level().ordinal(),
        tally.units(),
        tally.articles(),
        windows.toArray(),
        units.of(tally.level(), tally.a()),
        units.of(tally.level(), tally.b()));
  }

  /** Adds up what the stories of a pair have, window by window. */
  private static Iterator<Row> sum(Row pair, Iterator<Row> counts) {
    Map<Integer, Sum> sums = new TreeMap<>();
    counts.forEachRemaining(
        row -> {
          List<Integer> windows = row.getList(WINDOWS);
          List<Long> unitsOfA = row.getList(UNITS_OF_A);
          List<Long> unitsOfB = row.getList(UNITS_OF_B);
          for (int i = 0; i < windows.size(); i++) {
            int place = i;
            sums.computeIfAbsent(
                    windows.get(i), w -> new Sum(unitsOfA.get(place), unitsOfB.get(place)))
                .add(row.getLong(UNITS), row.getLong(ARTICLES));
          }
        });
    return sums.entrySet().stream()
        .map(window -> row(pair, window.getKey(), window.getValue()))
        .iterator();
  }

  private static Row row(Row pair, int window, Sum sum) {
    return RowFactory.create(
        pair.get(A),
        pair.get(B),
        pair.get(LEVEL),
        window,
        sum.units,
        sum.stories,
        sum.articles,
        sum.unitsOfA,
        sum.unitsOfB);
  }

  /** What the stories of a pair have in one window. */
  private static final class Sum {

    private final Long unitsOfA;
    private final Long unitsOfB;
    private long units;
    private long stories;
    private long articles;

    Sum(Long unitsOfA, Long unitsOfB) {
      this.unitsOfA = unitsOfA;
      this.unitsOfB = unitsOfB;
    }

    void add(long unitsOfStory, long articlesOfStory) {
      units += unitsOfStory;
      stories++;
      articles += articlesOfStory;
    }
  }
}
