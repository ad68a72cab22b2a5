package org.wortlaut.pipeline.bench;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.config.Settings;
import org.wortlaut.table.ActorPairs;

/** Takes the time and memory of the table {@code actor_pairs} on a made corpus of any size. */
public final class PairsBenchmark {

  private final SparkSession spark;
  private final Settings settings;

  /**
   * @param settings the tables are written to the folder {@code _bench} of their output folder
   */
  public PairsBenchmark(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * Makes so many articles, and counts and scores their pairs once, at all levels and in the
   * windows of the settings. There are as many actors as articles, so that in a corpus of ten times
   * the size each is mentioned as often as in this one.
   *
   * @param articles 1 at least
   */
  public PairsBenchResult run(long articles) {
    Path folder = new Path(settings.output().path(), "_bench");
    long actors = Math.max(articles, GeneratedArticle.ACTORS_OF_AN_ARTICLE);
    GeneratedArticle made = new GeneratedArticle(actors);
    MapFunction<Long, Row> article = made::row;
    FlatMapFunction<Long, Row> mentions = made::mentions;
    MapFunction<Long, Row> actor = GeneratedArticle::actor;
    describe("make articles");
    Dataset<Row> articleRows =
        kept(
            spark.range(articles).map(article, Encoders.row(GeneratedArticle.ARTICLES)),
            new Path(folder, "articles"));
    Dataset<Row> mentionRows =
        kept(
            spark.range(articles).flatMap(mentions, Encoders.row(GeneratedArticle.MENTIONS)),
            new Path(folder, "mentions"));
    Dataset<Row> actorRows =
        kept(
            spark.range(actors).map(actor, Encoders.row(GeneratedArticle.ACTORS)),
            new Path(folder, "actors"));
    HeapPeak.reset();
    double processor = ProcessorTime.seconds();
    long start = System.nanoTime();
    describe("count and score pairs");
    Dataset<Row> counted =
        org.wortlaut.aggregate.pair.ActorPairs.count(
                mentionRows,
                articleRows,
                actorRows,
                settings.aggregation().pairs(),
                (name, rows) -> kept(rows, new Path(folder, name)))
            .pairs();
    Dataset<Row> pairs = kept(counted, new Path(folder, ActorPairs.TABLE.name()));
    double seconds = (System.nanoTime() - start) / 1e9;
    double processorSeconds = ProcessorTime.seconds() - processor;
    long peakHeapBytes = HeapPeak.bytes();
    return new PairsBenchResult(
        articles, actors, byLevel(pairs), seconds, processorSeconds, peakHeapBytes);
  }

  private void describe(String step) {
    spark.sparkContext().setJobDescription("wortlaut bench: " + step);
  }

  private Dataset<Row> kept(Dataset<Row> rows, Path path) {
    StructType schema = rows.schema();
    rows.write().mode(SaveMode.Overwrite).parquet(path.toString());
    return spark.read().schema(schema).parquet(path.toString());
  }

  private static TreeMap<String, Long> byLevel(Dataset<Row> pairs) {
    TreeMap<String, Long> rows = new TreeMap<>();
    pairs
        .groupBy(ActorPairs.LEVEL)
        .agg(count(lit(1)))
        .collectAsList()
        .forEach(row -> rows.put(row.getString(0), row.getLong(1)));
    return rows;
  }
}
