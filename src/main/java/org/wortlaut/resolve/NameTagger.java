package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wortlaut.language.WordMemo;
import org.wortlaut.learn.SequenceModel;

/**
 * Finds names by a model that was trained on marked texts: a conditional random field over the
 * words of a sentence ({@link NameFeatures}), which also weighs what the rules found.
 */
final class NameTagger {

  /** Name of the file in a model folder. */
  static final String FILE = "names.tsv";

  /** A score that no sum of weights comes near to. */
  private static final double IMPOSSIBLE = -1000;

  static final String OUTSIDE = "O";
  static final String BEGIN = "B-";
  static final String INSIDE = "I-";

  private final SequenceModel model;
  private final NameFeatures features;
  private final CommonWords commonWords;
  private final WordMemo<double[]> ofWord;

  /** The scores of a word that is in no name. */
  private final double[] outside;

  NameTagger(SequenceModel model, NameFeatures features, CommonWords commonWords) {
    this.model = model;
    this.features = features;
    this.commonWords = commonWords;
    this.ofWord =
        new WordMemo<>(word -> model.weights().scores(found -> features.addOfWord(word, found)));
    this.outside = new double[model.labels().size()];
    Arrays.fill(outside, IMPOSSIBLE);
    outside[model.labels().indexOf(OUTSIDE)] = 0;
  }

  /** One that has all in common with this but the model. */
  NameTagger withModel(SequenceModel other) {
    return new NameTagger(other, features, commonWords);
  }

  /** A name over tokens from {@code begin} to {@code end}, exclusive. */
  record Found(int begin, int end, NameLabel label) {}

  /** The names in a document, in text order. */
  List<Found> find(NameFeatures.Sight sight) {
    List<Found> found = new ArrayList<>();
    for (int begin = 0; begin < sight.tokens().size(); ) {
      int end = sight.tokens().endOfSentence(begin);
      find(sight, begin, end, found);
      begin = end;
    }
    return new NameAgreement(sight.tokens())
        .among(commonWords.removedFrom(found, sight.tokens(), sight.kinds()));
  }

  private void find(NameFeatures.Sight sight, int begin, int end, List<Found> found) {
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

  private double[] scores(NameFeatures.Sight sight, int i) {
    if (features.isBetweenSmallWords(sight, i)) {
      return outside;
    }
    double[] scores = model.weights().scores(found -> features.addOfPlace(sight, i, found));
    double[] own = ofWord.of(sight.tokens().at(i).word());
    for (int label = 0; label < scores.length; label++) {
      scores[label] += own[label];
    }
    return scores;
  }
}
