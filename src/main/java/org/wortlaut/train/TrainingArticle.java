package org.wortlaut.train;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.evaluate.gold.GoldLabels;
import org.wortlaut.evaluate.gold.GoldStatement;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Modality;
import org.wortlaut.extract.ReportTraining;
import org.wortlaut.extract.classify.Classification;
import org.wortlaut.extract.classify.Context;
import org.wortlaut.extract.classify.StatementTraining;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;

/**
 * An annotated article as the trainers of the models want it.
 *
 * @param gold every statement of it with act and claim kind
 * @param document the same text, read
 * @param otherSource from other texts than those that the models are for
 */
record TrainingArticle(GoldDocument gold, Document document, boolean otherSource) {

  ReportTraining.Annotated contents() {
    return new ReportTraining.Annotated(
        document, gold.statements().stream().map(s -> s.spans(Role.CONTENT)).toList(), otherSource);
  }

  /** Each statement with the classes to be learned, those before it with their annotated ones. */
  List<StatementTraining.Labelled> statements() {
    List<StatementTraining.Labelled> statements = new ArrayList<>();
    List<Context.Earlier> earlier = new ArrayList<>();
    for (GoldStatement statement : gold.statements()) {
      Act act = statement.labels().act().orElseThrow();
      ClaimKind kind = statement.labels().claimKind().orElseThrow();
      statements.add(
          new StatementTraining.Labelled(
              document, context(statement, earlier), act, kind, otherSource));
      earlier.add(
          new Context.Earlier(
              statement.spans(Role.SPEAKER), classes(statement.labels(), act, kind)));
    }
    return statements;
  }

  /**
   * Gold has no dictionary form of the cue, and does not say whether a content is a bare noun
   * phrase: both are read from the words.
   */
  private static Context context(GoldStatement statement, List<Context.Earlier> earlier) {
    List<Span> content = statement.spans(Role.CONTENT);
    return new Context(
        content,
        statement.spans(Role.CUE),
        "",
        statement.form(),
        false,
        statement.spans(Role.SPEAKER),
        earlier);
  }

  /** Gold has no modality; nothing that is learned looks at that of an earlier statement. */
  private static Classification classes(GoldLabels labels, Act act, ClaimKind kind) {
    boolean denies = !labels.denied().isEmpty();
    Denial denial = denies ? labels.denial().orElse(Denial.NONE) : Denial.NONE;
    return new Classification(
        act, denial, denial == Denial.NONE ? List.of() : labels.denied(), kind, Modality.CERTAIN);
  }
}
