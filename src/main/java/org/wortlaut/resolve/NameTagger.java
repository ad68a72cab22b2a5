package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.learn.SequenceModel;

/**
 * Finds names by a model that was trained on marked texts: a conditional random field over the
 * words of a sentence ({@link NameFeatures}), which also weighs what the rules found.
 */
final class NameTagger {

  /** Name of the file in a model folder. */
  static final String FILE = "names.tsv";

  static final String OUTSIDE = "O";
  static final String BEGIN = "B-";
  static final String INSIDE = "I-";

  private final SequenceModel model;
  private final NameFeatures features;

  NameTagger(SequenceModel model, NameFeatures features) {
    this.model = model;
    this.features = features;
  }

  /**
   * A name over tokens from {@code begin} to {@code end}, exclusive.
   */
  record Found(int begin, int end, NameLabel label) {}

  /** The names in a document, in text order. */
  List<Found> find(NameFeatures.Sight sight) {
    List<Found> found = new ArrayList<>();
    for (int begin = 0; begin < sight.tokens().size(); ) {
      int end = sight.tokens().endOfSentence(begin);
      find(sight, begin, end, found);
      begin = end;
    }
    return found;
  }

  private void find(NameFeatures.Sight sight, int begin, int end, List<Found> found) {
    double[][] scores = new double[end - begin][];
    for (int i = begin; i < end; i++) {
      scores[i - begin] = model.weights().scores(features.of(sight, i));
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
}
