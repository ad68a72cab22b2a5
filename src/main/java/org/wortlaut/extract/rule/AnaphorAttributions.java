package org.wortlaut.extract.rule;

import java.util.List;
import org.wortlaut.extract.addressee.AddresseeFinder;
import org.wortlaut.extract.addressee.SpokenMedium;
import org.wortlaut.extract.content.ComplementCriterion;
import org.wortlaut.extract.content.ContentCuts;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.Discourse;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;

/**
 * Attributions whose content stands before and is taken up by a pronoun: "A. Das teilte die Polizei
 * mit.", "A, das teilte die Polizei mit.", "A, was Moskau bestreitet".
 *
 * <p>Must not: "Das sagte ihm nichts.", "Gestern bestätigte das Gericht die Strafe.", "was er tat".
 */
final class AnaphorAttributions {

  private final CueLexicon cues;
  private final SpeakerFinder speakers;
  private final AnaphorFinder anaphors;
  private final CueSpans cueSpans;
  private final ComplementCriterion complement;
  private final AddresseeFinder addressees;
  private final SpokenMedium media;
  private final LiveTime times;

  AnaphorAttributions(
      CueLexicon cues,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      SpeakerFinder speakers) {
    this.cues = cues;
    this.speakers = speakers;
    this.anaphors = new AnaphorFinder(functionWords, speakerNouns, speakers);
    this.cueSpans = new CueSpans(functionWords);
    this.complement = new ComplementCriterion(functionWords);
    this.addressees = new AddresseeFinder(cues, functionWords, speakerNouns);
    this.times = new LiveTime(functionWords);
    this.media = new SpokenMedium(functionWords, new HeadNouns(functionWords), speakerNouns);
  }

  /**
   * The attribution of a sentence like "Das teilte die Polizei mit." or "Die Polizei widersprach.",
   * or null.
   */
  Attribution ofSentenceBefore(SentenceSyntax syntax, Discourse discourse) {
    int first = times.end(syntax);
    for (Clause clause : syntax.clauses()) {
      CueVerb cue =
          clause.is(Type.MAIN) && clause.from() == first ? cues.cueOf(syntax, clause) : null;
      int anaphor = cue == null ? AnaphorFinder.NO_ITEM : anaphors.find(syntax, clause, cue);
      if (anaphor >= 0) {
        return attribution(syntax, clause, cue, anaphor, discourse);
      }
      if (cue != null && cue.is("rebuts") && anaphors.saysNoMore(syntax, clause, cue)) {
        return attribution(syntax, clause, cue, AnaphorFinder.NO_ITEM, discourse);
      }
    }
    return null;
  }

  private Attribution attribution(
      SentenceSyntax syntax, Clause clause, CueVerb cue, int anaphor, Discourse discourse) {
    Sentence before = discourse.sentenceBefore(syntax.sentence());
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    if (before == null
        || speaker == null && !syntax.predicate(clause).passive()
        || cue.is(CueVerb.THOUGHT) && isOnlyThought(syntax, clause, speaker)) {
      return null;
    }
    boolean unsaid = anaphor == AnaphorFinder.NO_ITEM;
    if (unsaid && discourse.of(before).stream().allMatch(earlier -> earlier.cue.isEmpty())) {
      return null;
    }
    Attribution attribution = new Attribution("anaphor", Construction.CLAUSE, syntax, clause);
    attribution.content.addAll(takenUp(cue, before, discourse));
    attribution.anaphor = unsaid ? null : syntax.item(anaphor).span();
    cueSpans.write(cue, attribution);
    if (speaker != null) {
      boolean tells = cue.addressees().contains(CueVerb.DATIVE);
      speakers.write(tells ? media.write(speaker, attribution) : speaker, attribution);
    }
    addressees.write(cue, attribution);
    if (!answers(cue)) {
      List.copyOf(discourse.of(before)).stream()
          .filter(earlier -> earlier.construction == Construction.RUN)
          .filter(earlier -> !(judges(cue) && earlier.hasSpeaker()))
          .forEach(discourse::remove);
    }
    return attribution;
  }

