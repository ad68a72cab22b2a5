package org.wortlaut.extract;

import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Finds where a content ends that begins with a given clause: as a rule with the sentence, earlier
 * where a later clause belongs to the report again.
 */
final class ContentEnd {

  private final CueLexicon cues;

  ContentEnd(CueLexicon cues) {
    this.cues = cues;
  }

  /** The item after the last of the content. */
  int of(SentenceSyntax syntax, Clause first) {
    int end = syntax.endOfSubtree(first);
    for (Clause clause : syntax.clauses()) {
      if (clause.from() < end || clause.from() <= first.from() || clause.isBelow(first)) {
        continue;
      }
      if (ends(syntax, first, clause)) {
        break;
      }
      end = Math.max(end, syntax.endOfSubtree(clause));
    }
    return Math.min(end, syntax.items().size());
  }

  /**
   * The end of a clause that is reported as a whole: with what depends on it and with Konjunktiv
   * clauses that follow.
   */
  int ofReported(SentenceSyntax syntax, Clause first) {
    int end = syntax.endOfSubtree(first);
    for (Clause clause : syntax.clauses()) {
      if (clause.from() >= end && clause.is(Type.MAIN)) {
        Predicate predicate = syntax.predicate(clause);
        if (predicate == null || !predicate.mood().subjunctive()) {
          break;
        }
        end = Math.max(end, syntax.endOfSubtree(clause));
      }
    }
    return end;
  }

  /**
   * The end of a clause that a source attributes: with what depends on it, with Konjunktiv clauses
   * that follow, and with clauses that share its subject: "Laut Polizei fuhr er davon und wurde
   * gefasst".
   */
  int ofAttributed(SentenceSyntax syntax, Clause first) {
    int end = ofReported(syntax, first);
    for (Clause clause : syntax.clauses()) {
      if (clause.from() < end || !clause.is(Type.MAIN)) {
        continue;
      }
      Predicate predicate = syntax.predicate(clause);
      boolean shared =
          predicate != null
              && clause.coordinated()
              && clause.verbFirst()
              && cues.verb(predicate.lemma()) == null;
      if (!shared) {
        break;
      }
      end = Math.max(end, ofReported(syntax, clause));
    }
    return end;
  }

  /**
   * Whether an indicative clause after the content belongs to the reporter: "Er sagte, dass es
   * regne, und ging", "Er sagte, es regne, und ging", "Er sagte, es regne; der Himmel war blau". It
   * does not after an indicative content: "Er sagte: Es regnet, und es stürmt".
   */
  private boolean ends(SentenceSyntax syntax, Clause first, Clause clause) {
    if (!clause.is(Type.MAIN)) {
      return clause.is(Type.SUBORDINATE) && isReportingAside(syntax, clause);
    }
    Predicate predicate = syntax.predicate(clause);
    if (predicate != null && predicate.mood().subjunctive()) {
      return false;
    }
    boolean verbFinalContent = first.is(Type.SUBORDINATE) || first.is(Type.INFINITIVE);
    if (verbFinalContent || followsStrongMark(syntax, clause)) {
      return true;
    }
    boolean cue = predicate != null && cues.verb(predicate.lemma()) != null;
    boolean goesOn = clause.coordinated() || clause.verbFirst();
    boolean reported = reportsItself(syntax, first);
    return goesOn && reported || cue && (goesOn || reported);
  }

  private static boolean followsStrongMark(SentenceSyntax syntax, Clause clause) {
    Kind before = clause.from() > 0 ? syntax.item(clause.from() - 1).kind() : Kind.WORD;
    return before == Kind.SEMICOLON || before == Kind.DASH;
  }

  /**
   * Whether the content is marked by its mood, so that an indicative clause after it is the
   * reporter's.
   */
  private static boolean reportsItself(SentenceSyntax syntax, Clause first) {
    Predicate predicate = syntax.predicate(first);
    return predicate == null || predicate.mood().subjunctive();
  }

  /** ", wie der Minister sagte": a clause about the report, not part of it. */
  private boolean isReportingAside(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    return clause.introducer() >= 0
        && syntax.item(clause.introducer()).lower().equals("wie")
        && predicate != null
        && cues.verb(predicate.lemma()) != null;
  }
}
