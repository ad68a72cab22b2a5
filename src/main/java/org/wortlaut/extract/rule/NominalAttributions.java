package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.addressee.AddresseeFinder;
import org.wortlaut.extract.addressee.AskedListener;
import org.wortlaut.extract.addressee.ToldListener;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.cue.StatePassive;
import org.wortlaut.extract.cue.Unsaid;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundObject;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.object.GenitiveCharges;
import org.wortlaut.extract.object.NominalContents;
import org.wortlaut.extract.object.ObjectFinder;
import org.wortlaut.extract.object.QuotedObject;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Attributions whose content is a noun phrase: "wies die Vorwürfe zurück", "warnte vor Hochwasser",
 * "bezeichnete X als Y".
 *
 * <p>Must match: "Sie forderte den Rücktritt des Ministers." Must not: "Das Unwetter forderte drei
 * Tote." (no speaker), "So nennt man das Ufer." (anybody), "Er sprach mit ihr." (no content), "Das
 * Gericht wies die Klage ab." (a ruling).
 */
public final class NominalAttributions {

  public static final String PREDICATE_OBJECT = "predicate-object";

  private final CueLexicon cues;
  private final HeadNouns headNouns;
  private final SpeakerNouns nouns;
  private final SpeakerFinder speakers;
  private final ObjectFinder objects;
  private final CueSpans cueSpans;
  private final AddresseeFinder addressees;
  private final GenitiveCharges charges;
  private final NominalContents contents;
  private final QuotedObject quotedObjects;
  private final FrontedObject fronted;
  private final Unsaid unsaid;
  private final AskedListener asked;
  private final ToldListener told;

  NominalAttributions(
      CueLexicon cues,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      SpeakerFinder speakers) {
    this.cues = cues;
    this.headNouns = cues.headNouns();
    this.nouns = speakerNouns;
    this.speakers = speakers;
    this.objects = new ObjectFinder(cues, functionWords, speakerNouns);
    this.cueSpans = new CueSpans(functionWords);
    this.addressees = new AddresseeFinder(cues, functionWords, speakerNouns);
    this.charges = new GenitiveCharges(functionWords);
    this.contents = new NominalContents(cues, functionWords, charges);
    this.quotedObjects = new QuotedObject(cues, functionWords);
    this.fronted = new FrontedObject(cues, functionWords, speakerNouns);
    this.unsaid = new Unsaid(functionWords);
    this.asked = new AskedListener(cues, speakerNouns);
    this.told = new ToldListener(speakerNouns);
  }

  /**
   * @param others what has been found in the sentence so far
   */
  List<Attribution> find(SentenceSyntax syntax, SentenceFindings others) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      CueVerb cue = cueOf(syntax, clause);
      if (cue == null
          || !cue.takesPhrase() && !cues.otherSenses().hasJudged(cue.lemma())
          || others.hasCue(clause)
          || clause.is(Type.INFINITIVE) && !isPurpose(syntax, clause, cue)
          || cue.is(CueFlag.DOCUMENT)
          || unsaid.is(syntax, clause, cue)
          || cues.otherSenses().hasWord(cue.lemma(), syntax, clause)) {
        continue;
      }
      Attribution attribution = attribution(syntax, clause, cue);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  /**
   * "nutzte die Rede, um vor Eile zu warnen"; not "hat vor, Geld zu fordern", "müsste gehen, um
   * Geld zu fordern".
   */
  private static boolean isPurpose(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    Predicate host = clause.parent() == null ? null : syntax.predicate(clause.parent());
    return host != null
        && host.modal().isEmpty()
        && syntax.item(clause.from()).lower().equals("um")
        && !cue.takes(Content.PREDICATE_OBJECT)
        && !cue.is(CueFlag.CONFIRMS)
        && !cue.is(CueFlag.THOUGHT);
  }

  /**
   * "hält den Plan für falsch": what is said about an object is content, no part of the cue; nor is
   * the "dagegen" of "hält ihn dagegen für falsch", with which the verb has a clause only.
   */
  private CueVerb cueOf(SentenceSyntax syntax, Clause clause) {
    CueVerb cue = cues.cueOf(syntax, clause);
    boolean predicate =
        cue != null
            && !cue.phrase().isEmpty()
            && (cue.takes(Content.PREDICATE_OBJECT) || !cue.takesPhrase());
    return predicate ? cues.verb(cue.lemma()) : cue;
  }

