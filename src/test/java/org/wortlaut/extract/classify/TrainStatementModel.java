package org.wortlaut.extract.classify;

import java.nio.file.Path;
import java.util.List;
import org.wortlaut.article.GermanText;

/**
 * Writes the shipped models again from {@code wikinews-train.jsonl}; run from the project folder.
 */
final class TrainStatementModel {

  private static final List<String> HEADER =
      List.of(
          "# Weights of a linear model over the features of StatementFeatures, written by StatementTraining.",
          "# Source: trained on German Wikinews (texts CC BY 2.5, de.wikinews.org) with annotation made for Wortlaut. Licence: Apache-2.0; name German Wikinews.");

  private TrainStatementModel() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "src/main/resources/model/de");
    GermanText text = GermanText.load();
    List<StatementTraining.Labelled> statements =
        GoldStatements.read("wikinews-train.jsonl", text).stream()
            .map(GoldStatements.Gold::labelled)
            .toList();
    new StatementTraining("de", GoldStatements.parser(text)).train(statements, folder, HEADER);
  }
}
