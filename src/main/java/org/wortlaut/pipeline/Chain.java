package org.wortlaut.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.storage.StorageLevel;
import org.wortlaut.config.Settings;
import org.wortlaut.io.CheckArticles;
import org.wortlaut.io.InputFingerprint;
import org.wortlaut.io.ReadArticles;
import org.wortlaut.io.RunManifest;
import org.wortlaut.io.WriteTables;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Mentions;
import org.wortlaut.table.Rejects;
import org.wortlaut.table.Statements;
import org.wortlaut.table.Table;

/** The whole way of the data, from articles to tables, one statement per step. */
public final class Chain {

  private final SparkSession spark;
  private final Settings settings;
  private final Steps steps;
  private final String runId = RunId.next();

  public Chain(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.settings = settings;
    this.steps = new Steps(spark.sparkContext());
  }

  /** Runs all steps; when one fails, nothing of the run is left in the output. */
  public RunResult run() {
    WriteTables tables = new WriteTables(spark, settings.output(), runId);
    try {
      return run(tables);
    } catch (RuntimeException failure) {
      tables.discard();
      throw failure;
    }
  }

  /** What takes the time is done where rows are kept or written; other steps only describe work. */
  private RunResult run(WriteTables tables) {
    PipelineModel stages = steps.step("load", "the stages of the annotation", this::load);
    Dataset<Row> raw = steps.step("read", "find the articles' columns", this::read);
    Dataset<Row> marked = steps.step("check", "find unusable rows", () -> check(raw));
    Dataset<Row> clean = CleanText.in(CheckArticles.usable(marked));
    Dataset<Row> annotated = stages.transform(clean);
    Dataset<Row> extracted =
        steps.step(
            "extract",
            "annotate, take out statements and mentions",
            () -> kept(ExtractRows.from(annotated)));
    Dataset<Row> articles = unresolved(extracted, Articles.TABLE);
    Dataset<Row> statements = unresolved(ExtractRows.statements(extracted), Statements.TABLE);
    Dataset<Row> mentions = unresolved(ExtractRows.mentions(extracted), Mentions.TABLE);
    Dataset<Row> rejects = CheckArticles.rejects(marked);
    steps.step("write", "articles", () -> tables.write(Articles.TABLE, articles));
    steps.step("write", "statements", () -> tables.write(Statements.TABLE, statements));
    steps.step("write", "mentions", () -> tables.write(Mentions.TABLE, mentions));
    steps.step("write", "rejects", () -> tables.write(Rejects.TABLE, rejects));
    RunResult result = result(tables, rejects, extracted);
    tables.publish(manifest(result, raw));
    marked.unpersist();
    extracted.unpersist();
    return result;
  }

  private Dataset<Row> read() {
    return new ReadArticles(spark, settings.input()).read();
  }

  private Dataset<Row> check(Dataset<Row> raw) {
    return kept(new CheckArticles(settings.input(), settings.annotation()).mark(raw));
  }

  private PipelineModel load() {
    return AnnotationPipeline.create(spark, settings.annotation());
  }

  /** Works the rows out once and keeps them, in memory or on the local disks, for later steps. */
  private static Dataset<Row> kept(Dataset<Row> rows) {
    Dataset<Row> kept = rows.persist(StorageLevel.MEMORY_AND_DISK());
    kept.count();
    return kept;
  }

  /** The rows with the columns that stories and actors will fill, as nulls. */
  private static Dataset<Row> unresolved(Dataset<Row> rows, Table table) {
    Dataset<Row> complete = rows;
    for (StructField field : table.schema().fields()) {
      if (!List.of(rows.columns()).contains(field.name())) {
        complete = complete.withColumn(field.name(), lit(null).cast(field.dataType()));
      }
    }
    return complete;
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
