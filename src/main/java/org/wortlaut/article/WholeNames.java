package org.wortlaut.article;

import java.util.List;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.Name;
import org.wortlaut.text.Span;

/**
 * Lets a speaker's phrase that ends within a name go on to the name's end: the grammar reads common
 * nouns only up to where they stop agreeing, the recogniser of names knows more of them.
 *
 * <p>Must match: "[die Nordland] Post" with the name "Nordland Post". Must not: a name whose rest
 * is part of what was said or of the words that report it.
 */
final class WholeNames {

  private final List<Name> names;

  /**
   * @param names in text order
   */
  WholeNames(List<Name> names) {
    this.names = names.stream().filter(name -> name.form() == Name.Form.NAME).toList();
  }

  /** The statements with whole names in their speakers and in what these are resolved from. */
  List<Statement> complete(List<Statement> statements) {
    return statements.stream().map(this::complete).toList();
  }

  private Statement complete(Statement statement) {
    List<Span> speaker = whole(statement.speaker(), statement);
    List<Span> reference = whole(statement.speakerReference(), statement);
    boolean same =
        speaker.equals(statement.speaker()) && reference.equals(statement.speakerReference());
    return same ? statement : statement.withSpeaker(speaker, reference);
  }

  private List<Span> whole(List<Span> spans, Statement statement) {
    return spans.stream().map(span -> whole(span, statement)).toList();
  }

  private Span whole(Span span, Statement statement) {
    for (Name name : names) {
      if (name.span().begin() >= span.end()) {
        break;
      }
      boolean cut = span.contains(name.span().begin()) && name.span().end() > span.end();
      if (cut && isFree(new Span(span.end(), name.span().end()), statement)) {
        return new Span(span.begin(), name.span().end());
      }
    }
    return span;
  }

  private static boolean isFree(Span rest, Statement statement) {
    return statement.cue().stream().noneMatch(rest::overlaps)
        && statement.content().stream().noneMatch(rest::overlaps);
  }
}
