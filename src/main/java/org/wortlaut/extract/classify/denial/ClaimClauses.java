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
  private final WordList allegations;
  private final WordList resumptives;
  private final WordList evidence;
  private final WordList expectations;
  private final WordList settled;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'claim-opener', 'allegation-noun',
   *     'resumptive', 'evidence-noun', 'expectation' and 'settled-word'
   */
  ClaimClauses(WordLists words) {
    this.openers = words.list("claim-opener");
    this.allegations = words.list("allegation-noun");
    this.resumptives = words.list("resumptive");
    this.evidence = words.list("evidence-noun");
    this.expectations = words.list("expectation");
    this.settled = words.list("settled-word");
  }

  /** "(Es stimme nicht,) dass er wechsle", "Was er sagt, (stimme nicht)". */
  boolean areIn(StatementReading reading, ContentClause judged) {
    return reading.content().clauses().stream()
        .anyMatch(
            clause -> opens(clause) || isFronted(clause, judged, reading.content().clauses()));
  }

  /** Before the judging clause, in its first position. */
  boolean isFrontedIn(StatementReading reading, ContentClause judged) {
    return reading.content().clauses().stream()
        .anyMatch(clause -> isFronted(clause, judged, reading.content().clauses()));
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
        .filter(
            clause ->
                opens(clause)
                    || isInMidst(clause, judged)
                    || isFronted(clause, judged, clauses)
                    || isTold(clause, judged))
        .map(
            clause ->
                DeniedPieces.cover(clause.tokens(), opens(clause) ? 1 : 0, clause.tokens().size()))
        .findFirst();
  }

  /** "(Dass) er wechsle, davon könne keine Rede sein"; not "Wenn er wechsle, davon …". */
  private boolean takesUp(ContentClause clause, ContentClause judged, List<ContentClause> clauses) {
    int before = clauses.indexOf(clause) - 1;
    boolean first = before < 0 || clauses.get(before).sentence() < clause.sentence();
    return first
        && judged.finite() == 1
        && resumptives.hasForm(judged.tokens().get(0))
        && clause.level() == ContentClause.Level.COMPLEMENT;
  }

  /**
   * What a negated clause takes up: "(Dass) er wechsle, (dafür gebe es keinen Hinweis, davon gehe
   * man nicht aus)"; not "Dass der Zug ausfiel, dafür könne er nichts".
   */
  Optional<Span> takenUp(ContentClause negated, List<ContentClause> clauses) {
    if (!evidence.hasAny(negated) && !expectations.hasVerb(negated)) {
      return Optional.empty();
    }
    return clauses.stream()
        .limit(clauses.indexOf(negated))
        .filter(clause -> isFronted(clause, negated, clauses) && negated.finite() == 1)
        .filter(clause -> opens(clause) && clause.tokens().size() > 1)
        .map(clause -> DeniedPieces.cover(clause.tokens(), 1, clause.tokens().size()))
        .findFirst();
  }

  /** "Ob er wechsle(, wisse man nicht)", "Wann er wechsle(, sei nicht bekannt)". */
  Optional<Span> asked(ContentClause negated, List<ContentClause> clauses) {
    if (negated.finite() != 0 || !settled.hasAny(negated)) {
      return Optional.empty();
    }
    return clauses.stream()
        .limit(clauses.indexOf(negated))
        .filter(clause -> isFronted(clause, negated, clauses) && clause.indirectQuestion())
        .filter(clause -> clause.finite() == clause.tokens().size() - 1)
        .map(ContentClause::span)
        .findFirst();
  }

  private boolean opens(ContentClause clause) {
    return openers.hasForm(clause.tokens().get(0));
  }

  /** "(Falsch sei die Meldung,) er wechsle"; not "(Falsch sei die Rechnung,) er habe bezahlt". */
  private boolean isTold(ContentClause clause, ContentClause judged) {
    return clause.asserted()
        && clause.mood().subjunctive()
        && clause.sentence() == judged.sentence()
        && clause.span().begin() >= judged.span().end()
        && allegations.has(judged.tokens().get(judged.tokens().size() - 1));
  }

  private static boolean isInMidst(ContentClause clause, ContentClause judged) {
    return clause.level() != ContentClause.Level.RELATIVE && judged.span().contains(clause.span());
  }

  /** "(Dass) er wechsle, sei falsch". */
  private boolean isFronted(
      ContentClause clause, ContentClause judged, List<ContentClause> clauses) {
    return (judged.finite() == 0 || takesUp(clause, judged, clauses))
        && clause.sentence() == judged.sentence()
        && clause.span().end() <= judged.span().begin();
  }
}
