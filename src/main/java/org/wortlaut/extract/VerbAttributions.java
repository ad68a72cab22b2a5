package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.CueVerb.Content;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;

/**
 * Attributions whose cue is a verb and whose content is a clause or a quotation: after the cue,
 * before it, or around it.
 *
 * <p>Must match: "Er sagte, dass es regne." "Es regne, sagte er." „Es regnet“, sagte er. "Die Lage,
 * sagte er, sei ernst." Must not: "Er sagte ab." "Er sagte die Reise ab, weil es regnete."
 */
final class VerbAttributions {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final CueSpans cueSpans;
  private final AddresseeFinder addressees;
  private final SpokenMedium media;
  private final VerbContents contents;
  private final Somebody somebody;
  private final Unsaid unsaid;
  private final AskedListener asked;
  private final OtherDeeds deeds;

  VerbAttributions(
      CueLexicon cues,
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.cueSpans = new CueSpans(functionWords);
    this.addressees = new AddresseeFinder(cues, functionWords, speakerNouns);
    this.media = new SpokenMedium(functionWords, new HeadNouns(functionWords), speakerNouns);
    this.contents = new VerbContents(cues, functionWords, speakerNouns, speakers);
    this.somebody = new Somebody(speakerNouns);
    this.unsaid = new Unsaid(functionWords);
    this.deeds = new OtherDeeds(cues, functionWords, speakers);
    this.asked = new AskedListener(cues, speakerNouns);
  }

  /** Those of verbs in the lexicon. */
  List<Attribution> ofCues(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      CueVerb cue = cues.cueOf(syntax, clause);
      if (cue != null && !isOtherSense(syntax, clause, cue) && !isRebuttal(syntax, clause, cue)) {
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
      if (syntax.predicate(clause) != null && reportsUnaided(syntax, clause)) {
        FoundContent after = contents.afterUnknownVerb(syntax, clause);
        FoundContent content =
            after != null && !isImpersonal(syntax, clause)
                ? after
                : contents.beforeUnknownVerb(syntax, clause);
        add(found, syntax, clause, null, content);
      }
    }
    return found;
  }

  /** Whether no verb of the lexicon reports in a clause, or one that only does of documents. */
  private boolean reportsUnaided(SentenceSyntax syntax, Clause clause) {
    CueVerb cue = cues.cueOf(syntax, clause);
    return cue == null ? !cues.isOtherVoice(syntax, clause) : isWrittenNowhere(syntax, clause, cue);
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
    if (found == null || isYetToFind(syntax, clause, cue, found)) {
      return;
    }
    FoundSpeaker subject = speakers.find(syntax, clause, cue);
    if (goesOn(syntax, clause, found, subject)) {
      return;
    }
    Attribution attribution = new Attribution(found.rule(), found.construction(), syntax, clause);
    found.ranges().forEach(range -> range.addTo(attribution.content, syntax));
    if (attribution.content.isEmpty()) {
      return;
    }
    cueSpans.write(cue, attribution);
    FoundSpeaker speaker = speaker(syntax, clause, cue, found, subject);
    if (speaker == null && speaksForItself(syntax, clause, cue)
        || isOnlyToldOf(syntax, cue, speaker)
        || speakers.isAnybody(syntax, clause, speaker)) {
      return;
    }
    FoundSpeaker spokesperson =
        cue != null && cue.addressees().contains(AddresseeFinder.DATIVE)
            ? media.write(speaker, attribution)
            : speaker;
    if (spokesperson != null) {
      speakers.write(spokesperson, attribution);
    }
    attribution.countedInGnqa = cue != null && cue.is("gnqa");
    addressees.write(cue, attribution);
    attributions.add(attribution);
  }

  /**
   * "Das Gericht muss klären, ob er haftet", "Die Polizei will herausfinden, wer es war": what
   * somebody is yet to find out is not said.
   */
  private boolean isYetToFind(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundContent found) {
    Predicate predicate = syntax.predicate(clause);
    int first = found.ranges().get(0).from();
    boolean asked = found.rule().equals("question") || syntax.item(first).lower().equals("ob");
    return asked
        && (functionWords.is(Role.PENDING_MODAL, predicate.modal())
            || cue != null
                && cue.is("seeks")
                && functionWords.is(Role.INTENDING_MODAL, predicate.modal()))
        && !predicate.mood().subjunctive();
  }

