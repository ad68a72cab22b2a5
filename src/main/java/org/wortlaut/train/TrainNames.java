package org.wortlaut.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.NamesFile;
import org.wortlaut.evaluate.NamesScorer;
import org.wortlaut.learn.ModelFolder;
import org.wortlaut.learn.SequenceModel;
import org.wortlaut.resolve.name.NameFinder;
import org.wortlaut.resolve.name.NameTraining;

/** Trains the recogniser of names and says how good it is on texts that it has not seen. */
public final class TrainNames {

  private final ArticleAnalyzer analyzer;
  private final NameTraining training;

  public TrainNames(ArticleAnalyzer analyzer) {
    this.analyzer = analyzer;
    this.training = new NameTraining(analyzer.nameFinder());
  }

  /**
   * Writes {@code names.tsv}; a file of that name is replaced.
   *
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public void write(NameTexts texts, Path folder, ModelSource source) {
    ModelFolder.write(
        folder.resolve(NameTraining.FILE),
        source.header("a conditional random field over the features of NameFeatures"),
        training.train(read(texts).stream().flatMap(List::stream).toList()));
  }

  /**
   * The scores on each file, every text read with a model that was trained without it: the texts of
   * each file are dealt out in turn into as many folds as {@link CrossValidation#FOLDS}.
   */
  public EvaluationResult crossValidate(NameTexts texts) {
    List<List<NameTraining.Marked>> read = read(texts);
    List<NameFinder> withoutFold =
        IntStream.range(0, CrossValidation.FOLDS)
            .mapToObj(fold -> analyzer.nameFinder().withModel(trainedWithout(fold, read)))
            .toList();
    return EvaluationResult.ofSections(
        IntStream.range(0, read.size())
            .mapToObj(file -> score(texts.files().get(file), read.get(file), withoutFold))
            .toList());
  }

  private static EvaluationResult.Section score(
      NamesFile file, List<NameTraining.Marked> read, List<NameFinder> withoutFold) {
    return NamesScorer.score(
        file, i -> withoutFold.get(i % CrossValidation.FOLDS).mark(read.get(i).document()));
  }

  private SequenceModel trainedWithout(int fold, List<List<NameTraining.Marked>> read) {
    List<NameTraining.Marked> marked = new ArrayList<>();
    for (List<NameTraining.Marked> file : read) {
      for (int i = 0; i < file.size(); i++) {
        if (i % CrossValidation.FOLDS != fold) {
          marked.add(file.get(i));
        }
      }
    }
    return new SequenceModel(training.train(marked));
  }

  /** The texts of each file, cut into sentences and tokens. */
  private List<List<NameTraining.Marked>> read(NameTexts texts) {
    return texts.files().stream()
        .map(file -> file.texts().stream().map(this::marked).toList())
        .toList();
  }

  private NameTraining.Marked marked(NamesFile.MarkedText text) {
    return new NameTraining.Marked(analyzer.text().reader().readAll(text.text()), text.names());
  }
}
