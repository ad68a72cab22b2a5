package org.wortlaut.train;

import java.nio.file.Path;
import java.util.List;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.extract.ReportTraining;
import org.wortlaut.extract.classify.StatementTraining;
import org.wortlaut.extract.report.ReportModel;
import org.wortlaut.learn.ModelFolder;

/**
 * Trains all models of a language and writes them into a folder. The same articles give the same
 * files.
 */
public final class TrainModels {

  private final ReportTraining report;
  private final StatementTraining classes;

  /**
   * @param analyzer reads clauses and proposes statements; its own models play no part
   */
  public TrainModels(ArticleAnalyzer analyzer) {
    ModelFolder shipped = ModelFolder.bundled(analyzer.language());
    this.report = new ReportTraining(analyzer.grammar().extractor(shipped));
    this.classes = new StatementTraining(analyzer.language(), analyzer.grammar().parser());
  }

  /**
   * Writes {@code report.tsv}, {@code classify-act.tsv}, {@code classify-kind.tsv} and {@code
   * classify-pair.tsv}; files of these names are replaced.
   *
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public void write(List<TrainingArticle> articles, Path folder, ModelSource source) {
    ModelFolder.write(
        folder.resolve(ReportModel.FILE),
        source.header("a logistic regression over the features of ReportFeatures"),
        report.train(articles.stream().map(TrainingArticle::contents).toList()));
    classes.train(
        articles.stream().flatMap(article -> article.statements().stream()).toList(),
        folder,
        source.header("a linear model over the features of StatementFeatures"));
  }
}
