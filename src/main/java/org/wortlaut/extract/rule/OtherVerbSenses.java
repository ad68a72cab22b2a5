package org.wortlaut.extract.rule;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.cue.Unsaid;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.Somebody;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;

/**
 * Whether a verb of the lexicon reports nothing in its clause.
 *
 * <p>Must match: "Der Vertrag besteht", "Er steht am Ufer". Must not: "Er besteht darauf", "Im
 * Vertrag steht, …".
 */
final class OtherVerbSenses {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final Somebody somebody;
  private final Unsaid unsaid;
  private final OtherDeeds deeds;

  OtherVerbSenses(
      CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers, Somebody somebody) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.somebody = somebody;
    this.unsaid = new Unsaid(functionWords);
    this.deeds = new OtherDeeds(cues, functionWords, speakers);
  }

  /**
   * Whether the verb is used in a sense that reports nothing: "Der Vertrag besteht" (no "darauf"),
   * "Er heißt Müller" (no "es"), "Er steht am Ufer, …" (no document); or is yet to say what it
   * reports.
   */
  boolean isOther(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cues.otherSenses().hasWord(cue.lemma(), syntax, clause)
        || unsaid.is(syntax, clause, cue)
        || deeds.is(syntax, clause, cue)
        || isWrittenNowhere(syntax, clause, cue)
        || cue.is(CueFlag.NEEDS_CORRELATE) && !syntax.anyItem(clause, this::isCorrelate)
        || cue.lemma().equals("heißen")
            && !syntax.anyItem(clause, item -> item.lower().equals("es"))
        || isRebuttal(syntax, clause, cue);
  }

  /** "Er steht am Ufer", "was in dem Papier steht". */
  boolean isWrittenNowhere(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cue.is(CueFlag.WRITTEN)
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
    if (!cue.is(CueFlag.REBUTS) || !clause.is(Type.MAIN) || !syntax.isBeforeColon(clause)) {
      return false;
    }
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    return ClausePhrases.of(syntax, clause, clause.from()).stream()
        .anyMatch(
            phrase ->
                (!phrase.pronoun() || syntax.head(phrase).is(WordClass.DEMONSTRATIVE))
                    && (phrase.canBe(Agreement.ACCUSATIVE) || phrase.canBe(Agreement.DATIVE))
                    && !(cue.takes(Content.DATIVE_OBJECT) && somebody.is(syntax, phrase))
                    && speaker != null
                    && !speaker.holds(phrase.from()));
  }
}
