package org.wortlaut.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.evaluate.Evaluation;
import org.wortlaut.evaluate.EvaluationRequest;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.Extractor;
import org.wortlaut.learn.ModelFolder;

/**
 * Scores the whole extraction on the training articles themselves, each with models that were
 * trained without it: the articles are dealt out into five folds, copies of one text into the same,
 * and each fold is read with models trained on the other four. Articles of other sources are always
 * trained on and never scored.
 */
public final class CrossValidation {

  public static final int FOLDS = 5;

  private static final ModelSource PASSING =
      new ModelSource("four of five folds", "not to be kept");

  private final ArticleAnalyzer analyzer;
  private final TrainModels training;

  public CrossValidation(ArticleAnalyzer analyzer) {
    this.analyzer = analyzer;
    this.training = new TrainModels(analyzer);
  }

  /**
   * The scores on each file.
   *
   * @throws UnusableGold if there are fewer articles than folds
   */
  public List<EvaluationResult> run(TrainingSet set) {
    Map<String, Integer> foldOfText = new LinkedHashMap<>();
    for (TrainingArticle article : set.articles()) {
      if (!article.otherSource()) {
        foldOfText.putIfAbsent(article.gold().text(), foldOfText.size() % FOLDS);
      }
    }
    if (foldOfText.size() < FOLDS) {
      throw new UnusableGold(
          "there are "
              + foldOfText.size()
              + " different articles; give at least "
              + FOLDS
              + " (hundreds, for good models)");
    }
    List<ArticleAnalyzer> withoutFold = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      withoutFold.add(trainedWithout(fold, foldOfText, set));
    }
    Extractor unseen =
        (text, language, scheme) ->
            withoutFold.get(foldOfText.get(text)).analyze(text, List.of(), scheme);
    return set.files().stream()
        .map(file -> Evaluation.run(EvaluationRequest.ofGold(file), unseen))
        .toList();
  }

  private ArticleAnalyzer trainedWithout(
      int fold, Map<String, Integer> foldOfText, TrainingSet set) {
    List<TrainingArticle> others =
        set.articles().stream()
            .filter(
                article -> article.otherSource() || foldOfText.get(article.gold().text()) != fold)
            .toList();
    try {
      Path folder = Files.createTempDirectory("wortlaut-fold");
      try {
        training.write(others, folder, PASSING);
        return analyzer.withModels(ModelFolder.at(folder));
      } finally {
        remove(folder);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "cannot keep the models of a fold in a temporary folder", failure);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
