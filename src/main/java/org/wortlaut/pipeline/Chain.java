package org.wortlaut.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.aggregate.dispute.Disputes;
import org.wortlaut.aggregate.pair.PairCounts;
import org.wortlaut.aggregate.story.Stories;
import org.wortlaut.config.Settings;
import org.wortlaut.io.CheckArticles;
import org.wortlaut.io.InputFingerprint;
import org.wortlaut.io.ReadActorList;
import org.wortlaut.io.ReadArticles;
import org.wortlaut.io.RunManifest;
import org.wortlaut.io.WriteTables;
import org.wortlaut.table.ActorPairs;
import org.wortlaut.table.Actors;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Mentions;
import org.wortlaut.table.Rejects;
import org.wortlaut.table.Relations;
import org.wortlaut.table.Statements;

/** The whole way of the data, from articles to tables, one statement per step. */
public final class Chain {

  private final SparkSession spark;
  private final Settings settings;
  private final Steps steps;
  private final String runId = RunId.next();

  /**
   * @param settings with an output folder whose tables may be replaced: see {@link
   *     org.wortlaut.io.OutputFolder#check}
   */
  public Chain(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.settings = settings;
    this.steps = new Steps(spark.sparkContext());
  }

  /** Runs all steps; when one fails, nothing of the run is left in the output. */
  public RunResult run() {
    WriteTables tables = new WriteTables(spark, settings.output(), runId);
    try {
      return run(tables, new KeptRows(spark, tables.workFolder()));
    } catch (RuntimeException failure) {
      tables.discard();
      throw failure;
    }
  }

  private RunResult run(WriteTables tables, KeptRows kept) {
    var read = new ReadArticles(spark, settings.input());
    var check = new CheckArticles(settings.input(), settings.annotation());
    String language = settings.annotation().textLanguage();
    var list = new ReadActorList(spark, language).read(settings.aggregation().actorList());
    var resolve = new Resolution(spark, language, list, settings.aggregation(), kept);

    PipelineModel stages =
        steps.step("load", "stages", () -> AnnotationPipeline.create(spark, settings.annotation()));
    Dataset<Row> raw = steps.step("read", "find the articles' columns", read::read);
    Dataset<Row> marked =
        steps.step("check", "find unusable rows", () -> kept.keep("marked", check.mark(raw)));
    Dataset<Row> clean = CleanText.in(CheckArticles.usable(marked));
    Dataset<Row> annotated = stages.transform(clean);
    Dataset<Row> extracted =
        steps.step(
            "extract",
            "annotate, take out statements and mentions",
            () ->
                kept.keep(
                    "extracted",
                    ExtractRows.from(
                        annotated,
                        settings.annotation().modelFolder(),
                        settings.aggregation().disputes())));
    Stories.Joined stories = steps.step("stories", "find copies", () -> resolve.stories(extracted));
    Dataset<Row> articles =
        steps.step(
            "stories",
            "join copies",
            () -> kept.keep("articles", extracted.join(stories.articles(), Articles.ARTICLE_ID)));
    Dataset<Row> mentions =
        steps.step(
            "actors", "of mentions", () -> kept.keep("mentions", resolve.mentions(articles)));
    Dataset<Row> statements =
        steps.step(
            "actors",
            "of speakers",
            () -> tables.write(Statements.TABLE, resolve.statements(articles, mentions)));
    Dataset<Row> actors =
        steps.step(
            "actors",
            "sum up",
            () -> tables.write(Actors.TABLE, resolve.actors(mentions, statements)));
    PairCounts pairs =
        steps.step("pairs", "count", () -> resolve.pairs(mentions, articles, actors));
    steps.step("pairs", "score", () -> tables.write(ActorPairs.TABLE, pairs.pairs()));
    Disputes.Links links =
        steps.step(
            "disputes",
            "find claims that may be denied",
            () -> resolve.disputes(articles, mentions, statements));
    Dataset<Row> disputes =
        steps.step(
            "disputes",
            "link denials to claims",
            () -> tables.write(org.wortlaut.table.Disputes.TABLE, links.disputes()));
    steps.step(
        "relations",
        "count",
        () ->
            tables.write(
                Relations.TABLE, resolve.relations(statements, mentions, actors, disputes)));
    steps.step("write", "articles", () -> tables.write(Articles.TABLE, articles));
    steps.step("write", "mentions", () -> tables.write(Mentions.TABLE, mentions));
    Dataset<Row> rejects =
        steps.step(
            "write",
            "rejects",
            () ->
                tables.write(
                    Rejects.TABLE,
                    CheckArticles.rejects(marked)
                        .unionByName(ExtractRows.failures(extracted))
                        .unionByName(stories.rejects())
                        .unionByName(pairs.rejects())
                        .unionByName(links.rejects())));
    RunResult result = result(tables, rejects, extracted);
    tables.publish(manifest(result, raw));
    return result;
  }

  private RunResult result(WriteTables tables, Dataset<Row> rejects, Dataset<Row> extracted) {
    Map<String, Long> reasons = new TreeMap<>();
    for (Row row : rejects.groupBy(col(Rejects.REASON)).agg(count(lit(1))).collectAsList()) {
      reasons.put(row.getString(0), row.getLong(1));
    }
    Row tokens = extracted.agg(sum(col(ExtractRows.TOKENS))).head();
    return new RunResult(
        runId,
        settings.output().path(),
        tables.counts(),
        reasons,
        steps.seconds(),
        tokens.isNullAt(0) ? 0 : tokens.getLong(0));
  }

  private RunManifest manifest(RunResult result, Dataset<Row> raw) {
    return new RunManifest(
        runId,
        Version.current(),
        settings.effective(),
        InputFingerprint.of(raw),
        result.rows(),
        result.rejects(),
        result.seconds());
  }
}
