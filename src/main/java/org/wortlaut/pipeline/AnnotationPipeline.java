package org.wortlaut.pipeline;

import com.johnsnowlabs.nlp.DocumentAssembler;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.annotate.StatementAnnotator;
import org.wortlaut.config.AnnotationSettings;
import org.wortlaut.config.WrongConfiguration;
import org.wortlaut.table.Articles;

/**
 * The Spark ML pipeline on Spark NLP: the text as a document, then the stages that the user brings,
 * then our annotator.
 */
public final class AnnotationPipeline {

  /** The column that user's stages find the text in. */
  public static final String DOCUMENT = "document";

  /** The column with what our annotator found. */
  public static final String ANALYSIS = "analysis";

  private AnnotationPipeline() {}

  /**
   * A fitted pipeline that can be saved, loaded and used in a {@code LightPipeline}.
   *
   * @throws WrongConfiguration if a stage or the models of the user cannot be loaded
   */
  public static PipelineModel create(SparkSession spark, AnnotationSettings settings) {
    List<PipelineStage> stages = new ArrayList<>();
    DocumentAssembler assembler = new DocumentAssembler().setInputCol(Articles.TEXT);
    assembler.setOutputCol(DOCUMENT);
    stages.add(assembler);
    for (String path : settings.sparkNlpStages()) {
      stages.add(load(spark.sparkContext(), path));
    }
    stages.add(statements(settings));
    Dataset<Row> noArticles = spark.sql("select '' as " + Articles.TEXT + " where false");
    return new Pipeline().setStages(stages.toArray(PipelineStage[]::new)).fit(noArticles);
  }

  private static StatementAnnotator statements(AnnotationSettings settings) {
    StatementAnnotator annotator = new StatementAnnotator();
    List<String> inputs = new ArrayList<>(List.of(DOCUMENT));
    inputs.addAll(settings.nameColumns());
    annotator.setInputCols(inputs.toArray(String[]::new));
    annotator.setOutputCol(ANALYSIS);
    settings
        .modelFolder()
        .ifPresent(
            folder -> annotator.setModelFolder(OwnModels.check(folder, settings.textLanguage())));
    annotator.setLanguage(settings.textLanguage()).setScheme(settings.scheme());
    try {
      return annotator.setEntityKinds(settings.entityKinds());
    } catch (IllegalArgumentException wrong) {
      throw new WrongConfiguration(
          "wortlaut.annotation.entity-kinds: " + wrong.getMessage(), wrong);
    }
  }

  private static PipelineStage load(SparkContext spark, String path) {
    try {
      return (PipelineStage) DefaultParamsReader.loadParamsInstance(path, spark);
    } catch (Exception failure) {
      // Scala throws checked exceptions, such as IOException, without declaring them.
      throw new WrongConfiguration(
          "cannot load a Spark NLP stage from "
              + path
              + " (wortlaut.annotation.spark-nlp-stages); it must be a folder written by save(): "
              + failure.getMessage(),
          failure);
    }
  }
}
