package org.wortlaut.pipeline;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.johnsnowlabs.nlp.DocumentAssembler;
import java.util.List;
import java.util.Optional;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.wortlaut.LocalSpark;
import org.wortlaut.aggregate.dispute.DisputeSettings;
import org.wortlaut.annotate.FailsWithoutLetters;
import org.wortlaut.annotate.StatementAnnotator;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Rejects;

class ExtractRowsTest {

  @Test
  void anArticleWhoseAnalysisFailsIsKeptAndNoted() {
    Dataset<Row> extracted =
        ExtractRows.from(
            annotated("Der Hafen bleibt zu.", "1 2 3"), Optional.empty(), DisputeSettings.DEFAULTS);

    assertThat(extracted.select(Articles.TEXT, ExtractRows.TOKENS).collectAsList())
        .extracting(row -> row.getString(0), row -> row.getInt(1))
        .containsExactlyInAnyOrder(tuple("Der Hafen bleibt zu.", 2), tuple("1 2 3", 0));
    Row failure = ExtractRows.failures(extracted).collectAsList().get(0);
    assertThat(ExtractRows.failures(extracted).count()).isEqualTo(1);
    assertThat(failure.<String>getAs(Rejects.REASON)).isEqualTo("analysis failed");
    assertThat(failure.<String>getAs(Rejects.DETAIL)).contains("no letter in \"1 2 3\"");
    assertThat(failure.<String>getAs(Rejects.EXCERPT)).isEqualTo("1 2 3");
  }

  private static Dataset<Row> annotated(String... texts) {
    Dataset<Row> articles =
        LocalSpark.session()
            .createDataset(List.of(texts), Encoders.STRING())
            .toDF(Articles.TEXT)
            .withColumn(Articles.ARTICLE_ID, lit("a"));
    for (String column :
        List.of(Articles.SOURCE, Articles.URL, Articles.TITLE, Articles.MONTH, Articles.LANGUAGE)) {
      articles = articles.withColumn(column, lit(null).cast("string"));
    }
    articles = articles.withColumn(Articles.PUBLISHED_DATE, lit(null).cast("date"));
    DocumentAssembler assembler = new DocumentAssembler().setInputCol(Articles.TEXT);
    assembler.setOutputCol("document");
    StatementAnnotator annotator = new FailsWithoutLetters("ours");
    annotator.setInputCols(new String[] {"document"});
    annotator.setOutputCol(AnnotationPipeline.ANALYSIS);
    return new Pipeline()
        .setStages(new PipelineStage[] {assembler, annotator})
        .fit(articles)
        .transform(articles);
  }
}
