package org.wortlaut.evaluate.match;

import java.util.List;
import org.wortlaut.evaluate.gold.GoldStatement;

/**
 * Which prediction stands for which gold statement of one article.
 *
 * @param pairs in the order of the gold statements
 * @param missed gold statements without a prediction
 * @param spurious predictions without a gold statement
 */
public record Matching(List<Pair> pairs, List<GoldStatement> missed, List<Prediction> spurious) {

  /**
   * @param contentF1 token F1 of the two contents
   */
  public record Pair(GoldStatement gold, Prediction predicted, double contentF1) {}

  public Matching {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }
}
