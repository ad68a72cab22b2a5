package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.wortlaut.aggregate.StoryTallies.Tally;

/**
 * Counts the units, stories and articles that mention two actors, by level and window. One shuffle
 * brings the counts of a pair together for all windows.
 */
final class PairTallies {

  private static final StructType PAIR =
      new StructType()
          .add("level", DataTypes.IntegerType, false)
          .add("a", DataTypes.LongType, false)
          .add("b", DataTypes.LongType, false);

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

  private PairTallies() {}

  /**
   * @param stories with the margins of their actors, as {@link PairMargins#beside} makes them
   * @return {@code level, a, b, window, units, stories, articles, a_units, b_units}: {@code level}
   *     is an ordinal of {@link PairLevel}, {@code a} and {@code b} are hashes of actors, {@code a}
   *     of the one whose id sorts first, {@code window} is a number of {@link PairWindows}; the
   *     last two are the units that mention the one and the other
   */
  static Dataset<Row> of(Dataset<Row> stories, PairSettings settings) {
    FlatMapFunction<Row, Row> counts = story -> counts(story, settings);
    FlatMapGroupsFunction<Row, Row, Row> sum = PairTallies::sum;
    return stories
        .flatMap(counts, Encoders.row(COUNTS))
        .groupBy(col("level"), col("a"), col("b"))
        .as(Encoders.row(PAIR), Encoders.row(COUNTS))
        .flatMapGroups(sum, Encoders.row(TALLIES));
  }

  private static Iterator<Row> counts(Row row, PairSettings settings) {
    PairStory story = PairStory.of(row, settings.maxActorsPerArticle());
    Map<Margin, Row> margins = new HashMap<>();
    for (Row margin : row.<Row>getList(row.fieldIndex("margins"))) {
      margins.put(new Margin(margin.getAs("window"), margin.getAs("actor")), margin);
    }
    List<Row> rows = new ArrayList<>();
    PairWindows.part(
        story.articles(),
        settings.windows(),
        (windows, articles) ->
            StoryTallies.of(
                articles,
                tally -> {
                  if (tally.isPair()) {
                    rows.add(row(tally, windows, story.actors(), margins));
                  }
                }));
    return rows.iterator();
  }

  private static Row row(
      Tally tally, List<Integer> windows, List<Long> actors, Map<Margin, Row> margins) {
    long a = actors.get(tally.a());
    long b = actors.get(tally.b());
    return RowFactory.create(
        tally.level().ordinal(),
        a,
        b,
        tally.units(),
        tally.articles(),
        windows.toArray(),
        units(a, windows, tally.level(), margins),
        units(b, windows, tally.level(), margins));
  }

  private static Object[] units(
      long actor, List<Integer> windows, PairLevel level, Map<Margin, Row> margins) {
    return windows.stream()
        .map(window -> margins.get(new Margin(window, actor)).getAs(PairMargins.units(level)))
        .toArray();
  }

  /** Adds up what the stories of a pair have, window by window. */
  private static Iterator<Row> sum(Row pair, Iterator<Row> counts) {
    Map<Integer, Sum> sums = new TreeMap<>();
    counts.forEachRemaining(
        row -> {
          List<Integer> windows = row.getList(row.fieldIndex("windows"));
          for (int i = 0; i < windows.size(); i++) {
            sums.merge(windows.get(i), Sum.of(row, i), Sum::plus);
          }
        });
    return sums.entrySet().stream()
        .map(window -> row(pair, window.getKey(), window.getValue()))
        .iterator();
  }

  private static Row row(Row pair, int window, Sum sum) {
    return RowFactory.create(
        pair.getAs("level"),
        pair.getAs("a"),
        pair.getAs("b"),
        window,
        sum.units(),
        sum.stories(),
        sum.articles(),
        sum.unitsOfA(),
        sum.unitsOfB());
  }

  private record Margin(int window, long actor) {}

  private record Sum(long units, long stories, long articles, long unitsOfA, long unitsOfB) {

    static Sum of(Row counts, int window) {
      return new Sum(
          counts.getAs("units"),
          1,
          counts.getAs("articles"),
          counts.<Long>getList(counts.fieldIndex("a_units")).get(window),
          counts.<Long>getList(counts.fieldIndex("b_units")).get(window));
    }

    Sum plus(Sum other) {
      return new Sum(
          units + other.units,
          stories + other.stories,
          articles + other.articles,
          unitsOfA,
          unitsOfB);
    }
  }
}
