package org.wortlaut.evaluate.match;

import java.util.BitSet;
import java.util.List;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.evaluate.gold.GoldStatement;
import org.wortlaut.evaluate.gold.Role;

/** A gold article beside what was extracted from its text. */
public record ScoredDocument(GoldDocument gold, List<Prediction> predictions, TokenIndex tokens) {

  public ScoredDocument {
    predictions = List.copyOf(predictions);
  }

  /** An annotated article with what was extracted from it. */
  public static ScoredDocument of(GoldDocument gold, List<Prediction> predictions) {
    return new ScoredDocument(gold, predictions, TokenIndex.of(gold.text()));
  }

  /** The tokens of a role in the gold. */
  public BitSet gold(GoldStatement statement, Role role) {
    return tokens.in(statement.spans(role));
  }

  /** The tokens of a role in a prediction. */
  public BitSet predicted(Prediction prediction, Role role) {
    return tokens.in(role.of(prediction.statement()));
  }

  /** The statements of the gold file itself, without what a layer adds. */
  public List<GoldStatement> annotated() {
    return gold.statements().stream().filter(statement -> !statement.extra()).toList();
  }
}
