package org.wortlaut.extract.object;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.FoundObject;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.Quantities;
import org.wortlaut.extract.word.Somebody;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;

/**
 * Tells by its object or subject whether a cue's verb is used in another sense, in which nothing is
 * said: "Sie bestritt das Finale", "Das Unwetter forderte drei Tote".
 */
record OtherObjects(CueLexicon cues, Somebody somebody, Quantities quantities) {

  /** "Die Gäste drängten auf den Ausgleich." */
  boolean hasOtherPrepositionalObject(SentenceSyntax syntax, CueVerb cue, int preposition) {
    Word head = head(syntax, preposition + 1);
    return head != null && cues.otherSenses().hasPrepositionalObject(cue.lemma(), head);
  }

  /**
   * "Die Festlegung widerspricht der Studie", "Der Entwurf widerspricht dem Grundgesetz": what is
   * done or written down contradicts by what it is, and says nothing against it.
   */
  boolean isAtOdds(SentenceSyntax syntax, CueVerb cue, FoundSpeaker speaker, int object) {
    NounPhrase subject = speaker == null ? null : speaker.phrase(syntax);
    Word contradicted = object < 0 ? null : head(syntax, object);
    if (subject == null
        || contradicted == null
        || subject.pronoun()
        || subject.named()
        || somebody.is(syntax, subject)) {
      return false;
    }
    Word thing = syntax.head(subject);
    return somebody.isThing(thing) && cues.noun(thing) == null
        || cues.otherSenses().hasObjectOfThing(cue.lemma(), contradicted);
  }

  /** "Sie bestritt das Finale", "Sie schlossen Weber aus der Partei aus". */
  boolean hasOtherObject(SentenceSyntax syntax, Clause clause, CueVerb cue, int object) {
    Word head = object < 0 ? null : head(syntax, object);
    if (head == null) {
      return false;
    }
    boolean own = syntax.item(object).word().is(WordClass.POSSESSIVE);
    return cues.otherSenses().hasObject(cue.lemma(), head, own)
        || isPerson(syntax, object)
            && cues.otherSenses().isDoneToSomebody(cue.lemma(), syntax, clause);
  }

  /** "Das Finale bestritten Ohm und Voss": what they do comes first, and nobody speaks. */
  boolean isSubjectOfOtherObject(
      SentenceSyntax syntax, CueVerb cue, FoundSpeaker speaker, int object) {
    NounPhrase subject = speaker == null ? null : speaker.phrase(syntax);
    return subject != null
        && object >= 0
        && isPerson(syntax, object)
        && cues.otherSenses().hasObject(cue.lemma(), syntax.head(subject), false);
  }

  /**
   * Whether somebody comes upon the object and says nothing of it: "findet viel Anklang", "findet
   * schnell Anklang", "fand das Tor offen"; not "findet den Anklang gering".
   */
  static boolean comesUpon(SentenceSyntax syntax, Clause clause, CueVerb cue, FoundObject object) {
    if (!cue.is(CueFlag.PRESENT)) {
      return false;
    }
    Predicate verb = syntax.predicate(clause);
    NounPhrase phrase = object.from() < 0 ? null : syntax.nounPhraseAt(object.from());
    return phrase == null
        || object.predicate() < phrase.to()
        || verb.mood() == VerbMood.PAST
        || verb.perfect()
        || verb.passive();
  }

  /** The "Handlungsbedarf" of "sieht Handlungsbedarf"; "sah die Gefahr" may tell of eyes. */
  boolean isJudged(SentenceSyntax syntax, CueVerb cue, int object) {
    Word head = object < 0 ? null : head(syntax, object);
    return head != null && cues.otherSenses().isJudged(cue.lemma(), head);
  }

  private boolean isPerson(SentenceSyntax syntax, int object) {
    NounPhrase phrase = syntax.nounPhraseAt(object);
    return phrase != null && somebody.isPerson(syntax, phrase);
  }

  /** The noun of the phrase that begins at an item, or null. */
  private Word head(SentenceSyntax syntax, int begin) {
    NounPhrase phrase =
        syntax.nounPhraseAt(quantities.behind(syntax, begin, syntax.items().size()));
    return phrase == null ? null : syntax.head(phrase);
  }
}
