package org.wortlaut.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.LightPipeline;
import com.johnsnowlabs.nlp.annotators.TextMatcher;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.util.io.ReadAs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.LocalSpark;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.extract.Scheme;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Mention;
import org.wortlaut.text.Span;

class StatementAnnotatorTest {

  private static final String TEXT = "Wie Anneliese Brook sagte, schweigt der Nordbund dazu.";

  private final SparkSession spark = LocalSpark.session();

  @TempDir private Path folder;

  @Test
  void entityChunksOfASparkNlpStageAreTakenAsNames() throws IOException {
    PipelineModel model = withTextMatcher();

    assertThat(analysis(model.transform(articles())).mentions())
        .containsExactlyInAnyOrder(
            new Mention("Anneliese Brook", ActorKind.PERSON, new Span(4, 19), 0, -1),
            new Mention("Nordbund", ActorKind.PERSON, new Span(40, 48), 0, -1));
  }

  @Test
  void aSavedPipelineDoesTheSameWhenLoaded() throws IOException {
    PipelineModel model = withTextMatcher();
    String path = folder.resolve("model").toString();
    model.write().overwrite().save(path);

    PipelineModel loaded = PipelineModel.load(path);

    assertThat(analysis(loaded.transform(articles())))
        .isEqualTo(analysis(model.transform(articles())));
  }

  @Test
  void aLightPipelineReadsOneString() throws IOException {
    PipelineModel model = withTextMatcher();

    ArticleAnalysis analysis =
        AnalyzedArticle.ofLight(
            new LightPipeline(model, false).fullAnnotateJava(TEXT).get("analysis"));

    assertThat(analysis).isEqualTo(analysis(model.transform(articles())));
  }

  @Test
  void paramsSurviveSavingAndLoading() throws IOException {
    String path = folder.resolve("stage").toString();
    StatementAnnotator annotator =
        new StatementAnnotator("mine")
            .setLanguage("de")
            .setScheme(Scheme.GNQA)
            .setModelFolder(Path.of("mine"))
            .setEntityKinds(List.of("X=country"));
    annotator.setInputCols(new String[] {"document", "a", "b"});
    annotator.save(path);

    StatementAnnotator loaded = StatementAnnotator.load(path);

    assertThat(loaded.uid()).isEqualTo("mine");
    assertThat(loaded.getOrDefault(loaded.scheme())).isEqualTo("gnqa");
    assertThat(loaded.getOrDefault(loaded.modelFolder())).isEqualTo("mine");
    assertThat(loaded.getOrDefault(loaded.entityKinds())).containsExactly("X=country");
    assertThat(loaded.getInputCols()).containsExactly("document", "a", "b");
  }

  @Test
  void aPipelineWithoutADocumentIsRefused() {
    StatementAnnotator annotator = new StatementAnnotator();
    annotator.setInputCols(new String[] {"text"});
    annotator.setOutputCol("analysis");

    assertThatThrownBy(() -> annotator.transform(articles())).hasMessageContaining("document");
  }

  private PipelineModel withTextMatcher() throws IOException {
    Path names = Files.writeString(folder.resolve("names.txt"), "Anneliese Brook\nNordbund\n");
    DocumentAssembler assembler = new DocumentAssembler().setInputCol("text");
    assembler.setOutputCol("document");
    Tokenizer tokenizer = new Tokenizer();
    tokenizer.setInputCols(new String[] {"document"});
    tokenizer.setOutputCol("token");
    TextMatcher matcher = new TextMatcher();
    matcher.setInputCols(new String[] {"document", "token"});
    matcher.setOutputCol("matched");
    matcher.setEntityValue("PER");
    matcher.setEntities(names.toString(), ReadAs.TEXT(), emptyScalaMap());
    StatementAnnotator ours = new NamesAsMentions("ours").setEntityKinds(List.of("PER=person"));
    ours.setInputCols(new String[] {"document", "matched"});
    ours.setOutputCol("analysis");
    return new Pipeline()
        .setStages(new PipelineStage[] {assembler, tokenizer, matcher, ours})
        .fit(articles());
  }

  private static scala.collection.immutable.Map<String, String> emptyScalaMap() {
    return scala.collection.immutable.Map$.MODULE$.empty();
  }

  private Dataset<Row> articles() {
    return spark.createDataset(List.of(TEXT), Encoders.STRING()).toDF("text");
  }

  private static ArticleAnalysis analysis(Dataset<Row> annotated) {
    Row row = annotated.select("analysis").head();
    return AnalyzedArticle.of(row.getList(0));
  }
}
