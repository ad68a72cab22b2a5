package org.wortlaut.extract.rule;

import java.util.List;
import org.wortlaut.extract.addressee.AddresseeFinder;
import org.wortlaut.extract.addressee.SpokenMedium;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.Discourse;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;

/**
 * Attributions whose content is the sentence before, taken up by a pronoun or by a verb that
 * rebuts: "A. Das teilte die Polizei mit.", "A. Die Polizei widersprach."
 *
 * <p>Must not: "Das sagte ihm nichts.", "Gestern bestätigte das Gericht die Strafe."
 */
final class AnaphorAttributions {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final AnaphorFinder anaphors;
  private final CueSpans cueSpans;
  private final AddresseeFinder addressees;
  private final SpokenMedium media;
  private final LiveTime times;
  private final ClaimPronouns pronouns;

  AnaphorAttributions(
      CueLexicon cues,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.anaphors = new AnaphorFinder(functionWords, speakerNouns, speakers);
    this.cueSpans = new CueSpans(functionWords);
    this.addressees = new AddresseeFinder(cues, functionWords, speakerNouns);
    this.times = new LiveTime(functionWords);
    this.pronouns = new ClaimPronouns(cues);
    this.media = new SpokenMedium(functionWords, cues.headNouns(), speakerNouns);
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
      int anaphor =
          cue == null || isJudged(syntax, clause, cue)
              ? AnaphorFinder.NO_ITEM
              : anaphors.find(syntax, clause, cue);
      if (anaphor >= 0) {
        return attribution(syntax, clause, cue, anaphor, discourse);
      }
      Attribution answer = cue == null ? null : ofPronoun(syntax, clause, cue, discourse);
      if (answer != null) {
        return answer;
      }
      if (cue != null
          && cue.is(CueFlag.REBUTS)
          && !cues.otherSenses().hasWord(cue.lemma(), syntax, clause)
          && anaphors.saysNoMore(syntax, clause, cue)) {
        return attribution(syntax, clause, cue, AnaphorFinder.NO_ITEM, discourse);
      }
    }
    return null;
  }

  /** "Die Händler sehen das kritisch", which is their judgement; not "sehen das ähnlich". */
  private boolean isJudged(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cue.takesBarePredicate()
        && syntax.anyItem(clause, item -> functionWords.is(Role.JUDGING, item.word()));
  }

  private Attribution attribution(
      SentenceSyntax syntax, Clause clause, CueVerb cue, int anaphor, Discourse discourse) {
    Sentence before = discourse.sentenceBefore(syntax.sentence());
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    if (before == null
        || speaker == null && !syntax.predicate(clause).passive()
        || cue.is(CueFlag.THOUGHT) && isOnlyThought(syntax, clause, speaker)
        || cue.is(CueFlag.DECLINES) && syntax.predicate(clause).mood() == VerbMood.SUBJUNCTIVE_1
        || isNotExpected(syntax, clause, cue)) {
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
      discourse.of(before).stream()
          .filter(earlier -> earlier.construction == Construction.RUN)
          .filter(earlier -> !(judges(cue) && earlier.hasSpeaker()))
          .forEach(discourse::remove);
    }
    return attribution;
  }

  /** "(Sie erhoben Vorwürfe.) Die Stadt wies diese zurück", or null. */
  private Attribution ofPronoun(
      SentenceSyntax syntax, Clause clause, CueVerb cue, Discourse discourse) {
    FoundSpeaker speaker =
        ClaimPronouns.mayHave(cue)
            ? ClaimPronouns.speaker(syntax, clause, speakers.find(syntax, clause, cue))
            : null;
    int pronoun = pronouns.find(syntax, clause, speaker);
    Sentence before = pronoun < 0 ? null : discourse.sentenceBefore(syntax.sentence());
    List<Span> claimed =
        before == null
            ? List.of()
            : pronouns.claimed(syntax.item(pronoun).word(), discourse.of(before));
    if (claimed.isEmpty()) {
      return null;
    }
    Attribution attribution = new Attribution("anaphor", Construction.CLAUSE, syntax, clause);
    attribution.content.addAll(claimed);
    attribution.anaphor = syntax.item(pronoun).span();
    cueSpans.write(cue, attribution);
    speakers.write(speaker, attribution);
    return attribution;
  }

  /** "Das weiß jeder", "Kern wisse das": nobody has said it, or another says that he thinks it. */
  private boolean isOnlyThought(SentenceSyntax syntax, Clause clause, FoundSpeaker speaker) {
    return speakers.isAnyone(syntax, speaker) || syntax.predicate(clause).mood().subjunctive();
  }

  /** "Damit hatte niemand gerechnet": what somebody did not foresee he has not said. */
  private boolean isNotExpected(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return !cue.prepositions().isEmpty()
        && !cue.is(CueFlag.DECLINES)
        && !cue.is(CueFlag.REBUTS)
        && syntax.predicate(clause).perfect()
        && cueSpans.isNegated(syntax, clause);
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
    return cue.is(CueFlag.REBUTS) || cue.is(CueFlag.CONFIRMS) || cue.is(CueFlag.DECLINES);
  }

  /** "Er werde gehen. Das lobte die Opposition": he has said so all the same. */
  private static boolean judges(CueVerb cue) {
    return cue.is(CueFlag.JUDGES) || cue.is(CueFlag.REASON);
  }

  /** The last of some attributions that has a cue and does not stand in another's content. */
  static Attribution lastClaim(List<Attribution> attributions) {
    Attribution last = null;
    for (Attribution earlier : attributions) {
      boolean inner = last != null && last.contentCover().contains(earlier.contentCover());
      if (!earlier.cue.isEmpty() && !inner) {
        last = earlier;
      }
    }
    return last;
  }
}
