package org.wortlaut.extract.classify.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.NegationScope;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.text.Span;

/**
 * What the negated clauses of the first such sentence deny, in positive terms: "Plan" of "Es gebe
 * keinen Plan und werde ihn nicht geben".
 */
final class NegatedClauses {

  private final DeniedPieces pieces;
  private final ClaimClauses claims;

  /**
   * @param words {@code classify-words.tsv}, with the lists of {@link DeniedPieces} and {@link
   *     ClaimClauses}
   */
  NegatedClauses(WordLists words) {
    this.pieces = new DeniedPieces(words);
    this.claims = new ClaimClauses(words);
  }

  /** In text order; the content as a whole where no words are left. */
  List<Span> deny(StatementReading reading, List<NegationScope.Negated> negated) {
    NegationScope.Negated first = negated.get(0);
    List<Span> denied = new ArrayList<>();
    for (NegationScope.Negated one : negated) {
      if (one.clause().sentence() == first.clause().sentence()) {
        add(reading, one, isRepeated(one, first), denied);
      }
    }
    return denied.isEmpty() ? reading.context().content() : denied;
  }

  private void add(
      StatementReading reading, NegationScope.Negated one, boolean repeated, List<Span> denied) {
    List<ContentClause> clauses = reading.content().clauses();
    Optional<Span> takenUp = claims.takenUp(one.clause(), clauses);
    Optional<Span> asked = claims.asked(one.clause(), clauses);
    takenUp
        .or(() -> asked)
        .ifPresent(
            whole -> {
              denied.removeIf(whole::contains);
              denied.add(whole);
            });
    for (Span piece : pieces.of(one, behind(one, clauses))) {
      boolean bare =
          takenUp.isPresent() || asked.isPresent() && holdsFinite(one, piece) || repeated;
      boolean follows = denied.isEmpty() || denied.get(denied.size() - 1).end() <= piece.begin();
      if (follows && (!bare || namesThing(reading, piece))) {
        denied.addAll(Pieces.within(piece, reading.context().content()));
      }
    }
  }

  /** "(es gebe keinen Plan) und werde ihn nicht geben": what it denies has been named. */
  private static boolean isRepeated(NegationScope.Negated negated, NegationScope.Negated first) {
    return negated != first && negated.clause().verb().equals(first.clause().verb());
  }

  /** The "wisse er" of "Ob es regne, wisse er nicht". */
  private static boolean holdsFinite(NegationScope.Negated negated, Span piece) {
    ContentClause clause = negated.clause();
    return piece.contains(clause.tokens().get(clause.finite()).span());
  }

  private static boolean namesThing(StatementReading reading, Span piece) {
    return ContentView.tokensIn(reading.document(), List.of(piece)).stream()
        .anyMatch(token -> token.word().isWrittenNoun());
  }

  /**
   * The first clause behind the negator; one that is set into the negated clause before it is not.
   */
  private static Optional<ContentClause> behind(
      NegationScope.Negated negated, List<ContentClause> clauses) {
    int negator = negated.clause().tokens().get(negated.negator()).end();
    for (int i = clauses.indexOf(negated.clause()) + 1; i < clauses.size(); i++) {
      if (clauses.get(i).span().begin() >= negator) {
        return Optional.of(clauses.get(i));
      }
    }
    return Optional.empty();
  }
}
