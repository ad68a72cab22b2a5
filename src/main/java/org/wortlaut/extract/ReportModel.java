package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.learn.LinearModel;

/**
 * How likely what a rule proposes is a statement: a logistic regression over {@link
 * ReportFeatures}, trained on annotated articles. Its file can be read, each feature with its
 * weight.
 */
public final class ReportModel {

  static final String STATEMENT = "statement";
  static final String NOTHING = "nothing";

  private final LinearModel model;
  private final int statement;

  ReportModel(LinearModel model) {
    this.model = model;
    this.statement = model.labels().indexOf(STATEMENT);
  }

  /**
   * @param language two-letter code, the folder under {@code model/}
   * @throws IllegalStateException if there is no model for it
   */
  public static ReportModel read(String language) {
    return new ReportModel(
        LinearModel.read(LexiconFile.readResource("model/" + language + "/report.tsv")));
  }

  /** Between 0 and 1. */
  double probability(List<String> features) {
    return Math.exp(model.logProbabilities(features)[statement]);
  }
}
