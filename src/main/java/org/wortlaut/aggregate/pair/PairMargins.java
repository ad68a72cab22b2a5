package org.wortlaut.aggregate.pair;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.aggregate.SideTable;
import org.wortlaut.aggregate.pair.StoryTallies.Tally;

/**
 * What is known of each actor and of all together, in each level and window: the margins of the
 * two-by-two tables.
 */
final class PairMargins {

  /** In the order in which {@link #row} fills it. */
  private static final StructType COUNTS =
      new StructType()
          .add("story_id", DataTypes.StringType, false)
          .add("level", DataTypes.IntegerType, false)
          .add("window", DataTypes.IntegerType, false)
          .add("actor", DataTypes.LongType)
          .add("units", DataTypes.LongType, false)
          .add("partners", DataTypes.LongType, false);

  private PairMargins() {}

  /**
   * @param stories as {@link StoryMentions#stories} makes them
   * @return {@code story_id, level, window, actor, units, partners}: {@code level} is an ordinal of
   *     {@link PairLevel}, {@code window} a number of {@link PairWindows}; the units of the story
   *     that mention the actor, and the sum over them of the others in them. The rows with a null
   *     actor have the number of all units
   */
  static Dataset<Row> ofStories(Dataset<Row> stories, PairSettings settings) {
    FlatMapFunction<Row, Row> rows = story -> rows(story, settings);
    return stories.flatMap(rows, Encoders.row(COUNTS));
  }

  private static Iterator<Row> rows(Row row, PairSettings settings) {
    PairStory story = PairStory.of(row, settings.maxActorsPerArticle());
    String id = row.getAs("story_id");
    List<Row> rows = new ArrayList<>();
    PairWindows.part(
        story.articles(),
        settings.windows(),
        (windows, articles) ->
            StoryTallies.of(
                articles,
                tally -> {
                  if (!tally.isPair()) {
                    windows.forEach(window -> rows.add(row(id, tally, window, story.actors())));
                  }
                }));
    return rows.iterator();
  }

  private static Row row(String story, Tally tally, int window, List<Long> actors) {
    return RowFactory.create(
        story,
        tally.level().ordinal(),
        window,
        tally.a() == StoryTallies.ALL ? null : actors.get(tally.a()),
        tally.units(),
        tally.partners());
  }

  /**
   * @param ofStories as {@link #ofStories} makes them
   * @return the same without {@code story_id}, summed up over all stories
   */
  static Dataset<Row> of(Dataset<Row> ofStories) {
    return ofStories
        .groupBy("level", "window", "actor")
        .agg(sum("units").as("units"), sum("partners").as("partners"));
  }

  /**
   * @param margins as {@link #of} returns them
   * @return {@code level, window, n, actors, tested}: the units, the actors, and the number of
   *     pairs that they could make
   */
  static Dataset<Row> populations(Dataset<Row> margins) {
    return margins
        .groupBy("level", "window")
        .agg(max(when(col("actor").isNull(), col("units"))).as("n"), count("actor").as("actors"))
        .withColumn(
            "tested", col("actors").multiply(col("actors").minus(1)).divide(2).cast("bigint"))
        .where(col("actors").gt(0));
  }

  /**
   * Puts beside each story what its pairs will be measured against. An actor stands in a tenth or
   * less as many stories as pairs of them, so this costs a fraction of joining the pairs.
   *
   * @param ofStories as {@link #ofStories} makes them
   * @param margins as {@link #of} returns them
   * @return the stories with {@code margins array<struct<window, actor, …>>}, where the other
   *     fields are {@link #units} of each level
   */
  static Dataset<Row> beside(Dataset<Row> stories, Dataset<Row> ofStories, Dataset<Row> margins) {
    List<Object> levels = Arrays.stream(PairLevel.values()).<Object>map(Enum::ordinal).toList();
    Dataset<Row> byActor =
        margins
            .where(col("actor").isNotNull())
            .groupBy("window", "actor")
            .pivot("level", levels)
            .agg(first("units"));
    Column[] margin =
        Arrays.stream(byActor.columns()).map(name -> col(name)).toArray(Column[]::new);
    Dataset<Row> needed =
        ofStories
            .where(col("level").equalTo(PairLevel.ARTICLE.ordinal()).and(col("actor").isNotNull()))
            .select("story_id", "window", "actor")
            .join(SideTable.of(byActor), new String[] {"window", "actor"})
            .groupBy("story_id")
            .agg(collect_list(struct(margin)).as("margins"));
    return stories.join(needed, "story_id");
  }

  /** The field for the units of a level that mention an actor. */
  static String units(PairLevel level) {
    return String.valueOf(level.ordinal());
  }
}
