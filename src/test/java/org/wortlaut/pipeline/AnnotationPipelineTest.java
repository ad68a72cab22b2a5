package org.wortlaut.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.LightPipeline;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.LocalSpark;
import org.wortlaut.annotate.AnalyzedArticle;
import org.wortlaut.config.AnnotationSettings;
import org.wortlaut.config.WrongConfiguration;
import org.wortlaut.extract.Scheme;

class AnnotationPipelineTest {

  private static final String TEXT = "Das Amt sei nicht informiert worden, sagte Anna Thoms.";

  private final SparkSession spark = LocalSpark.session();

  @TempDir private Path folder;

  @Test
  void itSavesLoadsAndReadsOneString() throws IOException {
    PipelineModel model = AnnotationPipeline.create(spark, settings(List.of()));
    String path = folder.resolve("pipeline").toString();
    model.save(path);

    PipelineModel loaded = PipelineModel.load(path);

    Row row = loaded.transform(article()).select(AnnotationPipeline.ANALYSIS).head();
    assertThat(
            AnalyzedArticle.ofLight(
                new LightPipeline(loaded, false)
                    .fullAnnotateJava(TEXT)
                    .get(AnnotationPipeline.ANALYSIS)))
        .isEqualTo(AnalyzedArticle.of(row.getList(0)));
  }

  @Test
  void savedStagesOfTheUserRunBeforeOurs() throws IOException {
    Tokenizer tokenizer = new Tokenizer();
    tokenizer.setInputCols(new String[] {AnnotationPipeline.DOCUMENT});
    tokenizer.setOutputCol("token");
    String path = folder.resolve("tokenizer").toString();
    PipelineModel documents = AnnotationPipeline.create(spark, settings(List.of()));
    tokenizer.fit(documents.transform(article())).write().save(path);

    Dataset<Row> annotated =
        AnnotationPipeline.create(spark, settings(List.of(path))).transform(article());

    assertThat(annotated.columns()).containsSubsequence("document", "token", "analysis");
    assertThat(annotated.selectExpr("size(token)").head().getInt(0)).isGreaterThan(8);
  }

  @Test
  void aModelFolderWithoutModelsIsToldBeforeAnythingRuns() {
    assertThatThrownBy(
            () -> AnnotationPipeline.create(spark, settings(List.of(), Optional.of(folder))))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageContainingAll("wortlaut.annotation.model-folder", folder.toString(), ".tsv");
  }

  private Dataset<Row> article() {
    return spark.createDataset(List.of(TEXT), Encoders.STRING()).toDF("text");
  }

  private static AnnotationSettings settings(List<String> stages) {
    return settings(stages, Optional.empty());
  }

  private static AnnotationSettings settings(List<String> stages, Optional<Path> models) {
    return new AnnotationSettings("de", Scheme.WORTLAUT, models, stages, List.of(), List.of());
  }
}
