package org.wortlaut.extract.rule;

import java.util.List;
import org.wortlaut.extract.content.ComplementCriterion;
import org.wortlaut.extract.content.ContentCuts;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ResumedClause;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;

/**
 * Attributions whose content stands before in the sentence and is taken up by a pronoun: "A, das
 * teilte die Polizei mit", "A, was Moskau bestreitet", "Ob A, dazu schwieg sie".
 *
 * <p>Must not: "was er tat", "Was Moskau bestreitet, ist wahr".
 */
final class AnaphorClauses {

  private final CueLexicon cues;
  private final SpeakerFinder speakers;
  private final AnaphorFinder anaphors;
  private final CueSpans cueSpans;
  private final ComplementCriterion complement;
  private final ResumedClause resumed;

  AnaphorClauses(
      CueLexicon cues,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      SpeakerFinder speakers) {
    this.cues = cues;
    this.speakers = speakers;
    this.anaphors = new AnaphorFinder(functionWords, speakerNouns, speakers);
    this.cueSpans = new CueSpans(functionWords);
    this.complement = new ComplementCriterion(functionWords);
    this.resumed = new ResumedClause(functionWords);
  }

  /**
   * Who rebuts what stands before in the sentence means what is reported there: "Laut Lenk fehlt
   * Geld, was Kolb bestreitet".
   *
   * @param found in the sentence; their contents are narrowed
   */
  static void narrowToClaims(List<Attribution> found) {
    for (Attribution rebuttal : found) {
      if (rebuttal.answersClauseBefore) {
        int cue = rebuttal.cue.get(0).begin();
        Attribution claim =
            AnaphorAttributions.lastClaim(
                found.stream()
                    .filter(other -> other != rebuttal && !other.cue.isEmpty())
                    .filter(other -> other.cue.get(0).begin() < cue)
                    .filter(other -> isWithin(rebuttal, other))
                    .toList());
        if (claim != null) {
          rebuttal.content.clear();
          rebuttal.content.addAll(claim.content);
          if (rebuttal.aside != null) {
            ContentCuts.cut(rebuttal.syntax, rebuttal.aside, rebuttal.content);
          }
        }
      }
    }
  }

  /** Whether a claim stands in what is rebutted; it may go on with the words that rebut it. */
  private static boolean isWithin(Attribution rebuttal, Attribution claim) {
    Span rebutted = rebuttal.contentCover();
    Span claimed = claim.contentCover();
    boolean begins = rebutted.begin() <= claimed.begin() && claimed.begin() < rebutted.end();
    return rebuttal.aside == null ? rebutted.contains(claimed) : begins;
  }

  /** The attribution of a clause like ", was Moskau bestreitet", ", das teilte er mit"; or null. */
  Attribution of(SentenceSyntax syntax, Clause clause) {
    boolean was = isOpenedByWas(syntax, clause);
    boolean das = isOpenedByDas(syntax, clause);
    boolean adverb = !das && resumed.before(syntax, clause) != null;
    boolean takesUp = was || das || adverb || rebutsClauseBefore(syntax, clause);
    CueVerb cue = takesUp ? cues.cueOf(syntax, clause) : null;
    FoundSpeaker speaker =
        cue == null || cue.is(CueFlag.THOUGHT) ? null : speakers.find(syntax, clause, cue);
    boolean takes =
        cue != null
            && (was
                || (adverb
                    ? anaphors.standsFor(cue, syntax.item(clause.from()))
                    : cue.takes(Content.DASS) || cue.is(CueFlag.REBUTS)));
    if (speaker == null || speaker.relativePronoun() || !takes) {
      return null;
    }
    String rule = was ? "anaphor-was" : "anaphor-das";
    Attribution attribution = new Attribution(rule, Construction.CLAUSE, syntax, clause);
    int begin = was ? begin(syntax, clause.parent()) : 0;
    new ItemRange(begin, was ? clause.from() : firstDas(syntax, clause))
        .addTo(attribution.content, syntax);
    attribution.answersClauseBefore = cue.is(CueFlag.REBUTS);
    cueSpans.write(cue, attribution);
    attribution.certain |= was && cue.is(CueFlag.REBUTS);
    if (was && cue.is(CueFlag.REBUTS) && !syntax.predicate(clause).mood().subjunctive()) {
      attribution.aside = new ItemRange(clause.from(), syntax.endOfSubtree(clause));
    }
    speakers.write(speaker, attribution);
    return attribution.content.isEmpty() ? null : attribution;
  }

