package org.wortlaut.extract.content;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.cue.StatePassive;
import org.wortlaut.extract.draft.FoundContent;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.object.OwnNominal;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.ResumedClause;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Contents that are a main clause after the cue.
 *
 * <p>Must match: "Er sagte, es regne." "Er sagte: Es regnet." "Er sagte, wenn es friere, stürben
 * die Blüten." Must not: "Er drohte, und es regnete." "Nachdem er das gesagt hatte, wäre er gern
 * gegangen."
 */
public record VerbSecondContents(
    CueLexicon cues,
    FunctionWords functionWords,
    CueSpans cueSpans,
    OwnNominal nominals,
    ContentEnd contentEnd,
    ResumedClause resumed) {

  /** A main clause that is the content of a verb before it, or null. */
  FoundContent of(SentenceSyntax syntax, Clause clause, Clause other, CueVerb cue) {
    return isVerbSecond(syntax, clause, other, cue) && !isSaidInCircumstance(syntax, clause, other)
        ? FoundContent.clause(
            "verb-second",
            new ItemRange(begin(syntax, clause, other), contentEnd.of(syntax, other)))
        : null;
  }

  /**
   * "Er sagte, es regne", "Er sagte: Es regnet": in the Konjunktiv also with the verb first
   * ("sagte, wenn es friere, stürben …") or with a modal ("sagte, wenn es regne, sollten …"), after
   * a denial in the Konjunktiv only. A clause in first position is followed by the main clause of
   * the sentence instead: "Nachdem er das gesagt hatte, wäre er gern gegangen."
   */
  private boolean isVerbSecond(SentenceSyntax syntax, Clause clause, Clause other, CueVerb cue) {
    Predicate predicate = syntax.predicate(other);
    if (!cue.takes(Content.VERB_SECOND)
        || predicate == null
        || other.coordinated()
        || isVerbAlone(syntax, other)
        || cue.needsClaim() && !cue.hasPreposition(syntax, clause)
        || resumed.before(syntax, other) != null
        || isChargedBefore(syntax, clause, other, cue)) {
      return false;
    }
    if (isAfter(syntax, begin(syntax, clause, other), Kind.COLON)) {
      return !isReportedByAside(syntax, other)
          && !isOfHost(syntax, clause, begin(syntax, clause, other) - 1)
          && !isCompared(syntax, clause, cue)
          && !isSaidSo(syntax, other)
          && !hasOwnObject(syntax, clause, cue);
    }
    if (!isAfter(syntax, other.from(), Kind.COMMA)
        || isHostOf(syntax, other, clause)
        || isOfSameSubject(syntax, clause, other)) {
      return false;
    }
    if (Conditions.opens(syntax, other)) {
      return true;
    }
    boolean mayBeSubjunctive = syntax.item(other.finite()).word().has(Mood.SUBJUNCTIVE_2);
    boolean conditioned = other.verbFirst() && begin(syntax, clause, other) < other.from();
    return predicate.mood().subjunctive()
        || conditioned
            && mayBeSubjunctive
            && !predicate.modal().isEmpty()
            && !cue.is(CueFlag.REBUTS)
        || cue.is(CueFlag.IMPERSONAL) && mayBeSubjunctive && !other.verbFirst()
        || !other.verbFirst()
            && !cue.is(CueFlag.IMPERSONAL)
            && !cue.is(CueFlag.REBUTS)
            && reportsIndicative(syntax, clause, cue)
            && !cueSpans.isNegated(syntax, clause)
            && !nominals.isIn(syntax, clause, cue);
  }

  /** "Sie rügte den Plan: So sagte Weber: „Er ist teuer“": what follows is a report of its own. */
  private boolean isSaidSo(SentenceSyntax syntax, Clause other) {
    CueVerb own =
        other.finite() == other.from() + 1 && syntax.item(other.from()).lower().equals("so")
            ? cues.cueOf(syntax, other)
            : null;
    return own != null
        && own.takes(Content.BEFORE)
        && !syntax.predicate(other).mood().subjunctive();
  }

  /**
   * "Er fand Schlepper, die 800 Euro verlangten: Er ging": what a dependent clause reports is its
   * object, and the colon is that of the clause around it.
   */
  private boolean hasOwnObject(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return (clause.is(Type.RELATIVE)
            || clause.is(Type.SUBORDINATE)
                && !functionWords.is(Role.CONDITION, syntax.item(clause.introducer()).word()))
        && cue.takes(Content.OBJECT)
        && ClausePhrases.of(syntax, clause, clause.from() + 1).stream()
            .anyMatch(
                phrase ->
                    !phrase.pronoun()
                        && phrase.canBe(Agreement.ACCUSATIVE)
                        && !phrase.canBe(Agreement.NOMINATIVE & ~Agreement.PLURAL));
  }

  /**
   * "Den Wechsel, über den spekuliert wird, schloss sie aus: Er …": the colon is that of the clause
   * which goes on behind a dependent one.
   */
  private static boolean isOfHost(SentenceSyntax syntax, Clause clause, int colon) {
    Clause before = colon < 1 ? null : syntax.clauseAt(colon - 1);
    return !clause.is(Type.MAIN)
        && before != null
        && before != clause
        && (clause.isBelow(before) || before.is(Type.MAIN) && before.from() > clause.finite());
  }

  /**
   * "Es kam anders, als der Wirt gedacht hatte: Er verlor": what comes to pass, not the thought.
   */
  private boolean isCompared(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return clause.is(Type.SUBORDINATE)
        && (cue.is(CueFlag.THOUGHT) || cue.is(CueFlag.ATTITUDE))
        && functionWords.is(Role.COMPARISON, syntax.item(clause.introducer()).word());
  }

  /**
   * "Er warf ihm Fehler vor: Das Haus sei alt", "Er warf ihm Fehler vor; statt zu bauen, habe er
   * geruht": the charge is told already, and what follows is the ground for it.
   */
  private boolean isChargedBefore(SentenceSyntax syntax, Clause clause, Clause other, CueVerb cue) {
    int before = begin(syntax, clause, other) - 1;
    boolean parted = isAfter(syntax, before + 1, Kind.COLON);
    for (int i = clause.finite() + 1; i <= before; i++) {
      parted |= syntax.item(i).kind() == Kind.SEMICOLON;
    }
    return parted
        && syntax.predicate(other).mood().subjunctive()
        && cue.addressees().contains(CueVerb.DATIVE)
        && cue.takes(Content.OBJECT)
        && nominals.isObjectIn(syntax, clause, cue);
  }

  /** "Er warnte: Ein Verbot würde schaden, sagte Weber": the aside says whose words they are. */
  private boolean isReportedByAside(SentenceSyntax syntax, Clause content) {
    for (Clause clause : syntax.clauses()) {
      CueVerb cue =
          clause.from() >= content.to() && isAside(syntax, clause)
              ? cues.cueOf(syntax, clause)
              : null;
      if (cue != null && cue.takes(Content.BEFORE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAside(SentenceSyntax syntax, Clause clause) {
    return clause.is(Type.MAIN)
        && clause.verbFirst()
        && !clause.coordinated()
        && isAfter(syntax, clause.from(), Kind.COMMA)
        && !syntax.predicate(clause).mood().subjunctive()
        && syntax.isEnd(syntax.endOfSubtree(clause));
  }

  /** The "gelandet ist" that is left of "die auf Rang drei, knapp vor Bonn, gelandet ist". */
  private static boolean isVerbAlone(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    return clause.to() - clause.from() == 2
        && clause.finite() == clause.to() - 1
        && predicate.parts().contains(clause.from());
  }

  /** "Er wies das zurück, indem er sagte, es regne": what "sagte" reports. */
  private boolean isSaidInCircumstance(SentenceSyntax syntax, Clause clause, Clause content) {
    Clause before = content.from() < 2 ? null : syntax.clauseAt(content.from() - 2);
    boolean circumstance =
        before != null
            && before != clause
            && before.parent() == clause
            && before.is(Type.SUBORDINATE)
            && before.introducer() >= 0
            && functionWords.is(Role.CIRCUMSTANCE, syntax.item(before.introducer()).word());
    CueVerb own = circumstance ? cues.cueOf(syntax, before) : null;
    return own != null && own.takes(Content.VERB_SECOND);
  }

  /** "Er habe den Wagen gesehen, könne sich aber nicht erinnern": both are reported. */
  private boolean isOfSameSubject(SentenceSyntax syntax, Clause clause, Clause other) {
    return other.verbFirst()
        && begin(syntax, clause, other) == other.from()
        && syntax.predicate(clause).mood().subjunctive();
  }

  /**
   * "Er sagte, es regnet", hardly after a passive or a dependent clause: "Der Plan wurde gemeldet,
   * die Lage ist ernst", "weil er das meldete, die Lage ist ernst".
   */
  private static boolean reportsIndicative(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return clause.is(Type.MAIN)
        && !cue.is(CueFlag.SOUNDS)
        && !syntax.predicate(clause).passive()
        && !StatePassive.hasToldSubject(syntax, clause, cue);
  }

  /** "Wenn er das sagt, stürben …", "Sollte er das sagen, stürben …": a clause before its host. */
  public static boolean isHostOf(SentenceSyntax syntax, Clause main, Clause clause) {
    if (!main.verbFirst()) {
      return false;
    }
    boolean conditional =
        clause.is(Type.MAIN) && clause.verbFirst() && clause.from() == 0
            || Conditions.opens(syntax, clause);
    return conditional || !clause.is(Type.MAIN) && ContentEnd.isBeforeAnyMain(syntax, clause);
  }

  static boolean isAfter(SentenceSyntax syntax, int item, Kind mark) {
    return item > 0 && syntax.item(item - 1).kind() == mark;
  }

  /**
   * "sagte, wenn es friere, stürben die Blüten", "sagte, zu warten, wäre falsch", "lobt den Plan:
   * Wo Bürger helfen, da zahle das Land": a dependent clause in first position of the content
   * belongs to it.
   */
  private int begin(SentenceSyntax syntax, Clause clause, Clause content) {
    int begin = content.from();
    if (syntax.isBeforeColon(clause) && isFirstAfter(syntax, clause.to(), content)) {
      return clause.to() + 1;
    }
    for (Clause other : syntax.clauses()) {
      boolean between =
          other.from() > clause.finite()
              && other.from() < content.from()
              && (other.is(Type.SUBORDINATE) || other.is(Type.INFINITIVE) && other.introducer() < 0)
              && other.parent() == clause;
      if (between && (content.verbFirst() || takesUp(syntax, content, other))) {
        begin = Math.min(begin, other.from());
      }
    }
    return begin;
  }

  /**
   * The "da" of "Wo Bürger helfen, da zahle das Land", the "der" of "Wer hilft, der bekomme Geld".
   */
  private boolean takesUp(SentenceSyntax syntax, Clause content, Clause dependent) {
    Word first = syntax.item(content.from()).word();
    boolean whoever =
        dependent.introducer() >= 0
            && functionWords.is(Role.FREE_RELATIVE, syntax.item(dependent.introducer()).word())
            && first.is(WordClass.ARTICLE);
    return content.finite() == content.from() + 1
        && (whoever || functionWords.is(Role.RESUMPTIVE, first));
  }

  /** "sagte: Ein schöner Abend, wir haben gewonnen": what stands between has no verb. */
  private static boolean isFirstAfter(SentenceSyntax syntax, int colon, Clause content) {
    for (int i = colon + 1; i < content.from(); i++) {
      if (syntax.finite()[i] || syntax.item(i).kind() == Kind.SEMICOLON) {
        return false;
      }
    }
    return content.from() > colon;
  }
}