  /** "Das weiß jeder", "Kern wisse das": nobody has said it, or another says that he thinks it. */
  private boolean isOnlyThought(SentenceSyntax syntax, Clause clause, FoundSpeaker speaker) {
    return speakers.isAnyone(syntax, speaker) || syntax.predicate(clause).mood().subjunctive();
  }

  /**
   * What "das" takes up: as a rule the sentence before as a whole; but who rebuts, confirms or will
   * not speak of something means what was said there: "Zeugen sprachen von drei Toten. Das bestritt
   * die Polizei."
   */
  private List<Span> takenUp(CueVerb cue, Sentence before, Discourse discourse) {
    Attribution claim = answers(cue) ? lastClaim(outsideRuns(discourse.of(before))) : null;
    return claim == null
        ? List.of(new Span(before.begin(), before.endWithoutStop()))
        : List.copyOf(claim.content);
  }

  /** Who answers "Sie rate davon ab, das zu tun" does not mean "das zu tun". */
  private static List<Attribution> outsideRuns(List<Attribution> attributions) {
    return attributions.stream()
        .filter(
            inner ->
                attributions.stream()
                    .noneMatch(
                        outer ->
                            outer != inner
                                && outer.construction == Construction.RUN
                                && outer.contentCover().contains(inner.contentCover())))
        .toList();
  }

  /** Whether a verb tells what somebody says of another's words. */
  private static boolean answers(CueVerb cue) {
    return cue.is("rebuts") || cue.is("confirms") || cue.is("declines");
  }

  /** "Er werde gehen. Das lobte die Opposition": he has said so all the same. */
  private static boolean judges(CueVerb cue) {
    return cue.is("judges") || cue.is(CueVerb.REASON);
  }

  /** The last of some attributions that has a cue and does not stand in another's content. */
  private static Attribution lastClaim(List<Attribution> attributions) {
    Attribution last = null;
    for (Attribution earlier : attributions) {
      boolean inner = last != null && last.contentCover().contains(earlier.contentCover());
      if (!earlier.cue.isEmpty() && !inner) {
        last = earlier;
      }
    }
    return last;
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
            lastClaim(
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
  Attribution ofClauseBefore(SentenceSyntax syntax, Clause clause) {
    boolean was = isOpenedByWas(syntax, clause);
    boolean takesUp = was || isOpenedByDas(syntax, clause) || rebutsClauseBefore(syntax, clause);
    CueVerb cue = takesUp ? cues.cueOf(syntax, clause) : null;
    FoundSpeaker speaker =
        cue == null || cue.is(CueVerb.THOUGHT) ? null : speakers.find(syntax, clause, cue);
    boolean takes = was || cue != null && (cue.takes(Content.DASS) || cue.is("rebuts"));
    if (speaker == null || speaker.relativePronoun() || !takes) {
      return null;
    }
    String rule = was ? "anaphor-was" : "anaphor-das";
    Attribution attribution = new Attribution(rule, Construction.CLAUSE, syntax, clause);
    int begin = was ? begin(syntax, clause.parent()) : 0;
    new ItemRange(begin, was ? clause.from() : firstDas(syntax, clause))
        .addTo(attribution.content, syntax);
    attribution.answersClauseBefore = cue.is("rebuts");
    cueSpans.write(cue, attribution);
    attribution.certain |= was && cue.is("rebuts");
    if (was && cue.is("rebuts") && !syntax.predicate(clause).mood().subjunctive()) {
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
   * gesagt haben, | es regne, was …", "wirft ihm vor, | zu lügen, was …"), else with the sentence.
   */
  private int begin(SentenceSyntax syntax, Clause host) {
    if (host == null) {
      return 0;
    }
    if (complement.fits(syntax, host)) {
      return host.introducer() + 1;
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

  /** "Zeugen sprachen von Schüssen, die Polizei wies das zurück", "…, die weist das von sich". */
  private boolean rebutsClauseBefore(SentenceSyntax syntax, Clause clause) {
    boolean mayTakeUp =
        clause.is(Type.MAIN)
            && clause.from() > 0
            && !clause.verbFirst()
            && !syntax.isBehindColon(clause);
    CueVerb cue = mayTakeUp ? cues.cueOf(syntax, clause) : null;
    return cue != null
        && cue.is("rebuts")
        && anaphors.afterVerb(syntax, clause, cue) >= 0
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