  private Attribution attribution(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    FoundSpeaker teller = told.without(syntax, clause, cue, speakers.find(syntax, clause, cue));
    FoundSpeaker found = asked.without(syntax, clause, cue, teller);
    FoundSpeaker subject =
        objects.isPredicateFirst(syntax, clause, cue)
            ? judge(syntax, clause)
            : fronted.speaker(syntax, clause, found);
    FoundSpeaker agent = charges.withoutCharge(syntax, clause, cue, subject);
    FoundSpeaker speaker = objects.withoutObject(syntax, clause, cue, agent);
    boolean ruling =
        speaker != null && cues.otherSenses().isRuling(cue.lemma()) && isCourt(syntax, speaker);
    FoundObject object = ruling ? null : objects.find(syntax, clause, cue, speaker);
    int quotation = ruling || object != null ? -1 : quotedObjects.find(syntax, clause, cue);
    if (quotation >= 0) {
      object = new FoundObject(quotation, -1);
      speaker = QuotedObject.before(quotation, speaker);
    }
    if (object == null) {
      return null;
    }
    if (speaker == null) {
      speaker = beforeVerb(syntax, clause, object);
    }
    String rule = rule(cue, object);
    if (rule.equals(PREDICATE_OBJECT) && speakers.isAnyone(syntax, speaker)
        || speakers.isAnybody(syntax, clause, speaker)
        || isDoneByThing(syntax, clause, cue, speaker, object)
        || isContradiction(syntax, clause, cue, speaker)
        || speaker != null && StatePassive.hasToldSubject(syntax, clause, cue)) {
      return null;
    }
    Attribution attribution = new Attribution(rule, Construction.NOMINAL, syntax, clause);
    attribution.object = object.from();
    contents.write(cue, speaker, object, attribution);
    if (attribution.content.isEmpty()) {
      return null;
    }
    cueSpans.write(cue, attribution);
    if (speaker != null) {
      speakers.write(speaker, attribution);
    }
    attribution.certain &= object.from() + 1 != clause.introducer();
    attribution.certain |= tellsOfSpeaker(syntax, clause, cue, object);
    attribution.certain |= facesReport(syntax, clause, cue, object);
    attribution.certain |= cue.is(CueFlag.PRESENT) && object.predicate() >= 0;
    attribution.certainUnsaid =
        syntax.predicate(clause).passive() && objects.isGround(syntax, cue, object);
    attribution.reportedInGnqa = cue.is(CueFlag.REPORTED) || cue.is(CueFlag.GNQA);
    addressees.write(cue, attribution);
    return attribution;
  }

  /** "Kern, der vor Eile gewarnt hatte, schwieg": the perfect tells of something once said. */
  private static boolean tellsOfSpeaker(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundObject object) {
    Predicate predicate = syntax.predicate(clause);
    return clause.is(Type.RELATIVE)
        && clause.introducer() == clause.from()
        && syntax.isPreposition(object.from())
        && predicate.perfect()
        && !predicate.passive()
        && predicate.modal().isEmpty()
        && !predicate.mood().subjunctive()
        && !cue.is(CueFlag.THOUGHT);
  }

  /**
   * "wehrte sich gegen den Vorwurf"; not "wehrte sich gegen den Dieb", "will sich gegen den Vorwurf
   * wehren".
   */
  private boolean facesReport(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundObject object) {
    int preposition = object.from();
    NounPhrase phrase =
        cue.is(CueFlag.REFL)
                && syntax.predicate(clause).modal().isEmpty()
                && syntax.isPreposition(preposition)
                && syntax.item(preposition).lower().equals("gegen")
            ? syntax.nounPhrases().coreAt(preposition + 1)
            : null;
    return phrase != null && cues.noun(syntax.head(phrase)) != null;
  }

  /** "Dass der Damm brach, widerspricht dem Bericht": a fact does. */
  private static boolean isContradiction(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    return speaker == null
        && cue.takes(Content.DATIVE_OBJECT)
        && !syntax.predicate(clause).passive();
  }

  /**
   * "Die Hitze erklärt den Anstieg", "Mit der Reform drohen höhere Preise": what is no name,
   * pronoun or body says nothing.
   */
  private boolean isDoneByThing(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker, FoundObject object) {
    boolean bySomebody = cue.is(CueFlag.SOMEBODY);
    NounPhrase phrase = speaker == null ? null : speaker.phrase(syntax);
    if (!bySomebody && !cue.is(CueFlag.NO_THING)
        || phrase == null
        || phrase.pronoun()
        || phrase.named()) {
      return false;
    }
    Word head = syntax.head(phrase);
    return nouns.isThing(head)
        || bySomebody
            && object.from() == clause.from()
            && object.from() < clause.finite()
            && !nouns.isBody(head);
  }

  /** The "die Opposition" of „Betrug“ nannte die Opposition den Plan. */
  private FoundSpeaker judge(SentenceSyntax syntax, Clause clause) {
    NounPhrase subject = objects.judgeOf(syntax, clause);
    return new FoundSpeaker(subject.from(), subject.to());
  }

  /**
   * "Mitglieder des Elternrats und des Chors bemängelten …": where no subject is found and the
   * object stands after the verb, the noun phrases before it speak; null where there are none.
   */
  private FoundSpeaker beforeVerb(SentenceSyntax syntax, Clause clause, FoundObject object) {
    boolean verbSecond =
        clause.is(Type.MAIN)
            && !syntax.predicate(clause).passive()
            && clause.from() < clause.finite()
            && clause.finite() < object.from();
    NounPhrase phrase = verbSecond ? syntax.nounPhraseAt(clause.from()) : null;
    boolean speaks =
        phrase != null
            && !phrase.pronoun()
            && !headNouns.isTime(syntax.head(phrase))
            && ItemRange.restOfSegment(clause, clause.from()).holds(clause.finite());
    return speaks ? new FoundSpeaker(clause.from(), clause.finite()) : null;
  }

  private static String rule(CueVerb cue, FoundObject object) {
    if (cue.takes(Content.PREDICATE_OBJECT) && object.predicate() >= 0) {
      return PREDICATE_OBJECT;
    }
    return cue.prepositions().isEmpty() ? "object" : "object-or-preposition";
  }

  /** A court rejects, confirms and condemns by ruling; that is no statement. */
  private boolean isCourt(SentenceSyntax syntax, FoundSpeaker speaker) {
    NounPhrase phrase = speaker.phrase(syntax);
    return phrase != null && headNouns.isCourt(syntax.head(phrase));
  }
}
