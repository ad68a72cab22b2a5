package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.addressee.AddresseeFinder;
import org.wortlaut.extract.addressee.AskedListener;
import org.wortlaut.extract.addressee.SpokenMedium;
import org.wortlaut.extract.addressee.ToldListener;
import org.wortlaut.extract.content.UntoldContents;
import org.wortlaut.extract.content.VerbContents;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.FoundContent;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.Somebody;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Attributions whose cue is a verb and whose content is a clause or a quotation: after the cue,
 * before it, or around it.
 *
 * <p>Must match: "Er sagte, dass es regne." "Es regne, sagte er." „Es regnet“, sagte er. "Die Lage,
 * sagte er, sei ernst." Must not: "Er sagte ab." "Er sagte die Reise ab, weil es regnete."
 */
final class VerbAttributions {

  private final CueLexicon cues;
  private final SpeakerFinder speakers;
  private final CueSpans cueSpans;
  private final AddresseeFinder addressees;
  private final SpokenMedium media;
  private final VerbContents contents;
  private final PhraseBeforeColon phrases;
  private final AskedListener asked;
  private final ToldListener told;
  private final OtherVerbSenses senses;
  private final UntoldContents untold;
  private final ObjectsBeforeClause objects;

  VerbAttributions(
      CueLexicon cues,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      SpeakerFinder speakers) {
    this.cues = cues;
    this.speakers = speakers;
    this.cueSpans = new CueSpans(functionWords);
    this.addressees = new AddresseeFinder(cues, functionWords, speakerNouns);
    this.told = new ToldListener(speakerNouns);
    this.media = new SpokenMedium(functionWords, cues.headNouns(), speakerNouns);
    this.contents = new VerbContents(cues, functionWords, speakerNouns, speakers);
    this.phrases = new PhraseBeforeColon(cues, functionWords);
    this.asked = new AskedListener(cues, speakerNouns);
    Somebody somebody = new Somebody(speakerNouns);
    this.senses = new OtherVerbSenses(cues, functionWords, speakers, somebody);
    this.untold = new UntoldContents(cues, functionWords, speakers, somebody);
    this.objects = new ObjectsBeforeClause(cues, functionWords, speakerNouns);
  }

