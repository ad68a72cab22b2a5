package org.wortlaut.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.wortlaut.aggregate.dispute.ArticleDisputes;
import org.wortlaut.aggregate.dispute.DisputeSettings;
import org.wortlaut.aggregate.dispute.DisputeTraining;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.gold.DisputesFile;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.evaluate.match.DisputeMatching;
import org.wortlaut.evaluate.score.DisputeScorer;
import org.wortlaut.extract.Scheme;
import org.wortlaut.learn.ChoiceTrainer.Choice;
import org.wortlaut.learn.LinearModel;
import org.wortlaut.learn.ModelFolder;

/**
 * Fits the weights of links between denials and claims to what the analyzer extracts, and says how
 * good the links are in articles that were not seen.
 */
public final class TrainDisputes {

  private final String language;
  private final DisputeTraining training;
  private final Map<DisputesFile, List<Article>> articles = new LinkedHashMap<>();

  /** How often each file is given. */
  private final Map<DisputesFile, Integer> times = new HashMap<>();

  private final Map<String, Integer> foldOfText = new HashMap<>();

  /** An article of one file, with the choices to be learned. */
  private record Article(
      String text, ArticleAnalysis analysis, DisputeMatching matching, List<Choice> choices) {}

  public TrainDisputes(ArticleAnalyzer analyzer, DisputeFiles files) {
    this.language = analyzer.language();
    this.training = new DisputeTraining(language);
    for (DisputesFile file : files.files()) {
      times.merge(file, 1, Integer::sum);
      articles.computeIfAbsent(file, absent -> read(file, analyzer));
    }
  }

  private List<Article> read(DisputesFile file, ArticleAnalyzer analyzer) {
    List<Article> read = new ArrayList<>();
    for (GoldDocument document : file.documents()) {
      String text = document.text();
      ArticleAnalysis analysis = analyzer.analyze(text, List.of(), Scheme.WORTLAUT);
      DisputeMatching matching = DisputeMatching.of(document, file, analysis);
      read.add(new Article(text, analysis, matching, training.read(analysis, text, matching)));
      foldOfText.putIfAbsent(text, foldOfText.size() % CrossValidation.FOLDS);
    }
    return read;
  }

  /**
   * Writes {@code disputes.tsv}; a file of that name is replaced.
   *
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public void write(Path folder, ModelSource source) {
    ModelFolder.write(
        folder.resolve(DisputeTraining.FILE),
        source.header("a conditional logit over the signs of org.wortlaut.aggregate.dispute.Sign"),
        trainedOn(article -> true));
  }

  /**
   * The scores on each file, every article linked with weights that were fitted without it: the
   * articles are dealt in turn into as many folds as {@link CrossValidation#FOLDS}.
   */
  public EvaluationResult crossValidate() {
    List<ArticleDisputes> withoutFold =
        IntStream.range(0, CrossValidation.FOLDS)
            .mapToObj(fold -> trainedOn(article -> foldOfText.get(article.text()) != fold))
            .map(model -> ArticleDisputes.withWeights(language, model, DisputeSettings.DEFAULTS))
            .toList();
    List<EvaluationResult.Section> sections = new ArrayList<>();
    articles.forEach((file, ofFile) -> sections.add(score(file, ofFile, withoutFold)));
    return EvaluationResult.ofSections(sections);
  }

  private EvaluationResult.Section score(
      DisputesFile file, List<Article> ofFile, List<ArticleDisputes> withoutFold) {
    DisputeScorer scorer = new DisputeScorer(file);
    for (Article article : ofFile) {
      ArticleDisputes disputes = withoutFold.get(foldOfText.get(article.text()));
      scorer.add(article.matching(), disputes.in(article.analysis(), article.text()));
    }
    return new EvaluationResult.Section(
        file.path(),
        Scheme.WORTLAUT.name().toLowerCase(Locale.ROOT),
        ofFile.size(),
        scorer.scores());
  }

  private LinearModel trainedOn(Predicate<Article> chosen) {
    List<Choice> choices = new ArrayList<>();
    articles.forEach(
        (file, ofFile) -> {
          for (int time = 0; time < times.get(file); time++) {
            ofFile.stream().filter(chosen).forEach(article -> choices.addAll(article.choices()));
          }
        });
    return training.train(choices);
  }
}
