package org.wortlaut.extract.content;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.WieAside;
import org.wortlaut.extract.word.ColonList;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token.Kind;

/**
 * Finds where a content ends that begins with a given clause: as a rule with the sentence, earlier
 * where a later clause belongs to the report again.
 */
public final class ContentEnd {

  private final CueLexicon cues;
  private final WieAside wieAside;

  public ContentEnd(CueLexicon cues) {
    this.cues = cues;
    this.wieAside = new WieAside(cues);
  }

  /** The item after the last of the content. */
  public int of(SentenceSyntax syntax, Clause first) {
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
    return Math.min(Math.min(end, syntax.items().size()), resumption(syntax, first));
  }

  /**
   * Where a clause goes on that had begun before the content ("dass der Mann, der sagte, er komme,
   * | krank sei") or another takes it up ("…, zu lügen, | was er bestreitet"); the end of the
   * sentence if none does.
   */
  private int resumption(SentenceSyntax syntax, Clause first) {
    int nearest = takenUp(syntax, first);
    for (Clause clause : syntax.clauses()) {
      for (Segment segment : clause.segments()) {
        if (clause.from() < first.from() && segment.from() >= first.to()) {
          nearest = Math.min(nearest, segment.from());
        }
      }
    }
    return nearest;
  }

  /** Where "was er bestreitet" takes up what begins with a clause, else the sentence's end. */
  public int takenUp(SentenceSyntax syntax, Clause first) {
    for (Clause clause : syntax.clauses()) {
      if (clause.from() > first.from() && takesUp(syntax, clause)) {
        return clause.from();
      }
    }
    return syntax.items().size();
  }

  /**
   * The end of a clause that is reported as a whole: with what depends on it and with Konjunktiv
   * clauses that follow.
   */
  public int ofReported(SentenceSyntax syntax, Clause first) {
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
    return ColonList.end(syntax, end);
  }

  /**
   * Whether an indicative clause after the content belongs to the reporter: "Er sagte, dass es
   * regne, und ging", "Er sagte, es regne, und ging", "Er sagte, es regne; der Himmel war blau". It
   * does not after an indicative content: "Er sagte: Es regnet, und es stürmt". After a clause in
   * first position the sentence's main clause begins: "Wenn er sagt, dass es regne, wäre das neu."
   */
  private boolean ends(SentenceSyntax syntax, Clause first, Clause clause) {
    if (!clause.is(Type.MAIN)) {
      return wieAside.is(syntax, clause);
    }
    if (first.is(Type.INFINITIVE) && syntax.item(clause.from() - 1).kind() == Kind.COLON) {
      return true;
    }
    if (clause.verbFirst() && !clause.coordinated() && isBeforeAnyMain(syntax, first)) {
      return true;
    }
    Predicate predicate = syntax.predicate(clause);
    if (isCondition(syntax, clause)) {
      return false;
    }
    if (isOfReportedHost(syntax, first)) {
      return true;
    }
    if (predicate != null
        && (predicate.mood().subjunctive()
            || mayBeReported(syntax, first, clause, predicate)
            || agreesOnlyWithContent(syntax, first, clause))) {
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

  /** "Er rate ihr, zu gehen, | und sie werde es tun": another reports both. */
  private static boolean isOfReportedHost(SentenceSyntax syntax, Clause first) {
    Clause host = first.isVerbLast() || first.is(Type.INFINITIVE) ? first.parent() : null;
    Predicate predicate = host != null && host.is(Type.MAIN) ? syntax.predicate(host) : null;
    return predicate != null && predicate.mood() == VerbMood.SUBJUNCTIVE_1;
  }

  /** "Er drohte, zu gehen, sollte der Plan scheitern": it is part of what was said. */
  private static boolean isCondition(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    return predicate != null
        && predicate.isModal("sollen")
        && clause.verbFirst()
        && !clause.coordinated()
        && syntax.item(clause.finite()).word().has(Mood.SUBJUNCTIVE_2);
  }

  /**
   * "…, was er bestreitet", "…, den Plan zu ändern, was Bonn kritisierte"; not "…, zu sagen, was er
   * kritisiert", where the clause before may ask so.
   */
  private boolean takesUp(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    boolean was =
        predicate != null
            && clause.introducer() >= 0
            && syntax.item(clause.introducer()).lower().equals("was");
    CueVerb cue = was ? cues.cueOf(syntax, clause) : null;
    return cue != null
        && (cue.is(CueFlag.REBUTS)
            || !predicate.mood().subjunctive()
                && !cue.is(CueFlag.THOUGHT)
                && clause.parent() != null
                && cues.cueOf(syntax, clause.parent()) == null);
  }

  /** "Er sagte, zwei Drittel seien Bruch | und wanderten in den Ofen": he is one. */
  private static boolean agreesOnlyWithContent(SentenceSyntax syntax, Clause first, Clause clause) {
    Clause reporter = null;
    for (Clause other : syntax.clauses()) {
      boolean before = other.to() <= first.from() && other.is(Type.MAIN) && other.finite() >= 0;
      reporter = before ? other : reporter;
    }
    boolean elided = clause.verbFirst() && clause.coordinated() && reporter != null;
    return elided
        && first.is(Type.MAIN)
        && syntax.predicate(first) != null
        && syntax.predicate(clause).plural()
        && syntax.predicate(first).plural()
        && !syntax.predicate(reporter).plural()
        && reportsItself(syntax, first);
  }

  /**
   * "Er sagte, das sei falsch, und die Bahn sollte zahlen": the past of a modal is also a
   * Konjunktiv and goes on with one if it has a subject of its own.
   */
  private static boolean mayBeReported(
      SentenceSyntax syntax, Clause first, Clause clause, Predicate predicate) {
    return !predicate.modal().isEmpty()
        && !clause.verbFirst()
        && !followsStrongMark(syntax, clause)
        && reportsItself(syntax, first)
        && syntax.item(clause.finite()).word().has(Mood.SUBJUNCTIVE_2);
  }

  /** Whether no main clause has begun yet, so that a clause stands in the first position of one. */
  static boolean isBeforeAnyMain(SentenceSyntax syntax, Clause clause) {
    for (Clause other : syntax.clauses()) {
      if (other.from() >= clause.from()) {
        return true;
      }
      if (other.is(Type.MAIN)) {
        return false;
      }
    }
    return true;
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
}
