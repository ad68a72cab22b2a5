package org.wortlaut.resolve.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.wortlaut.language.WordMemo;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.learn.LinearModel;
import org.wortlaut.learn.RecentAnswers;
import org.wortlaut.learn.SequenceModel;
import org.wortlaut.resolve.NameLabel;

/**
 * Finds names by a model that was trained on marked texts: a conditional random field over the
 * words of a sentence ({@link NameFeatures}), which also weighs what the rules found.
 */
public final class NameTagger {

  /** Name of the file in a model folder. */
  public static final String FILE = "names.tsv";

  /** A score that no sum of weights comes near to. */
  private static final double IMPOSSIBLE = -1000;

  public static final String OUTSIDE = "O";
  public static final String BEGIN = "B-";
  public static final String INSIDE = "I-";

  private final SequenceModel model;
  private final NameFeatures features;
  private final CommonWords commonWords;

  private final WordMemo<int[]> ofWord;
  private final WordMemo<Beside> ofNeighbours;
  private final Beside number;
  private final Beside edge;
  private final RecentAnswers<int[]> ofClasses = new RecentAnswers<>();
  private final RecentAnswers<int[]> ofShapes = new RecentAnswers<>();

  /** The scores of a word that is in no name. */
  private final double[] outside;

  public NameTagger(SequenceModel model, NameFeatures features, CommonWords commonWords) {
    this.model = model;
    this.features = features;
    this.commonWords = commonWords;
    this.ofWord = new WordMemo<>(word -> sums(found -> features.addOfWord(word, found)));
    this.ofNeighbours = new WordMemo<>(word -> beside(word.form()));
    this.number = beside(NameFeatures.ANY_NUMBER);
    this.edge = beside("");
    this.outside = new double[model.labels().size()];
    Arrays.fill(outside, IMPOSSIBLE);
    outside[model.labels().indexOf(OUTSIDE)] = 0;
  }

  /** One that has all in common with this but the model. */
  public NameTagger withModel(SequenceModel other) {
    return new NameTagger(other, features, commonWords);
  }

  /** What a word adds to the scores of its neighbours, the one before it and the one after it. */
  private record Beside(int[] before, int[] after) {}

  /** A name over tokens from {@code begin} to {@code end}, exclusive. */
  public record Found(int begin, int end, NameLabel label) {}

  /** The names in a document, in text order. */
  public List<Found> find(NameSight sight) {
    List<Found> found = new ArrayList<>();
    for (int begin = 0; begin < sight.tokens().size(); ) {
      int end = sight.tokens().endOfSentence(begin);
      find(sight, begin, end, found);
      begin = end;
    }
    return new NameAgreement(sight.tokens())
        .among(commonWords.removedFrom(found, sight.tokens(), sight.kinds()));
  }

  private void find(NameSight sight, int begin, int end, List<Found> found) {
    double[][] scores = new double[end - begin][];
    for (int i = begin; i < end; i++) {
      scores[i - begin] = scores(sight, i);
    }
    int[] best = model.best(scores);
    for (int i = 0; i < best.length; ) {
      String tag = model.labels().get(best[i]);
      int next = i + 1;
      if (!tag.equals(OUTSIDE)) {
        String label = tag.substring(BEGIN.length());
        while (next < best.length && model.labels().get(best[next]).equals(INSIDE + label)) {
          next++;
        }
        found.add(new Found(begin + i, begin + next, NameLabel.valueOf(label)));
      }
      i = next;
    }
  }

  private double[] scores(NameSight sight, int i) {
    if (sight.isBetweenSmallWords(i)) {
      return outside;
    }
    int[] sums = sums(found -> features.addOfPlace(sight, i, found));
    add(beside(sight, i - 1).after(), sums);
    add(beside(sight, i + 1).before(), sums);
    add(ofClasses(sight, i), sums);
    if (sight.tokens().capitalized(i)) {
      add(ofShapes(sight, i), sums);
    }
    add(ofWord.of(sight.tokens().at(i).word()), sums);
    return LinearModel.ofHundredths(sums);
  }

  private static void add(int[] some, int[] sums) {
    for (int label = 0; label < sums.length; label++) {
      sums[label] += some[label];
    }
  }

  private int[] sums(Consumer<FeatureSink> item) {
    return model.weights().hundredths(item);
  }

  /** What a token adds to its neighbours. */
  private Beside beside(NameSight sight, int i) {
    if (!sight.tokens().has(i)) {
      return edge;
    }
    return sight.isNumber(i) ? number : ofNeighbours.of(sight.tokens().at(i).word());
  }

  private Beside beside(String form) {
    return new Beside(
        sums(found -> features.addOfWordAfter(form, found)),
        sums(found -> features.addOfWordBefore(form, found)));
  }

  private int[] ofClasses(NameSight sight, int i) {
    return ofClasses.of(
        features.classes(sight, i), () -> sums(found -> features.addOfClasses(sight, i, found)));
  }

  private int[] ofShapes(NameSight sight, int i) {
    return ofShapes.of(
        features.shapes(sight, i), () -> sums(found -> features.addOfShapes(sight, i, found)));
  }
}