  /** Those of verbs in the lexicon. */
  List<Attribution> ofCues(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      CueVerb cue = cues.cueOf(syntax, clause);
      if (cue != null && !senses.isOther(syntax, clause, cue)) {
        FoundContent content = contents.ofCue(syntax, clause, cue);
        if (content != null) {
          add(found, syntax, clause, cue, content);
        }
      }
    }
    return found;
  }

  /** Those of verbs outside the lexicon. */
  List<Attribution> ofUnknownVerbs(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      CueVerb cue = cues.cueOf(syntax, clause);
      // a verb of the lexicon may report of documents only
      boolean unaided = cue == null || senses.isWrittenNowhere(syntax, clause, cue);
      if (syntax.predicate(clause) != null && unaided) {
        FoundContent after = contents.afterUnknownVerb(syntax, clause);
        FoundContent content =
            after != null && !isImpersonal(syntax, clause)
                ? after
                : contents.beforeUnknownVerb(syntax, clause);
        if (content != null && (cue != null || !cues.isOtherVoice(syntax, clause))) {
          add(found, syntax, clause, null, content);
        }
      }
    }
    return found;
  }

  /**
   * "Es gab Versuche, dass …", "Dabei gibt es die Gefahr, dass …", "Man trinkt, …": nobody speaks.
   */
  private boolean isImpersonal(SentenceSyntax syntax, Clause clause) {
    FoundSpeaker speaker = speakers.find(syntax, clause, null);
    return speaker == null || !speakers.canSpeak(syntax, speaker)
        ? syntax.anyItem(clause, item -> item.lower().equals("es"))
        : speakers.isAnyone(syntax, speaker);
  }

  private void add(
      List<Attribution> attributions,
      SentenceSyntax syntax,
      Clause clause,
      CueVerb cue,
      FoundContent found) {
    if (found == null || untold.isYetToFind(syntax, clause, cue, found)) {
      return;
    }
    FoundSpeaker subject = speakers.find(syntax, clause, cue);
    if (goesOn(syntax, clause, found, subject)) {
      return;
    }
    Attribution attribution = new Attribution(found.rule(), found.construction(), syntax, clause);
    boolean rebuts = cue != null && cue.is(CueFlag.REBUTS);
    for (ItemRange range : found.ranges()) {
      (rebuts ? range.beforeQuotation(syntax) : range).addTo(attribution.content, syntax);
    }
    if (attribution.content.isEmpty()) {
      return;
    }
    cueSpans.write(cue, attribution);
    FoundSpeaker speaker = speaker(syntax, clause, cue, found, subject);
    if (speaker == null && untold.speaksForItself(syntax, clause, cue)
        || untold.isOnlyToldOf(syntax, cue, speaker)
        || untold.isNobodysWording(syntax, cue, subject, found)
        || speakers.isAnybody(syntax, clause, speaker)) {
      return;
    }
    FoundSpeaker spokesperson =
        cue != null && cue.addressees().contains(CueVerb.DATIVE)
            ? media.write(speaker, attribution)
            : speaker;
    if (spokesperson != null) {
      speakers.write(spokesperson, attribution);
    }
    attribution.countedInGnqa = cue != null && cue.is(CueFlag.GNQA);
    objects.addBefore(cue, speaker, found, attribution);
    addressees.write(cue, attribution);
    attributions.add(attribution);
  }

  /**
   * "Kein Kommentar, sagte der Sprecher": what is said does not speak, but what follows the verb;
   * "Im Gutachten steht, es sei …": where nobody does, it is the document.
   */
  private FoundSpeaker speaker(
      SentenceSyntax syntax,
      Clause clause,
      CueVerb cue,
      FoundContent content,
      FoundSpeaker subject) {
    FoundSpeaker teller = owner(syntax, cue, told.without(syntax, clause, cue, subject));
    FoundSpeaker speaker = asked.without(syntax, clause, cue, teller);
    if (speaker == null && cue == null) {
      return speakers.source(syntax, clause);
    }
    if (speaker == null || !content.holds(speaker.range().from())) {
      return speaker;
    }
    // "In Wien, so hört man, …": the place belongs to what is heard
    boolean unnamed = cue != null && cue.is(CueFlag.IMPERSONAL);
    NounPhrase phrase = unnamed ? null : behindVerb(syntax, clause, content);
    return phrase != null && speakers.canBeSubject(syntax, clause, phrase)
        ? owner(syntax, cue, new FoundSpeaker(phrase.from(), phrase.to()))
        : null;
  }

  /**
   * The "Lea Voss" of "lautet das Fazit von Lea Voss", the "sein" of "lautet sein Urteil"; null for
   * the "Vorwurf" of "Der Vorwurf lautet", which is nobody's.
   */
  private FoundSpeaker owner(SentenceSyntax syntax, CueVerb cue, FoundSpeaker subject) {
    NounPhrase words =
        subject == null || cue == null || !cue.is(CueFlag.WORDED) ? null : subject.phrase(syntax);
    ItemRange owner = words == null ? null : phrases.ownerOf(syntax, words);
    boolean owned = owner != null && (owner.from() > words.from() || owner.to() < words.to());
    if (owned) {
      return new FoundSpeaker(owner.from(), owner.to());
    }
    return words != null && cues.noun(syntax.head(words)) != null ? null : subject;
  }

  /**
   * "Ich sammle Dokumente, schreibe Briefe": a clause that shares the subject of the one before and
   * has an object of its own goes on with what is told there and does not report it.
   */
  private boolean goesOn(
      SentenceSyntax syntax, Clause clause, FoundContent content, FoundSpeaker subject) {
    NounPhrase phrase =
        subject == null || !clause.verbFirst() || !content.holds(subject.range().from())
            ? null
            : behindVerb(syntax, clause, content);
    return phrase != null
        && !phrase.pronoun()
        && phrase.canBe(Agreement.ACCUSATIVE)
        && !speakers.canBeSubject(syntax, clause, phrase);
  }

  /** The phrase right behind the finite verb, outside the content; or null. */
  private static NounPhrase behindVerb(SentenceSyntax syntax, Clause clause, FoundContent content) {
    int next = clause.finite() + 1;
    return next < clause.to() && !content.holds(next) ? syntax.nounPhraseAt(next) : null;
  }
}
