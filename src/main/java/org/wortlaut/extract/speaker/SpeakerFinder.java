package org.wortlaut.extract.speaker;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.StatePassive;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the noun phrase that speaks: the subject of the cue's clause, in the passive its agent, or
 * the document that something stands in.
 *
 * <p>Must match: "sagte der Minister", "wird von der Opposition gefordert", "heißt es in einem
 * Bericht". Must not: "wird seit Montag behauptet", "heißt es am Abend".
 */
public final class SpeakerFinder {

  private final FunctionWords functionWords;
  private final HeadNouns headNouns;
  private final SpeakerNouns nouns;
  private final SubjectCriterion criterion;
  private final SubjectFinder subjects;
  private final SpeakingDocuments documents;
  private final NeuterSubject neuter;
  private final PassiveAgents agents;
  private final OriginFinder origins;
  private final Anybody anybody;
  private final NameBehindBody names;

  public SpeakerFinder(CueLexicon cues, FunctionWords functionWords, SpeakerNouns nouns) {
    this.functionWords = functionWords;
    this.headNouns = cues.headNouns();
    this.nouns = nouns;
    this.criterion = new SubjectCriterion(functionWords, headNouns, nouns);
    this.subjects = new SubjectFinder(cues, functionWords, nouns);
    this.documents = new SpeakingDocuments(functionWords, headNouns);
    this.neuter = new NeuterSubject(functionWords);
    this.agents = new PassiveAgents(functionWords, headNouns, nouns);
    this.origins = new OriginFinder(functionWords, criterion, subjects, documents, agents);
    this.anybody = new Anybody(functionWords);
    this.names = new NameBehindBody(cues, nouns, functionWords);
  }

  /**
   * The speaker of a clause that has a verb, or null.
   *
   * @param cue null for a verb outside the lexicon
   */
  public FoundSpeaker find(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    boolean made = syntax.predicate(clause).isModal("lassen");
    if (cue != null && cue.is(CueFlag.IMPERSONAL) && !made) {
      FoundSpeaker document = documents.find(syntax, clause, !cue.is(CueFlag.WRITTEN));
      return document == null ? null : origins.withJoined(syntax, document);
    }
    boolean passive =
        syntax.predicate(clause).passive()
            || StatePassive.hasListenerAsSubject(syntax, clause, cue);
    if (passive && (cue == null || !cue.is(CueFlag.QUOTED))) {
      FoundSpeaker agent = agents.besideObject(syntax, clause, cue);
      agent = agent == null ? origins.among(syntax, clause) : agent;
      return agent != null ? agent : documents.find(syntax, clause, false);
    }
    FoundSpeaker origin = origins.ofComing(syntax, clause);
    if (origin != null) {
      return origin;
    }
    FoundSpeaker subject = neuter.beforeObject(syntax, clause, cue);
    if (subject == null) {
      subject = subjects.find(syntax, clause);
    }
    FoundSpeaker quoted =
        cue != null && cue.is(CueFlag.QUOTED) ? quoted(syntax, clause, subject) : null;
    if (quoted != null || subject != null) {
      return quoted != null ? quoted : passive ? withoutAgent(syntax, clause, subject) : subject;
    }
    if (isElliptic(syntax, clause)) {
      return agents.find(syntax, clause);
    }
    return cue == null ? null : neuter.find(syntax, clause);
  }

  /** Whose words a clause without a cue tells of, or else its subject; null where it has none. */
  public FoundSpeaker originOrSubject(SentenceSyntax syntax, Clause clause) {
    if (origins.isThereBe(syntax, clause)) {
      return agents.find(syntax, clause);
    }
    FoundSpeaker origin = origins.ofComing(syntax, clause);
    return origin == null ? subject(syntax, clause) : origin;
  }

  /** "wie von der Opposition behauptet": a participle without its auxiliary. */
  public static boolean isElliptic(SentenceSyntax syntax, Clause clause) {
    return clause.is(Type.SUBORDINATE)
        && clause.finite() >= 0
        && syntax.item(clause.finite()).word().is(WordClass.PARTICIPLE_PAST);
  }

  /**
   * The "Hoffmann" of "wie Hoffmann von der Zeitung zitiert wird"; not "Der Chef von Siemens wird
   * zitiert".
   */
  private FoundSpeaker withoutAgent(SentenceSyntax syntax, Clause clause, FoundSpeaker quoted) {
    boolean first = clause.is(Type.MAIN) && quoted.range().from() < clause.finite();
    for (int i = quoted.range().from() + 1; !first && i + 1 < quoted.range().to(); i++) {
      Word name = syntax.item(i - 1).word();
      if (functionWords.is(Role.AGENT, syntax.item(i).word())
          && (name.is(WordClass.NAME) || !name.known())) {
        return new FoundSpeaker(quoted.range().from(), i);
      }
    }
    return quoted;
  }

  /**
   * "Die Zeitung zitiert den Minister mit den Worten", "…, zitiert das Blatt einen Insider": the
   * object speaks; null without one.
   */
  private FoundSpeaker quoted(SentenceSyntax syntax, Clause clause, FoundSpeaker subject) {
    if (syntax.predicate(clause).passive()) {
      return null;
    }
    for (NounPhrase phrase : ClausePhrases.of(syntax, clause, clause.from())) {
      boolean spoken = syntax.item(phrase.from()).kind() == Kind.QUOTED;
      boolean behind =
          subject != null
              && clause.finite() < subject.range().from()
              && subject.range().to() <= phrase.from();
      boolean object =
          phrase.canBe(Agreement.ACCUSATIVE)
              && !spoken
              && (subject == null || !subject.holds(phrase.from()))
              && (phrase.pronoun()
                  || criterion.canSpeak(syntax, phrase)
                  || behind && !criterion.isThing(syntax, phrase));
      if (object) {
        return new FoundSpeaker(phrase.from(), phrase.to());
      }
    }
    return null;
  }

