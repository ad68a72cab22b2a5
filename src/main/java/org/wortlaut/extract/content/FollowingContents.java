package org.wortlaut.extract.content;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.FoundContent;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.object.OwnNominal;
import org.wortlaut.extract.word.Likelihood;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.ResumedClause;
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

  private final FunctionWords functionWords;
  private final ComplementCriterion complement;
  private final ContentEnd contentEnd;
  private final DependentContents dependents;
  private final VerbSecondContents verbSecond;
  private final Likelihood likelihood;

  FollowingContents(CueLexicon cues, FunctionWords functionWords, SpeakerNouns speakerNouns) {
    this.functionWords = functionWords;
    OwnNominal nominals = new OwnNominal(speakerNouns, cues.headNouns());
    this.complement = new ComplementCriterion(functionWords);
    this.contentEnd = new ContentEnd(cues);
    this.dependents = new DependentContents(cues, functionWords, nominals);
    this.verbSecond =
        new VerbSecondContents(
            cues,
            functionWords,
            new CueSpans(functionWords),
            nominals,
            contentEnd,
            new ResumedClause(functionWords));
    this.likelihood = new Likelihood(functionWords);
  }

  /** The content of a verb in the lexicon, or null. */
  FoundContent ofCue(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    FoundContent asked = null;
    for (Clause other : syntax.clauses()) {
      if (other == clause
          || other.from() <= Math.max(clause.finite(), clause.from())
          || isBehindObject(syntax, clause, other)) {
        continue;
      }
      if (other.is(Type.MAIN) && !isConditionOfInfinitive(syntax, clause, other)) {
        FoundContent main = verbSecond.of(syntax, clause, other, cue);
        return main != null ? main : asked;
      }
      String rule = dependents.rule(syntax, clause, other, cue);
      if (rule != null && !isQuestionAsked(syntax, other)) {
        return toEnd(rule, syntax, clause, other);
      }
      asked = rule == null || asked != null ? asked : toEnd(rule, syntax, clause, other);
    }
    return asked;
  }

  /**
   * The "es zu schließen" of "Das Werk lohne sich, das bestätigte er, es zu schließen, sei
   * Willkür", the "das sagen alle" of "Das sagt er, das sagen alle", the "andere schweigen" of
   * "Einige bestätigen das, andere schweigen": "das" is what the verb reports.
   */
  private boolean isBehindObject(SentenceSyntax syntax, Clause clause, Clause other) {
    int last = clause.to() - 1;
    boolean closed =
        clause.is(Type.MAIN)
            && other.is(Type.MAIN)
            && other.from() == last + 2
            && VerbSecondContents.isAfter(syntax, other.from(), Kind.COMMA)
            && last > clause.finite()
            && functionWords.is(Role.ANAPHOR, syntax.item(last).word());
    if (closed) {
      return true;
    }
    boolean das =
        clause.is(Type.MAIN)
            && clause.finite() == clause.from() + 1
            && (clause.from() == 0 && isDas(syntax, other)
                || VerbSecondContents.isAfter(syntax, clause.from(), Kind.COMMA))
            && isDas(syntax, clause);
    boolean behind =
        other.is(Type.MAIN)
            ? VerbSecondContents.isAfter(syntax, other.from(), Kind.COMMA)
            : other.is(Type.INFINITIVE) && syntax.verbFirstBehind(other) != null;
    return das && behind;
  }

  private boolean isDas(SentenceSyntax syntax, Clause clause) {
    return functionWords.is(Role.ANAPHOR, syntax.item(clause.from()).word());
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

  private FoundContent toEnd(String rule, SentenceSyntax syntax, Clause clause, Clause first) {
    return FoundContent.clause(
        rule, new ItemRange(begin(syntax, clause, first), contentEnd.of(syntax, first)));
  }

  /** "kündigte an, [sollte es regnen, früher zu schließen]". */
  private static boolean isConditionOfInfinitive(
      SentenceSyntax syntax, Clause clause, Clause condition) {
    int next = condition.index() + 1;
    return condition.verbFirst()
        && !condition.coordinated()
        && next < syntax.clauses().size()
        && syntax.clauses().get(next).is(Type.INFINITIVE)
        && syntax.clauses().get(next).parent() == clause;
  }

  /**
   * "versprach, [nicht die Steuern, sondern die Abgaben zu senken]": the first of two objects
   * stands before what is parsed as the infinitive clause; as does a condition, and the first of a
   * list.
   */
  private int begin(SentenceSyntax syntax, Clause clause, Clause first) {
    Clause before = first.index() < 1 ? clause : syntax.clauses().get(first.index() - 1);
    if (before != clause
        && before.is(Type.MAIN)
        && isConditionOfInfinitive(syntax, clause, before)) {
      return before.from();
    }
    int comma = clause.finite() + 1;
    while (comma < first.from() && syntax.item(comma).kind() != Kind.COMMA) {
      comma++;
    }
    boolean opposed =
        first.is(Type.INFINITIVE)
            && functionWords.is(Role.BUT_RATHER, syntax.item(first.from()).word())
            && clause.finite() >= 0;
    boolean inside = opposed || isListed(syntax, clause, first, comma);
    return inside && comma + 1 < first.from() ? comma + 1 : first.from();
  }

  /**
   * "forderte, [Bund, Länder und Städte zu hören]", "verlangte vom Bund, [Straßen, Brücken und
   * Gleise zu bauen]"; not "bat den Chef, Otto Kling, [Akten und Briefe zu lesen]".
   */
  private boolean isListed(SentenceSyntax syntax, Clause clause, Clause infinitive, int comma) {
    NounPhrase listed =
        infinitive.is(Type.INFINITIVE)
                && comma + 1 < infinitive.from() - 1
                && clause.holds(comma + 1)
                && VerbSecondContents.isAfter(syntax, infinitive.from(), Kind.COMMA)
            ? syntax.nounPhraseAt(comma + 1)
            : null;
    if (listed == null || syntax.nounPhraseAt(infinitive.from()) == null) {
      return false;
    }
    boolean behindVerb =
        syntax.predicate(clause).parts().contains(comma - 1)
            || functionWords.is(Role.CORRELATE, syntax.item(comma - 1).word());
    return behindVerb
        || !listed.named()
            && syntax.item(listed.from()).word().determiner() == Agreement.NONE
            && isBehindPreposition(syntax, clause, comma);
  }

  /** The "vom Bund" of "verlangte vom Bund, Straßen …"; not that of "einigten Bund, Länder". */
  private static boolean isBehindPreposition(SentenceSyntax syntax, Clause clause, int comma) {
    for (int i = clause.finite() + 1; i + 1 < comma; i++) {
      NounPhrase phrase = syntax.isPreposition(i) ? syntax.nounPhraseAt(i + 1) : null;
      if (phrase != null && phrase.to() == comma) {
        return true;
      }
    }
    return false;
  }

  /**
   * The content of a verb outside the lexicon, if it is unmistakably reported: "Er unkte, es werde
   * regnen" (Konjunktiv after a comma), "Er unkte, dass es regnet" (weaker, so a rule of its own);
   * or null.
   */
  FoundContent ofUnknownVerb(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    if (!clause.is(Type.MAIN) || predicate.passive() || predicate.mood().subjunctive()) {
      return null;
    }
    Clause next = next(syntax, clause);
    if (next == null || next.finite() < 0 || isHelping(syntax, clause)) {
      return null;
    }
    boolean dass = complement.fits(syntax, next);
    if (!VerbMood.of(syntax.item(next.finite()).word()).subjunctive()) {
      return dass ? toEnd("verb-open-indicative", syntax, clause, next) : null;
    }
    boolean second =
        next.is(Type.MAIN)
            && !next.verbFirst()
            && !next.coordinated()
            && !functionWords.is(Role.SILENT_VERB, predicate.lemma())
            && VerbSecondContents.isAfter(syntax, next.from(), Kind.COMMA);
    return dass || second && !likelihood.isIn(syntax, next)
        ? toEnd("verb-open", syntax, clause, next)
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
