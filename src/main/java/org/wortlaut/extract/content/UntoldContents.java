package org.wortlaut.extract.content;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.FoundContent;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.Somebody;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/** Contents of verbs that nobody has said: what is yet to be found out, learned or just so. */
public record UntoldContents(
    CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers, Somebody somebody) {

  /**
   * "Das Gericht muss klären, ob er haftet", "Die Polizei will herausfinden, wer es war": what
   * somebody is yet to find out is not said.
   */
  public boolean isYetToFind(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundContent found) {
    Predicate predicate = syntax.predicate(clause);
    int first = found.ranges().get(0).from();
    boolean asked = found.rule().equals("question") || syntax.item(first).lower().equals("ob");
    return asked
        && (functionWords.is(Role.PENDING_MODAL, predicate.modal())
            || cue != null
                && cue.is(CueFlag.SEEKS)
                && functionWords.is(Role.INTENDING_MODAL, predicate.modal()))
        && !predicate.mood().subjunctive();
  }

  /** "Sie erfuhr, dass er tot sei": a person who learns something has not said it. */
  public boolean isOnlyToldOf(SentenceSyntax syntax, CueVerb cue, FoundSpeaker speaker) {
    NounPhrase phrase =
        cue == null || !cue.is(CueFlag.LEARNS) || speaker == null ? null : speaker.phrase(syntax);
    return phrase != null
        && !speakers.isAnyone(syntax, speaker)
        && (phrase.pronoun() || somebody.isPerson(syntax, phrase));
  }

  /**
   * "Dafür spricht, dass die Tür offen war", "Für Mord spricht, dass …", "Nichts spricht dafür,
   * dass"; in "Einiges spricht dafür, dass" it is a claim.
   */
  public boolean speaksForItself(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cue != null
        && cue.is(CueFlag.SPOKEN)
        && !syntax.predicate(clause).passive()
        && (syntax.isPreposition(clause.from())
                && !syntax.anyItem(clause, item -> functionWords.is(Role.CORRELATE, item.word()))
            || functionWords.is(Role.CORRELATE, syntax.item(clause.from()).word())
            || functionWords.is(Role.NOBODY, syntax.item(clause.from()).word()));
  }

  /** "Die Masche lautet: Der Anrufer weint": nobody's words, if they are not quoted. */
  public boolean isNobodysWording(
      SentenceSyntax syntax, CueVerb cue, FoundSpeaker subject, FoundContent found) {
    NounPhrase words =
        cue == null
                || !cue.is(CueFlag.WORDED)
                || subject == null
                || found.holds(subject.range().from())
            ? null
            : subject.phrase(syntax);
    return words != null
        && words.to() == words.head() + 1
        && !words.named()
        && syntax.item(found.ranges().get(0).from()).kind() != Kind.QUOTED
        && !syntax.item(words.from()).word().is(WordClass.POSSESSIVE)
        && cues.noun(syntax.head(words)) == null
        && somebody.isNoSpeaker(syntax, words);
  }
}
