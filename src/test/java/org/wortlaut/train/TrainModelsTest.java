package org.wortlaut.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Scheme;
import org.wortlaut.extract.Statement;

class TrainModelsTest {

  private static final ModelSource SOURCE = new ModelSource("made-up articles", "Apache-2.0");
  private static final String UNSEEN = "Die Mole sei alt, sagte Gesine Harms.";

  private final ArticleAnalyzer shipped = ArticleAnalyzer.forLanguage("de");

  @TempDir private Path folder;

  @Test
  void theWrittenModelsSayWhatTheyHaveLearned() throws IOException {
    new TrainModels(shipped).write(madeSet(20).articles(), folder, SOURCE);

    Statement own = only(ArticleAnalyzer.forLanguage("de", folder));

    assertThat(List.of(own.act(), own.claimKind()))
        .isEqualTo(List.of(Act.CONFIRM, ClaimKind.PREDICTION));
    assertThat(only(shipped).act()).isEqualTo(Act.ASSERT);
  }

  @Test
  void theFilesNameSourceAndLicence() throws IOException {
    new TrainModels(shipped).write(madeSet(6).articles(), folder, SOURCE);

    for (String name :
        List.of("report.tsv", "classify-act.tsv", "classify-kind.tsv", "classify-pair.tsv")) {
      assertThat(Files.readAllLines(folder.resolve(name)))
          .as(name)
          .contains("# Source: trained on made-up articles. Licence: Apache-2.0.");
    }
  }

  @Test
  void theSameArticlesGiveTheSameFiles() throws IOException {
    TrainingSet set = madeSet(12);
    new TrainModels(shipped).write(set.articles(), folder.resolve("a"), SOURCE);
    new TrainModels(shipped).write(set.articles(), folder.resolve("b"), SOURCE);

    assertThat(folder.resolve("a/report.tsv"))
        .hasSameTextualContentAs(folder.resolve("b/report.tsv"));
    assertThat(folder.resolve("a/classify-act.tsv"))
        .hasSameTextualContentAs(folder.resolve("b/classify-act.tsv"));
  }

  @Test
  void eachArticleIsScoredByModelsThatHaveNotSeenIt() throws IOException {
    List<EvaluationResult> results = new CrossValidation(shipped).run(madeSet(20));

    assertThat(results).hasSize(1);
    assertThat(results.get(0).score("statements").values().get("f1")).isGreaterThan(0.9);
    assertThat(results.get(0).score("act").values().get("accuracy")).isEqualTo(1);
  }

  @Test
  void fewerArticlesThanFoldsAreRefused() throws IOException {
    TrainingSet four = madeSet(4);

    assertThatThrownBy(() -> new CrossValidation(shipped).run(four))
        .isInstanceOf(UnusableGold.class)
        .hasMessageContaining("4 different articles");
  }

  @Test
  void aModelNamesItsSourceInOneLine() {
    assertThatThrownBy(() -> new ModelSource("a\nb", "none")).hasMessageContaining("source");
    assertThatThrownBy(() -> new ModelSource("a", " ")).hasMessageContaining("licence");
  }

  private TrainingSet madeSet(int articles) throws IOException {
    return TrainingSet.read(
        List.of(MadeGold.write(folder.resolve("gold.jsonl"), articles)), shipped);
  }

  private static Statement only(ArticleAnalyzer analyzer) {
    List<Statement> statements = analyzer.analyze(UNSEEN, List.of(), Scheme.WORTLAUT).statements();
    assertThat(statements).hasSize(1);
    return statements.get(0);
  }
}
