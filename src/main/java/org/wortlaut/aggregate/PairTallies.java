package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.aggregate.StoryArticle.ActorMention;
import org.wortlaut.aggregate.StoryTallies.Tally;

/**
 * Counts units, stories and articles, by level and window: those that mention two actors, those
 * that mention one (with itself as the other), and all (with null for both). One shuffle brings the
 * counts of a pair together for all levels and windows.
 */
final class PairTallies {

  /** In the order in which {@link #row} fills it. */
  private static final StructType COUNTS =
      new StructType()
          .add("level", DataTypes.IntegerType, false)
          .add("window", DataTypes.StringType, false)
          .add("rolls", DataTypes.BooleanType, false)
          .add("a", DataTypes.LongType)
          .add("b", DataTypes.LongType)
          .add("units", DataTypes.LongType, false)
          .add("articles", DataTypes.LongType, false)
          .add("partners", DataTypes.LongType, false);

  private static final Column[] KEYS = {col("level"), col("window"), col("a"), col("b")};

  private PairTallies() {}

  /**
   * @param stories {@code articles array<struct<month, mentions array<struct<actor_id, actor,
   *     sentence, statement_id>>>>}
   * @return {@code level, window, a, b, units, stories, articles, partners}: {@code level} is an
   *     ordinal of {@link PairLevel}, {@code a} and {@code b} are hashes of actors, {@code a} of
   *     the one whose id sorts first; {@code partners} is the sum over an actor's units of the
   *     others in them
   */
  static Dataset<Row> of(Dataset<Row> stories, PairSettings settings) {
    FlatMapFunction<Row, Row> tally = story -> tally(story, settings);
    Dataset<Row> counts =
        stories.flatMap(tally, Encoders.row(COUNTS)).repartition(col("level"), col("a"), col("b"));
    return PairWindows.spread(counts, settings.windows())
        .groupBy(KEYS)
        .agg(
            sum("units").as("units"),
            count(lit(1)).as("stories"),
            sum("articles").as("articles"),
            sum("partners").as("partners"));
  }

  private static Iterator<Row> tally(Row story, PairSettings settings) {
    List<Row> read = story.getList(story.fieldIndex("articles"));
    Map<String, Long> keys = new TreeMap<>();
    read.forEach(
        article ->
            mentions(article)
                .forEach(mention -> keys.put(mention.getAs("actor_id"), mention.getAs("actor"))));
    String[] ids = keys.keySet().toArray(String[]::new);
    Long[] actors = keys.values().toArray(Long[]::new);
    List<StoryArticle> articles =
        read.stream()
            .map(article -> article(article, ids).limitedTo(settings.maxActorsPerArticle()))
            .toList();
    List<Row> rows = new ArrayList<>();
    PairWindows.part(
        articles,
        settings.windows(),
        (window, rolls, those) ->
            StoryTallies.of(those, tally -> rows.add(row(tally, window, rolls, actors))));
    return rows.iterator();
  }

  private static StoryArticle article(Row article, String[] ids) {
    return new StoryArticle(
        article.getAs("month"),
        mentions(article).stream().map(mention -> mention(mention, ids)).toList());
  }

  private static ActorMention mention(Row mention, String[] ids) {
    return new ActorMention(
        Arrays.binarySearch(ids, mention.<String>getAs("actor_id")),
        mention.getAs("sentence"),
        mention.getAs("statement_id"));
  }

  private static List<Row> mentions(Row article) {
    int field = article.fieldIndex("mentions");
    return article.isNullAt(field) ? List.of() : article.getList(field);
  }

  private static Row row(Tally tally, String window, boolean rolls, Long[] actors) {
    boolean all = tally.a() == StoryTallies.ALL;
    return RowFactory.create(
        tally.level().ordinal(),
        window,
        rolls,
        all ? null : actors[tally.a()],
        all ? null : actors[tally.b()],
        tally.units(),
        tally.articles(),
        tally.partners());
  }
}
