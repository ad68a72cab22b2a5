package org.wortlaut.extract.report;

import java.util.function.Consumer;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.learn.LinearModel;
import org.wortlaut.learn.ModelFolder;

/**
 * How likely what a rule proposes is a statement: a logistic regression over {@link
 * ReportFeatures}, trained on annotated articles. Its file can be read, each feature with its
 * weight.
 */
public final class ReportModel {

  /** Name of the file in a model folder. */
  public static final String FILE = "report.tsv";

  public static final String STATEMENT = "statement";
  public static final String NOTHING = "nothing";

  private final LinearModel model;
  private final int statement;

  ReportModel(LinearModel model) {
    this.model = model;
    this.statement = model.labels().indexOf(STATEMENT);
  }

  /**
   * @throws IllegalStateException if the folder has no such model
   */
  public static ReportModel read(ModelFolder models) {
    return new ReportModel(models.read(FILE));
  }

  /**
   * Between 0 and 1.
   *
   * @param attribution adds its features
   */
  public double probability(Consumer<FeatureSink> attribution) {
    return Math.exp(LinearModel.logProbabilities(model.scores(attribution))[statement]);
  }
}
