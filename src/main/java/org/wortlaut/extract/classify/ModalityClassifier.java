package org.wortlaut.extract.classify;

import java.util.Optional;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Modality;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.VerbForm;
import org.wortlaut.syntax.VerbMood;

/** How firmly the leading clause of a content is put forward. */
final class ModalityClassifier {

  private final WordList possible;
  private final WordList conditionals;
  private final WordList conceding;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'possible', 'conditional' and
   *     'conceding'
   */
  ModalityClassifier(WordLists words) {
    this.possible = words.list("possible");
    this.conditionals = words.list("conditional");
    this.conceding = words.list("conceding");
  }

  Modality classify(StatementReading reading, ClaimKind kind) {
    Optional<ContentClause> leading = reading.leading();
    if (leading.isEmpty()) {
      return Modality.CERTAIN;
    }
    if (isConditional(reading)) {
      return Modality.CONDITIONAL;
    }
    if (isPossible(leading.get())) {
      return Modality.POSSIBLE;
    }
    boolean future =
        kind == ClaimKind.PREDICTION || kind == ClaimKind.PLAN || leading.get().future();
    return future ? Modality.FUTURE : Modality.CERTAIN;
  }

  /** "…, wenn sich beide Seiten einigten", "Kämen sie nicht, …"; not "…, wenn auch nur selten". */
  private boolean isConditional(StatementReading reading) {
    for (ContentClause clause : reading.content().clauses()) {
      boolean concedes = clause.tokens().size() > 1 && conceding.hasForm(clause.tokens().get(1));
      boolean opened = conditionals.hasForm(clause.tokens().get(0)) && !concedes;
      boolean inverted =
          clause.finite() == 0
              && clause.sentence() == 0
              && clause.canBe(VerbForm.Mood.SUBJUNCTIVE_2)
              && reading.content().clauses().size() > 1;
      if (clause.sentence() == 0 && (opened || inverted)) {
        return true;
      }
    }
    return false;
  }

  /** "könnte", "dürfte", "möglicherweise". */
  private boolean isPossible(ContentClause clause) {
    boolean modal =
        (clause.isModal("können") || clause.isModal("dürfen"))
            && clause.mood() == VerbMood.SUBJUNCTIVE_2;
    return modal || possible.standsIn(clause);
  }
}
