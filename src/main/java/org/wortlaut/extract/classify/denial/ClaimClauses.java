package org.wortlaut.extract.classify.denial;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.text.Span;

/**
 * The clauses of a content that tell what another clause of it judges: "(Es stimme nicht,) dass".
 */
final class ClaimClauses {

  private final WordList openers;

  /**
   * @param words {@code classify-words.tsv}, with the list 'claim-opener'
   */
  ClaimClauses(WordLists words) {
    this.openers = words.list("claim-opener");
  }

  /** "(Es stimme nicht,) dass er wechsle", "Was er sagt, (stimme nicht)". */
  boolean areIn(StatementReading reading, ContentClause judged) {
    return reading.content().clauses().stream()
        .anyMatch(clause -> opens(clause) || isFronted(clause, judged));
  }

  /** Before the judging clause, in its first position. */
  boolean isFrontedIn(StatementReading reading, ContentClause judged) {
    return reading.content().clauses().stream().anyMatch(clause -> isFronted(clause, judged));
  }

  /**
   * The "er wechsle" of "Es stimme nicht, dass er wechsle", "Dass er wechsle, stimme nicht", "Die
   * Meldung, er wechsle, sei falsch".
   */
  Optional<Span> claimed(StatementReading reading, ContentClause judged) {
    List<ContentClause> clauses = reading.content().clauses();
    return clauses.stream()
        .limit(clauses.indexOf(judged) + 2L)
        .filter(clause -> clause != judged && clause.tokens().size() > 1)
        .filter(clause -> opens(clause) || isInMidst(clause, judged) || isFronted(clause, judged))
        .map(
            clause ->
                DeniedPieces.cover(clause.tokens(), opens(clause) ? 1 : 0, clause.tokens().size()))
        .findFirst();
  }

  private boolean opens(ContentClause clause) {
    return openers.hasForm(clause.tokens().get(0));
  }

  private static boolean isInMidst(ContentClause clause, ContentClause judged) {
    return clause.level() != ContentClause.Level.RELATIVE && judged.span().contains(clause.span());
  }

  /** "(Dass) er wechsle, sei falsch". */
  private static boolean isFronted(ContentClause clause, ContentClause judged) {
    return judged.finite() == 0
        && clause.sentence() == judged.sentence()
        && clause.span().end() <= judged.span().begin();
  }
}
