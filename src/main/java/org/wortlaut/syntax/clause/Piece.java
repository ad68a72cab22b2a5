package org.wortlaut.syntax.clause;

import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.text.Token.Kind;

/**
 * A stretch of a sentence without outer punctuation, with what decides which clause it is or
 * belongs to.
 *
 * @param from first item
 * @param to item after the last
 * @param before what stands before it: a punctuation mark, or WORD for the start of the sentence or
 *     a coordinator
 * @param lead first item after coordinators: the "er" of "und er kam"
 * @param verb first finite verb, or -1
 * @param lastVerb last finite verb, or -1
 * @param verbFinal whether a finite verb ends it, as in subordinate clauses
 */
public record Piece(
    int from, int to, Kind before, int lead, int verb, int lastVerb, boolean verbFinal) {

  /** Whether it begins with "und", "aber" or the like. */
  public boolean coordinated() {
    return lead > from;
  }

  /** Whether a finite verb stands in it. */
  public boolean hasVerb() {
    return verb >= 0;
  }

  /** Whether its first finite verb is its last item. */
  public boolean verbIsLastItem() {
    return verb == to - 1;
  }

  /** Whether a colon or semicolon stands before it, after which nothing goes on. */
  public boolean startsAnew() {
    return before == Kind.COLON || before == Kind.SEMICOLON;
  }

  /** Whether a clause that waits may go on with it. */
  public boolean goesOn() {
    return before == Kind.COMMA || before == Kind.DASH || before == Kind.WORD;
  }

  Segment segment() {
    return new Segment(from, to);
  }
}