  /** "Das ist falsch, | das sagt Kern, das sagen alle": both mean what stands before the first. */
  private int firstDas(SentenceSyntax syntax, Clause last) {
    for (Clause clause : syntax.clauses()) {
      if (clause.index() < last.index() && isOpenedByDas(syntax, clause)) {
        return clause.from();
      }
    }
    return last.from();
  }

  /**
   * Where that begins which "was" takes up: with what is reported, if its host is that ("Er soll
   * gesagt haben, | es regne, was …", "wirft ihm vor, | zu lügen, was …"; not "soll versucht haben,
   * zu fliehen, was …"), else with the sentence.
   */
  private int begin(SentenceSyntax syntax, Clause host) {
    if (host == null) {
      return 0;
    }
    if (complement.fits(syntax, host)) {
      return host.introducer() + 1;
    }
    boolean attempted =
        host.is(Type.INFINITIVE)
            && host.parent() != null
            && cues.cueOf(syntax, host.parent()) == null;
    if (attempted) {
      return begin(syntax, host.parent());
    }
    boolean reported =
        host.is(Type.INFINITIVE)
            || host.is(Type.MAIN) && syntax.predicate(host).mood().subjunctive();
    return reported ? host.from() : 0;
  }

  /**
   * "was Moskau bestreitet" after something; at the start of a sentence and behind a colon "was"
   * asks or is a subject.
   */
  private static boolean isOpenedByWas(SentenceSyntax syntax, Clause clause) {
    boolean dependent = clause.is(Type.RELATIVE) || clause.is(Type.SUBORDINATE);
    return dependent
        && !syntax.isBehindColon(clause)
        && clause.introducer() >= 1
        && syntax.item(clause.introducer()).lower().equals("was");
  }

  /** "Das Schiff ist gesunken, das teilte die Reederei mit". */
  private boolean isOpenedByDas(SentenceSyntax syntax, Clause clause) {
    CueVerb cue =
        clause.is(Type.MAIN)
                && clause.from() > 0
                && !syntax.isBehindColon(clause)
                && clause.finite() == clause.from() + 1
                && anaphors.isPronoun(syntax, clause.from())
            ? cues.cueOf(syntax, clause)
            : null;
    return cue != null && AnaphorFinder.fits(syntax, clause.from(), cue);
  }

  /**
   * "Zeugen sprachen von Schüssen, die Polizei wies das zurück", "…, die weist das von sich", "…;
   * die Polizei dementierte".
   */
  private boolean rebutsClauseBefore(SentenceSyntax syntax, Clause clause) {
    boolean mayTakeUp =
        clause.is(Type.MAIN)
            && clause.from() > 0
            && !clause.verbFirst()
            && !syntax.isBehindColon(clause);
    CueVerb cue = mayTakeUp ? cues.cueOf(syntax, clause) : null;
    return cue != null
        && cue.is(CueFlag.REBUTS)
        && (anaphors.afterVerb(syntax, clause, cue) >= 0
            || anaphors.endsSentence(syntax, clause, cue))
        && !isToldBefore(syntax, clause);
  }

  /** "Von der Stadt hieß es, sie weise das zurück": the clause before tells who says this one. */
  private boolean isToldBefore(SentenceSyntax syntax, Clause clause) {
    Clause before = clause.from() < 2 ? null : syntax.clauseAt(clause.from() - 2);
    CueVerb cue =
        before != null && before.from() == 0 && syntax.predicate(clause).mood().subjunctive()
            ? cues.cueOf(syntax, before)
            : null;
    return cue != null && cue.takes(Content.VERB_SECOND);
  }
}
