package org.wortlaut.extract.rule;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.Somebody;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * A noun of speech in first position that looks like the subject and is rather what the name,
 * pronoun or body behind the verb speaks of.
 *
 * <p>Must match: "Webers Vorwurf wies [Meier] zurück", "Die Forderung lehnte [sie] ab", "Diese
 * Darstellung bezweifelt [die Stadt]". Must not: "Die Erklärung rügt die Stadt", "Die Stadt lehnte
 * sie ab".
 */
record FrontedObject(CueLexicon cues, FunctionWords functionWords, SpeakerNouns nouns) {

  /** Who speaks behind the verb; the subject as it was found where that is no such noun. */
  FoundSpeaker speaker(SentenceSyntax syntax, Clause clause, FoundSpeaker subject) {
    int next = clause.finite() + 1;
    boolean first =
        subject != null
            && clause.is(Type.MAIN)
            && !syntax.predicate(clause).passive()
            && subject.range().from() < clause.finite()
            && next < clause.to();
    NounPhrase said = first ? subject.phrase(syntax) : null;
    boolean mayBeObject = said != null && said.canBe(Agreement.ACCUSATIVE);
    NounPhrase other = mayBeObject ? syntax.nounPhraseAt(next) : null;
    boolean speaks =
        other != null
            && other.canBe(Agreement.NOMINATIVE)
            && (cues.noun(syntax.head(said)) != null
                    && (other.named()
                        || isPerson(syntax.item(next).word())
                        || isBodyBehindThing(syntax, said, other))
                || isJudgedThing(syntax, clause, said, other));
    return speaks ? new FoundSpeaker(other.from(), other.to()) : subject;
  }

  /** "Die Chancen bezeichnen Juristen als gering": a thing does not call people something. */
  private boolean isJudgedThing(
      SentenceSyntax syntax, Clause clause, NounPhrase thing, NounPhrase people) {
    CueVerb cue = cues.cueOf(syntax, clause);
    return cue != null
        && cue.takes(Content.PREDICATE_OBJECT)
        && !thing.pronoun()
        && !thing.named()
        && !people.pronoun()
        && !nouns.canSpeak(syntax.head(thing))
        && new Somebody(nouns).is(syntax, people);
  }

  /**
   * "Die Forderung der Opposition lehnte die Regierung ab", "Diese Darstellung bezweifelt die
   * Stadt"; not "Die Erklärung rügt die Stadt".
   */
  private boolean isBodyBehindThing(SentenceSyntax syntax, NounPhrase thing, NounPhrase body) {
    Word first = syntax.item(thing.from()).word();
    boolean takenUp = first.is(WordClass.DEMONSTRATIVE) && !first.is(WordClass.ARTICLE);
    return !body.pronoun()
        && nouns.isBody(syntax.head(body))
        && (takenUp || !nouns.canSpeak(syntax.head(thing)));
  }

  private boolean isPerson(Word word) {
    return word.is(WordClass.PERSONAL_PRONOUN)
        && !word.is(WordClass.ARTICLE)
        && !word.is(WordClass.REFLEXIVE)
        && !functionWords.is(Role.NO_SUBJECT, word);
  }
}
