package org.wortlaut.evaluate.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wortlaut.evaluate.gold.GoldStatement;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.text.Span;

/**
 * Pairs the predictions of an article with its gold statements one to one, so that the sum of the
 * token F1 of their contents is greatest.
 *
 * <p>Only pairs of at least a given F1 count. Equal form breaks ties with 0.01, and overlap of the
 * cue with 0.001 times its F1, because nested statements can share one content ("laut Kathpress
 * sagte X, …"). Quotation marks and a "dass" that leads the content are no content tokens here: the
 * guidelines leave both open.
 */
public final class StatementMatcher {

  private static final String QUOTATION_MARKS = "\"'„“”‚‘’»«›‹";
  private static final double FORM_BONUS = 0.01;
  private static final double CUE_BONUS = 0.001;

  private final double threshold;

  public StatementMatcher(double threshold) {
    this.threshold = threshold;
  }

  /**
   * The best assignment of predictions to gold statements; each of both stands in one pair at most.
   */
  public Matching match(ScoredDocument document, List<GoldStatement> gold) {
    List<Prediction> predictions = document.predictions();
    double[][] f1 = new double[gold.size()][predictions.size()];
    double[][] scores = new double[gold.size()][predictions.size()];
    for (int i = 0; i < gold.size(); i++) {
      BitSet content = content(gold.get(i).spans(Role.CONTENT), document.tokens());
      for (int j = 0; j < predictions.size(); j++) {
        BitSet predicted = content(predictions.get(j).statement().content(), document.tokens());
        f1[i][j] = Overlap.of(content, predicted).f1();
        scores[i][j] =
            f1[i][j] < threshold ? 0 : f1[i][j] + bonus(document, gold.get(i), predictions.get(j));
      }
    }
    return matching(gold, predictions, f1, Assignment.maximize(scores));
  }

  private Matching matching(
      List<GoldStatement> gold, List<Prediction> predictions, double[][] f1, int[] assigned) {
    List<Matching.Pair> pairs = new ArrayList<>();
    List<GoldStatement> missed = new ArrayList<>();
    List<Prediction> spurious = new ArrayList<>(predictions);
    for (int i = 0; i < gold.size(); i++) {
      int j = assigned[i];
      if (j >= 0 && f1[i][j] >= threshold) {
        pairs.add(new Matching.Pair(gold.get(i), predictions.get(j), f1[i][j]));
        spurious.remove(predictions.get(j));
      } else {
        missed.add(gold.get(i));
      }
    }
    return new Matching(pairs, missed, spurious);
  }

  private static double bonus(ScoredDocument document, GoldStatement gold, Prediction predicted) {
    Overlap cue =
        Overlap.of(document.gold(gold, Role.CUE), document.predicted(predicted, Role.CUE));
    double sameForm = gold.form() == predicted.statement().form() ? FORM_BONUS : 0;
    return sameForm + CUE_BONUS * (cue.bothEmpty() ? 1 : cue.f1());
  }

  private static BitSet content(List<Span> pieces, TokenIndex tokens) {
    BitSet content = tokens.in(pieces);
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      String token = tokens.token(i);
      if (token.length() == 1 && QUOTATION_MARKS.contains(token)) {
        content.clear(i);
      }
    }
    int first = content.nextSetBit(0);
    if (first >= 0
        && content.cardinality() > 1
        && WordList.OPENING_CONJUNCTIONS.contains(tokens.token(first))) {
      content.clear(first);
    }
    return content;
  }
}
