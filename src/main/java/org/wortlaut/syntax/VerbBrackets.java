package org.wortlaut.syntax;

import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the main clause whose verb bracket a piece closes after another clause has stood in its
 * middle: the piece ends with the participle, infinitive or particle that the finite verb waits
 * for.
 */
final class VerbBrackets {

  private final SentenceItems items;
  private final ClauseVerbs verbs;
  private final ClauseTree tree;

  VerbBrackets(SentenceItems items, ClauseVerbs verbs, ClauseTree tree) {
    this.items = items;
    this.verbs = verbs;
    this.tree = tree;
  }

  /**
   * "Man habe, sagte sie, alles versucht", "Er wies den Vorwurf, dass er lüge, zurück": the clause
   * around a reporting aside or a reported clause. Null if the piece closes none.
   */
  Clause closedBy(Piece piece) {
    Clause around = aroundAside(piece);
    return around != null ? around : aroundContent(piece);
  }

  private Clause aroundAside(Piece piece) {
    Clause before = beforeAside(tree.last());
    return before != null && closes(before, piece) ? before : null;
  }

  /** The main clause right before a reporting aside: "Man habe, | sagte sie". Null for no aside. */
  Clause beforeAside(Clause aside) {
    boolean so = items.lower(aside.from()).equals("so") && aside.finite() == aside.from() + 1;
    return aside.is(Type.MAIN) && (aside.verbFirst() || so) && verbs.takesContent(aside)
        ? tree.mainBefore(aside)
        : null;
  }

  private Clause aroundContent(Piece piece) {
    if (piece.before() != Kind.COMMA) {
      return null;
    }
    Clause outermost = tree.last();
    while (outermost.parent() != null) {
      outermost = outermost.parent();
      if (closes(outermost, piece)) {
        return outermost;
      }
    }
    return isReported(outermost) && !closes(outermost, piece) ? mainAround(outermost, piece) : null;
  }

  private boolean isReported(Clause clause) {
    return clause.is(Type.MAIN)
        && !clause.coordinated()
        && clause.from() > 0
        && items.kind(clause.from() - 1) == Kind.COMMA
        && items.isSubjunctive(clause.finite());
  }

  private Clause mainAround(Clause reported, Piece piece) {
    Clause before = tree.mainBefore(reported);
    return before != null && closes(before, piece) ? before : null;
  }

  /** Whether a piece ends with what the verb of a main clause waits for. */
  boolean closes(Clause host, Piece piece) {
    return host.is(Type.MAIN)
        && host.finite() >= 0
        && (verbs.governs(host.finite(), piece.to() - 1) && !holdsInfinite(host)
            || verbs.lacksParticle(host, piece.segment()));
  }

  private boolean holdsInfinite(Clause clause) {
    for (Segment segment : clause.segments()) {
      for (int i = Math.max(clause.finite() + 1, segment.from()); i < segment.to(); i++) {
        if (items.isInfinite(i)) {
          return true;
        }
      }
    }
    return false;
  }
}
