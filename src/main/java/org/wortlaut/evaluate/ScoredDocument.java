package org.wortlaut.evaluate;

import java.util.BitSet;
import java.util.List;

/** A gold article beside what was extracted from its text. */
record ScoredDocument(GoldDocument gold, List<Prediction> predictions, TokenIndex tokens) {

  ScoredDocument {
    predictions = List.copyOf(predictions);
  }

  static ScoredDocument of(GoldDocument gold, List<Prediction> predictions) {
    return new ScoredDocument(gold, predictions, TokenIndex.of(gold.text()));
  }

  BitSet gold(GoldStatement statement, Role role) {
    return tokens.in(statement.spans(role));
  }

  BitSet predicted(Prediction prediction, Role role) {
    return tokens.in(role.of(prediction.statement()));
  }

  /** The statements of the gold file itself, without what a layer adds. */
  List<GoldStatement> annotated() {
    return gold.statements().stream().filter(statement -> !statement.extra()).toList();
  }
}
