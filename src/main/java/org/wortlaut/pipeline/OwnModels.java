package org.wortlaut.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.wortlaut.aggregate.dispute.ArticleDisputes;
import org.wortlaut.aggregate.dispute.DisputeSettings;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.config.WrongConfiguration;

/**
 * A user's folder of models, read once before anything else, so that a faulty one is told at once.
 */
public final class OwnModels {

  private OwnModels() {}

  /**
   * @return the folder
   * @throws WrongConfiguration if a model in it cannot be used
   */
  public static Path check(Path folder, String language) {
    try {
      ArticleAnalyzer.forLanguage(language, folder);
      ArticleDisputes.forLanguage(language, Optional.of(folder), DisputeSettings.DEFAULTS);
      return folder;
    } catch (IllegalArgumentException | IllegalStateException faulty) {
      throw new WrongConfiguration(
          "cannot use the models in "
              + folder
              + " (--model-folder, wortlaut.annotation.model-folder): "
              + faulty.getMessage(),
          faulty);
    }
  }
}
