package org.wortlaut.evaluate.gold;

import java.util.List;
import java.util.function.Function;
import org.wortlaut.extract.Statement;
import org.wortlaut.text.Span;

/** The parts of a statement that are scored by their tokens. */
public enum Role {
  CONTENT("content", Statement::content),
  ADDRESSEE("addressee", Statement::addressee),
  CUE("cue", Statement::cue),
  FRAME("frame", Statement::frame),
  SPEAKER("speaker", Statement::speaker);

  private final String field;
  private final Function<Statement, List<Span>> spans;

  Role(String field, Function<Statement, List<Span>> spans) {
    this.field = field;
    this.spans = spans;
  }

  /** Name of the field in gold files. */
  public String field() {
    return field;
  }

  public List<Span> of(Statement statement) {
    return spans.apply(statement);
  }
}
