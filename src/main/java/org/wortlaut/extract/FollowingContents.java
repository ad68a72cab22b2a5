package org.wortlaut.extract;

import org.wortlaut.extract.CueVerb.Content;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token.Kind;

/**
 * Contents that are a clause after the cue: with dass, a question, an infinitive or a verb-second
 * clause.
 *
 * <p>Must match: "Er sagte, dass es regne." "Er fragte, ob es regne." "Er drohte, zu gehen." "Er
 * sagte, es regne." Must not: "Er sagte die Reise ab, weil es regnete." "Er drohte, und es
 * regnete."
 */
final class FollowingContents {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final OwnNominal nominals;
  private final ComplementCriterion complement;
  private final ContentEnd contentEnd;
  private final DependentContents dependents;
  private final Likelihood likelihood;

  FollowingContents(CueLexicon cues, FunctionWords functionWords, SpeakerNouns speakerNouns) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.nominals = new OwnNominal(speakerNouns, new HeadNouns(functionWords));
    this.complement = new ComplementCriterion(functionWords);
    this.contentEnd = new ContentEnd(cues);
    this.dependents = new DependentContents(cues, functionWords, nominals);
    this.likelihood = new Likelihood(functionWords);
  }

  /** The content of a verb in the lexicon, or null. */
  FoundContent ofCue(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    FoundContent asked = null;
    for (Clause other : syntax.clauses()) {
      if (other == clause || other.from() <= Math.max(clause.finite(), clause.from())) {
        continue;
      }
      if (other.is(Type.MAIN)) {
        return isVerbSecond(syntax, clause, other, cue)
                && !isSaidInCircumstance(syntax, clause, other)
            ? FoundContent.clause(
                "verb-second",
                new ItemRange(begin(syntax, clause, other), contentEnd.of(syntax, other)))
            : asked;
      }
      String rule = dependents.rule(syntax, clause, other, cue);
      if (rule != null && !isQuestionAsked(syntax, other)) {
        return toEnd(rule, syntax, other);
      }
      asked = rule == null || asked != null ? asked : toEnd(rule, syntax, other);
    }
    return asked;
  }

  /**
   * "sagte auf die Frage, ob er komme, das sei offen": what was asked, after which the answer
   * follows; the content only where none does.
   */
  private boolean isQuestionAsked(SentenceSyntax syntax, Clause question) {
    int noun = question.from() - 2;
    return noun > 1
        && functionWords.is(Role.INQUIRY_NOUN, syntax.item(noun).word())
        && (syntax.isPreposition(noun - 1) || syntax.isPreposition(noun - 2));
  }

  private FoundContent toEnd(String rule, SentenceSyntax syntax, Clause first) {
    return FoundContent.clause(rule, new ItemRange(first.from(), contentEnd.of(syntax, first)));
  }

  /**
   * "Er sagte, es regne", "Er sagte: Es regnet": in the Konjunktiv also with the verb first
   * ("sagte, wenn es friere, stürben …"), after a denial in the Konjunktiv only. A clause in first
   * position is followed by the main clause of the sentence instead: "Nachdem er das gesagt hatte,
   * wäre er gern gegangen."
   */
  private boolean isVerbSecond(SentenceSyntax syntax, Clause clause, Clause other, CueVerb cue) {
    Predicate predicate = syntax.predicate(other);
    if (!cue.takes(Content.VERB_SECOND)
        || predicate == null
        || other.coordinated()
        || isVerbAlone(syntax, other)) {
      return false;
    }
    if (isAfter(syntax, begin(syntax, clause, other), Kind.COLON)) {
      return !isReportedByAside(syntax, other) && !isCompared(syntax, clause, cue);
    }
    if (!isAfter(syntax, other.from(), Kind.COMMA)
        || isHostOf(syntax, other, clause)
        || isOfSameSubject(syntax, clause, other)) {
      return false;
    }
    boolean mayBeSubjunctive = syntax.item(other.finite()).word().has(Mood.SUBJUNCTIVE_2);
    return predicate.mood().subjunctive()
        || cue.is("impersonal") && mayBeSubjunctive && !other.verbFirst()
        || !other.verbFirst()
            && !cue.is("impersonal")
            && !cue.is("rebuts")
            && reportsIndicative(syntax, clause)
            && !nominals.isIn(syntax, clause, cue);
  }

  /**
   * "Es kam anders, als der Wirt gedacht hatte: Er verlor": what comes to pass, not the thought.
   */
  private boolean isCompared(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return clause.is(Type.SUBORDINATE)
        && (cue.is("thought") || cue.is("attitude"))
        && functionWords.is(Role.COMPARISON, syntax.item(clause.introducer()).word());
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
  private static boolean isOfSameSubject(SentenceSyntax syntax, Clause clause, Clause other) {
    return other.verbFirst()
        && begin(syntax, clause, other) == other.from()
        && syntax.predicate(clause).mood().subjunctive();
  }

  /**
   * "Er sagte, es regnet", hardly after a passive or a dependent clause: "Der Plan wurde gemeldet,
   * die Lage ist ernst", "weil er das meldete, die Lage ist ernst".
   */
  private static boolean reportsIndicative(SentenceSyntax syntax, Clause clause) {
    return clause.is(Type.MAIN) && !syntax.predicate(clause).passive();
  }

  /** "Wenn er das sagt, stürben …", "Sollte er das sagen, stürben …": a clause before its host. */
  static boolean isHostOf(SentenceSyntax syntax, Clause main, Clause clause) {
    if (!main.verbFirst()) {
      return false;
    }
    boolean conditional = clause.is(Type.MAIN) && clause.verbFirst() && clause.from() == 0;
    return conditional || !clause.is(Type.MAIN) && ContentEnd.isBeforeAnyMain(syntax, clause);
  }

  private static boolean isAfter(SentenceSyntax syntax, int item, Kind mark) {
    return item > 0 && syntax.item(item - 1).kind() == mark;
  }

  /**
   * "sagte, wenn es friere, stürben die Blüten": a subordinate clause in first position of the
   * content belongs to it.
   */
  private static int begin(SentenceSyntax syntax, Clause clause, Clause content) {
    int begin = content.from();
    if (syntax.isBeforeColon(clause) && isFirstAfter(syntax, clause.to(), content)) {
      return clause.to() + 1;
    }
    for (Clause other : syntax.clauses()) {
      boolean between =
          other.from() > clause.finite()
              && other.from() < content.from()
              && other.is(Type.SUBORDINATE)
              && other.parent() == clause;
      if (between && content.verbFirst()) {
        begin = Math.min(begin, other.from());
      }
    }
    return begin;
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

  /**
   * The content of a verb outside the lexicon, if it is unmistakably reported: "Er unkte, es werde
   * regnen" (Konjunktiv after a comma), "Er unkte, dass es regnet" (weaker, so a rule of its own);
   * or null.
   */
  FoundContent ofUnknownVerb(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    if (!clause.is(Type.MAIN)
        || predicate.passive()
        || predicate.mood().subjunctive()
        || isHelping(syntax, clause)) {
      return null;
    }
    Clause next = next(syntax, clause);
    if (next == null || next.finite() < 0) {
      return null;
    }
    boolean dass = complement.fits(syntax, next);
    if (!VerbMood.of(syntax.item(next.finite()).word()).subjunctive()) {
      return dass ? toEnd("verb-open-indicative", syntax, next) : null;
    }
    boolean verbSecond =
        next.is(Type.MAIN)
            && !next.verbFirst()
            && !next.coordinated()
            && isAfter(syntax, next.from(), Kind.COMMA);
    return dass || verbSecond && !likelihood.isIn(syntax, next)
        ? toEnd("verb-open", syntax, next)
        : null;
  }

  /** "ist", "kann": by themselves they say nothing of speech. */
  boolean isHelping(SentenceSyntax syntax, Clause clause) {
    String lemma = syntax.predicate(clause).lemma();
    return functionWords.is(Role.AUXILIARY, lemma) || functionWords.is(Role.MODAL, lemma);
  }

  private static Clause next(SentenceSyntax syntax, Clause clause) {
    for (Clause candidate : syntax.clauses()) {
      boolean after = candidate.from() > Math.max(clause.finite(), clause.from());
      if (after
          && candidate != clause
          && !(candidate.is(Type.RELATIVE) && candidate.parent() == clause)) {
        return candidate;
      }
    }
    return null;
  }
}