  /** See {@link SubjectFinder#canBeSubject}. */
  public boolean canBeSubject(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    return subjects.canBeSubject(syntax, clause, phrase);
  }

  /** Whether who is found can say something: a pronoun, a name or a noun for somebody. */
  public boolean canSpeak(SentenceSyntax syntax, FoundSpeaker speaker) {
    NounPhrase phrase = speaker.phrase(syntax);
    return phrase != null && (phrase.pronoun() || criterion.canSpeak(syntax, phrase));
  }

  /** See {@link SubjectCriterion#canBeSomebody}. */
  public boolean canBeSomebody(SentenceSyntax syntax, FoundSpeaker speaker) {
    return criterion.canBeSomebody(syntax, speaker.phrase(syntax));
  }

  /** "die Stadt", "das Museum": also a place that acts as one. */
  public boolean isBody(SentenceSyntax syntax, FoundSpeaker speaker) {
    NounPhrase phrase = speaker.phrase(syntax);
    return phrase != null && !phrase.pronoun() && nouns.isBody(syntax.head(phrase));
  }

  /** "das Verfahren": what hardly ever says something. */
  public boolean isThing(SentenceSyntax syntax, FoundSpeaker speaker) {
    return criterion.isThing(syntax, speaker.phrase(syntax));
  }

  /** The subject of a clause in the active voice, or null. */
  public FoundSpeaker subject(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    return predicate == null || predicate.passive() ? null : subjects.find(syntax, clause);
  }

  /** The subject of a clause, also where something is done to it; null where it has no verb. */
  public FoundSpeaker anySubject(SentenceSyntax syntax, Clause clause) {
    return syntax.predicate(clause) == null ? null : subjects.find(syntax, clause);
  }

  /** See {@link OriginFinder#ofSubject}. */
  public FoundSpeaker source(SentenceSyntax syntax, Clause clause) {
    return origins.ofSubject(syntax, clause);
  }

  /** See {@link OriginFinder#withJoined}. */
  public FoundSpeaker withJoined(SentenceSyntax syntax, FoundSpeaker speaker) {
    return origins.withJoined(syntax, speaker);
  }

  /** Adds the speaker to the attribution, and the antecedent where it is a relative pronoun. */
  public void write(FoundSpeaker speaker, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    names.afterContent(speaker.range(), attribution).addTo(attribution.speaker, syntax);
    int first = speaker.range().from();
    if (speaker.relativePronoun()) {
      NounPhrase antecedent = antecedent(syntax, first);
      attribution.antecedent = antecedent == null ? null : meant(syntax, antecedent).span(syntax);
    } else if (isAnyone(syntax, speaker)) {
      FoundSpeaker place = place(syntax, syntax.clauseAt(first));
      attribution.antecedent = place == null ? null : place.range().span(syntax);
    }
  }

  /** The "der Partei" of "In der Partei wurden Stimmen laut, die …", else the phrase itself. */
  private ItemRange meant(SentenceSyntax syntax, NounPhrase antecedent) {
    boolean voice =
        functionWords.is(Role.VOICE_NOUN, HeadNouns.lemma(syntax.head(antecedent)))
            && antecedent.to() == antecedent.head() + 1;
    Clause host = voice ? syntax.clauseAt(antecedent.from()) : null;
    FoundSpeaker source = host == null ? null : origins.ofVoices(syntax, host);
    return source == null ? new ItemRange(antecedent.from(), antecedent.to()) : source.range();
  }

  /** See {@link NameBehindBody#with}. */
  public ItemRange withName(ItemRange speaker, Attribution attribution) {
    return names.with(speaker, attribution);
  }

  /** "man"; false for null. */
  public boolean isAnyone(SentenceSyntax syntax, FoundSpeaker speaker) {
    return anybody.is(syntax, speaker);
  }

  /** See {@link Anybody#standsForNobody}. */
  public boolean isAnybody(SentenceSyntax syntax, Clause clause, FoundSpeaker speaker) {
    return anybody.standsForNobody(syntax, clause, speaker);
  }

  /**
   * "In Moskau bestritt man das", "Beim Verband räumt man Fehler ein", "Im Rathaus weist man das
   * zurück": who is meant; or null.
   */
  private FoundSpeaker place(SentenceSyntax syntax, Clause clause) {
    FoundSpeaker place = clause == null ? null : documents.find(syntax, clause, true);
    NounPhrase phrase = place == null ? null : place.phrase(syntax);
    boolean body = phrase != null && nouns.isBody(syntax.head(phrase));
    return body || place != null && canSpeak(syntax, place) ? place : null;
  }

  /** The pronoun may open a clause around the cue's: "der sie kannte, ohne zu wissen, dass …". */
  private static NounPhrase antecedent(SentenceSyntax syntax, int pronoun) {
    Clause relative = syntax.clauseAt(pronoun);
    return relative == null || relative.introducer() < 0
        ? null
        : AntecedentFinder.find(syntax, relative);
  }
}
