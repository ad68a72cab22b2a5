package org.wortlaut.extract;

import java.util.List;
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

  static final String STATEMENT = "statement";
  static final String NOTHING = "nothing";

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

  /** Between 0 and 1. */
  double probability(List<String> features) {
    return Math.exp(model.logProbabilities(features)[statement]);
  }
}
