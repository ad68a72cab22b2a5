package org.wortlaut.pipeline.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.config.Settings;
import org.wortlaut.io.RawArticles;
import org.wortlaut.io.ReadArticles;
import org.wortlaut.text.TextCleaner;

/**
 * Takes the time of the whole chain and of its steps, on all articles and on a tenth of them; of
 * the floor below it (reading the same input and splitting the texts on white space); of the
 * extraction alone; and of Spark NLP's own sentences and tokens on the same texts.
 */
public final class Benchmark {

  /** Enough to be steady, few enough for the driver's memory. */
  private static final int MOST_TEXTS_IN_MEMORY = 2_000;

  private static final int TENTH = 10;

  private final SparkSession spark;
  private final Settings settings;
  private final int runs;

  /**
   * @param settings tables are written to their output folder, and what is needed on the way into
   *     its folder {@code _bench}
   * @param runs how often each is done; every figure is the median
   */
  public Benchmark(SparkSession spark, Settings settings, int runs) {
    this.spark = spark;
    this.settings = settings;
    this.runs = runs;
  }

  /** Runs the chain once without measuring, to warm the JVM up, and then measures. */
  public BenchResult run() {
    BenchTimes.ofChain(spark, settings, "warm-up", 1);
    HeapPeak.reset();
    BenchTimes all = BenchTimes.ofChain(spark, settings, "whole chain", runs);
    long peak = HeapPeak.bytes();
    BenchTimes tenth =
        BenchTimes.ofChain(spark, tenth(), "whole chain on a tenth of the articles", runs);
    double floor = BenchTimes.median(runs, this::splitOnWhiteSpace);
    List<String> texts = texts();
    BenchFigure extraction = extraction(texts);
    double sentences = new BenchYardstick(spark).medianSeconds(texts, runs);
    return new BenchResult(
        runs,
        new BenchFigure(
            "read and split (floor)", all.chain().articles(), all.chain().tokens(), floor),
        all.chain(),
        all.steps(),
        tenth.chain(),
        tenth.steps(),
        extraction,
        new BenchFigure(
            "Spark NLP's sentences and tokens", texts.size(), extraction.tokens(), sentences),
        peak);
  }

  private void splitOnWhiteSpace() {
    spark.sparkContext().setJobDescription("wortlaut bench: split on white space");
    Row words = raw().agg(sum(size(split(col(RawArticles.TEXT), "\\s+")))).head();
    if (words.isNullAt(0)) {
      throw new IllegalStateException("there is nothing to measure in " + settings.input().paths());
    }
  }

  /** Which articles are in it depends on their texts alone. */
  private Settings tenth() {
    String place = new Path(settings.output().path(), "_bench").toString();
    raw()
        .filter(pmod(xxhash64(col(RawArticles.TEXT)), lit(TENTH)).equalTo(0))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(place);
    return settings.withSample(place);
  }

  private List<String> texts() {
    return raw()
        .select(RawArticles.TEXT)
        .na()
        .drop()
        .limit(MOST_TEXTS_IN_MEMORY)
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .map(TextCleaner::clean)
        .toList();
  }

  private Dataset<Row> raw() {
    return new ReadArticles(spark, settings.input()).read();
  }

  private BenchFigure extraction(List<String> texts) {
    ArticleAnalyzer analyzer = ArticleAnalyzer.forLanguage(settings.annotation().textLanguage());
    AtomicLong tokens = new AtomicLong();
    Runnable pass =
        () -> {
          tokens.set(0);
          texts.forEach(text -> tokens.addAndGet(tokens(analyzer, text)));
        };
    pass.run();
    double seconds = BenchTimes.median(runs, pass);
    return new BenchFigure("extraction alone, one thread", texts.size(), tokens.get(), seconds);
  }

  private long tokens(ArticleAnalyzer analyzer, String text) {
    return analyzer.analyze(text, List.of(), settings.annotation().scheme()).tokens();
  }
}
