package org.wortlaut.pipeline.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.config.Settings;
import org.wortlaut.resolve.actors.Actors;
import org.wortlaut.resolve.actors.list.ActorList;
import org.wortlaut.table.Mentions;

/** Takes the time and memory of the join of actors on a made corpus of any size. */
public final class ActorsBenchmark {

  /** As many mentions of an actor on average. */
  private static final int MENTIONS_OF_AN_ACTOR = 20;

  private final SparkSession spark;
  private final Settings settings;

  /**
   * @param settings the mentions are written to the folder {@code _bench} of their output folder
   */
  public ActorsBenchmark(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * Makes so many mentions, and joins them once.
   *
   * @param mentions 20 at least
   */
  public ActorsBenchResult run(long mentions) {
    Path folder = new Path(settings.output().path(), "_bench");
    GeneratedMention generated = new GeneratedMention(Math.max(1, mentions / MENTIONS_OF_AN_ACTOR));
    Dataset<Row> made =
        kept(
            spark
                .range(mentions)
                .map(
                    (MapFunction<Long, Row>) generated::row, Encoders.row(GeneratedMention.SCHEMA)),
            new Path(folder, "made"));
    HeapPeak.reset();
    long start = System.nanoTime();
    String language = settings.annotation().textLanguage();
    Actors actors =
        new Actors(
            spark,
            language,
            ActorList.bundled(language),
            settings.aggregation().actors(),
            (name, rows) -> kept(rows, new Path(folder, name)));
    spark.sparkContext().setJobDescription("wortlaut bench: join actors");
    Dataset<Row> joined = kept(actors.join(made), new Path(folder, "joined"));
    double seconds = (System.nanoTime() - start) / 1e9;
    return result(joined, mentions, seconds, HeapPeak.bytes());
  }

  private Dataset<Row> kept(Dataset<Row> rows, Path path) {
    rows.write().mode(SaveMode.Overwrite).parquet(path.toString());
    return spark.read().schema(rows.schema()).parquet(path.toString());
  }

  private ActorsBenchResult result(
      Dataset<Row> joined, long mentions, double seconds, long peakHeapBytes) {
    TreeMap<String, Long> identified = new TreeMap<>();
    joined
        .groupBy(Mentions.IDENTIFIED_BY)
        .agg(count(lit(1)))
        .collectAsList()
        .forEach(row -> identified.put(row.getString(0), row.getLong(1)));
    Row sizes =
        joined.agg(countDistinct(Mentions.ACTOR_ID), countDistinct(GeneratedMention.TRUTH)).head();
    return new ActorsBenchResult(
        mentions,
        sizes.getLong(1),
        sizes.getLong(0),
        seconds,
        peakHeapBytes,
        share(joined, Mentions.ACTOR_ID, GeneratedMention.TRUTH, mentions),
        share(joined, GeneratedMention.TRUTH, Mentions.ACTOR_ID, mentions),
        identified);
  }

  /** The share of mentions that are in the largest part of their cluster (purity). */
  private static double share(Dataset<Row> joined, String cluster, String part, long mentions) {
    long largest =
        joined
            .groupBy(cluster, part)
            .agg(count(lit(1)).as("mentions"))
            .groupBy(col(cluster))
            .agg(max("mentions").as("mentions"))
            .agg(sum("mentions"))
            .head()
            .getLong(0);
    return (double) largest / mentions;
  }
}
