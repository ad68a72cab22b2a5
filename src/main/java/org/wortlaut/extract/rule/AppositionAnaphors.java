package org.wortlaut.extract.rule;

import java.util.EnumSet;
import java.util.Set;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueNoun;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Attributions whose content stands before and is taken up by a noun of speech with an article, to
 * which a relative clause says who contests or confirms it.
 *
 * <p>Must match: "[Das Werk ist marode], eine Behauptung, die der Betreiber bestreitet", "[Er soll
 * gelogen haben] – ein Vorwurf, den er zurückweist". Must not: "Er erhob einen Vorwurf, den sie
 * bestreitet" (an object), "Da ist der Bau, ein Plan, der scheiterte" (no cue).
 */
final class AppositionAnaphors {

  private static final Set<Kind> MARKS = EnumSet.of(Kind.COMMA, Kind.DASH);

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final CueSpans cueSpans;

  AppositionAnaphors(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.cueSpans = new CueSpans(functionWords);
  }

  /** The attribution of what a relative clause contests or confirms, or null. */
  Attribution of(SentenceSyntax syntax, Clause clause) {
    CueVerb cue =
        clause.is(Type.RELATIVE) && clause.introducer() == clause.from()
            ? cues.cueOf(syntax, clause)
            : null;
    boolean answers = cue != null && (cue.is(CueFlag.REBUTS) || cue.is(CueFlag.CONFIRMS));
    int mark = answers ? markBeforeNoun(syntax, clause) : -1;
    FoundSpeaker speaker = mark <= 0 ? null : speaker(syntax, clause, cue);
    if (speaker == null) {
      return null;
    }
    Attribution attribution = new Attribution("anaphor-was", Construction.CLAUSE, syntax, clause);
    new ItemRange(0, mark).addTo(attribution.content, syntax);
    attribution.answersClauseBefore = true;
    attribution.aside = new ItemRange(mark, syntax.endOfSubtree(clause));
    cueSpans.write(cue, attribution);
    attribution.certain = true;
    speakers.write(speaker, attribution);
    return attribution.content.isEmpty() ? null : attribution;
  }

  /** The "die Stadt" of "die die Stadt bestreitet": a charge speaks of nothing. */
  private FoundSpeaker speaker(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    if (speaker == null || !speaker.relativePronoun()) {
      return speaker;
    }
    NounPhrase next = syntax.nounPhraseAt(clause.introducer() + 1);
    return next != null && next.canBe(Agreement.NOMINATIVE)
        ? new FoundSpeaker(next.from(), next.to())
        : null;
  }

  /** The mark before "ein Vorwurf, den …", behind which a clause has told the charge; or -1. */
  private int markBeforeNoun(SentenceSyntax syntax, Clause clause) {
    int comma = clause.from() - 1;
    for (int i = comma - 1; i > 1; i--) {
      NounPhrase phrase = syntax.nounPhraseAt(i);
      if (MARKS.contains(syntax.item(i).kind()) || phrase != null && phrase.to() > comma) {
        return -1;
      }
      if (phrase != null && phrase.to() == comma && isClaim(syntax, phrase)) {
        return MARKS.contains(syntax.item(i - 1).kind()) ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** "ein Vorwurf", "eine schwere Anschuldigung". */
  private boolean isClaim(SentenceSyntax syntax, NounPhrase phrase) {
    Word first = syntax.item(phrase.from()).word();
    CueNoun noun = cues.noun(syntax.head(phrase));
    boolean said = noun != null && noun.contents().contains(Content.DASS);
    return first.is(WordClass.ARTICLE)
        && first.indefinite()
        && (said || functionWords.is(Role.CLAIM_NOUN, syntax.head(phrase).lowerLemma()));
  }
}