  /** "Sie erfuhr, dass er tot sei": a person who learns something has not said it. */
  private boolean isOnlyToldOf(SentenceSyntax syntax, CueVerb cue, FoundSpeaker speaker) {
    NounPhrase phrase =
        cue == null || !cue.is("learns") || speaker == null ? null : speaker.phrase(syntax);
    return phrase != null
        && !speakers.isAnyone(syntax, speaker)
        && (phrase.pronoun() || somebody.isPerson(syntax, phrase));
  }

  /**
   * "Dafür spricht, dass die Tür offen war", "Für Mord spricht, dass …", "Nichts spricht dafür,
   * dass"; in "Einiges spricht dafür, dass" it is a claim.
   */
  private boolean speaksForItself(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cue != null
        && cue.is("spoken")
        && !syntax.predicate(clause).passive()
        && (syntax.isPreposition(clause.from())
                && !syntax.anyItem(clause, item -> functionWords.is(Role.CORRELATE, item.word()))
            || functionWords.is(Role.CORRELATE, syntax.item(clause.from()).word())
            || functionWords.is(Role.NOBODY, syntax.item(clause.from()).word()));
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
    FoundSpeaker speaker = asked.without(syntax, clause, cue, subject);
    if (speaker == null && cue == null) {
      return speakers.source(syntax, clause);
    }
    if (speaker == null || !content.holds(speaker.range().from())) {
      return speaker;
    }
    NounPhrase phrase = behindVerb(syntax, clause, content);
    return phrase != null && speakers.canBeSubject(syntax, clause, phrase)
        ? new FoundSpeaker(phrase.from(), phrase.to())
        : null;
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

  /**
   * Whether the verb is used in a sense that reports nothing: "Der Vertrag besteht" (no "darauf"),
   * "Er heißt Müller" (no "es"), "Er steht am Ufer, …" (no document); or is yet to say what it
   * reports.
   */
  private boolean isOtherSense(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cues.otherSenses().hasWord(cue.lemma(), syntax, clause)
        || unsaid.is(syntax, clause, cue)
        || deeds.is(syntax, clause, cue)
        || isWrittenNowhere(syntax, clause, cue)
        || cue.is("needs-correlate") && !syntax.anyItem(clause, this::isCorrelate)
        || cue.lemma().equals("heißen")
            && !syntax.anyItem(clause, item -> item.lower().equals("es"));
  }

  /** "Er steht am Ufer", "was in dem Papier steht". */
  private boolean isWrittenNowhere(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cue.is(CueVerb.WRITTEN)
        && (clause.is(Type.SUBORDINATE) || speakers.find(syntax, clause, cue) == null);
  }

  /**
   * "darauf", "daran": the correlates of the verbs that need one begin with "dar-"; "damit" and
   * "dafür" mostly stand alone.
   */
  private boolean isCorrelate(Token item) {
    return item.lower().startsWith("dar") && functionWords.is(Role.CORRELATE, item.word());
  }

  /**
   * "Er bestritt die Tat: „Ich war zu Hause.“", "Er wies das zurück: Er sei zu Hause gewesen." What
   * is denied is the object; what follows the colon is said against it, by no verb.
   */
  private boolean isRebuttal(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    if (!cue.is("rebuts") || !clause.is(Type.MAIN) || !syntax.isBeforeColon(clause)) {
      return false;
    }
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    return ClausePhrases.of(syntax, clause, clause.from()).stream()
        .anyMatch(
            phrase ->
                (!phrase.pronoun() || syntax.item(phrase.head()).word().is(WordClass.DEMONSTRATIVE))
                    && (phrase.canBe(Agreement.ACCUSATIVE) || phrase.canBe(Agreement.DATIVE))
                    && !(cue.takes(Content.DATIVE_OBJECT) && somebody.is(syntax, phrase))
                    && speaker != null
                    && !speaker.holds(phrase.from()));
  }
}
