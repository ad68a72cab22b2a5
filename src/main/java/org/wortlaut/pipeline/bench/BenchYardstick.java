package org.wortlaut.pipeline.bench;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.table.Articles;

/** Spark NLP's own way from a text to sentences and tokens, which needs no model to be fetched. */
final class BenchYardstick {

  private final SparkSession spark;

  BenchYardstick(SparkSession spark) {
    this.spark = spark;
  }

  /** Splits all texts into sentences and tokens; what comes out is thrown away. */
  double medianSeconds(List<String> texts, int runs) {
    Dataset<Row> articles =
        spark
            .createDataset(texts, Encoders.STRING())
            .toDF(Articles.TEXT)
            .repartition(spark.sparkContext().defaultParallelism());
    PipelineModel pipeline = pipeline().fit(articles);
    spark.sparkContext().setJobDescription("wortlaut bench: sentences and tokens of Spark NLP");
    return BenchTimes.median(
        runs,
        () ->
            pipeline
                .transform(articles)
                .select("token")
                .write()
                .format("noop")
                .mode("overwrite")
                .save());
  }

  private static Pipeline pipeline() {
    DocumentAssembler document = new DocumentAssembler().setInputCol(Articles.TEXT);
    document.setOutputCol("document");
    SentenceDetector sentences = new SentenceDetector();
    sentences.setInputCols(new String[] {"document"});
    sentences.setOutputCol("sentence");
    Tokenizer tokens = new Tokenizer();
    tokens.setInputCols(new String[] {"sentence"});
    tokens.setOutputCol("token");
    return new Pipeline().setStages(new PipelineStage[] {document, sentences, tokens});
  }
}
