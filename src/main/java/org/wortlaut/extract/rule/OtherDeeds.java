package org.wortlaut.extract.rule;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;

/**
 * Whether a verb tells what was done to its object, so that a clause beside it is no content.
 *
 * <p>Must match: "fand ein Objekt: Es war alt", "schrieb Geschichte: Nie zuvor …", "bestreitet sein
 * Leben damit, zu putzen". Must not: "findet den Plan gut: Er sei billig", "findet: Es reicht",
 * "fand klare Worte: „Es reicht.“"
 */
record OtherDeeds(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {

  boolean is(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    if (!cues.otherSenses().hasDeeds(cue.lemma()) || syntax.isBeforeQuotation(clause)) {
      return false;
    }
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    return ClausePhrases.of(syntax, clause, clause.from()).stream()
            .filter(phrase -> speaker == null || !speaker.holds(phrase.from()))
            .anyMatch(phrase -> isObject(syntax, phrase, cue))
        && !isJudged(syntax, clause);
  }

  private boolean isObject(SentenceSyntax syntax, NounPhrase phrase, CueVerb cue) {
    Token head = syntax.item(phrase.head());
    return phrase.canBe(Agreement.ACCUSATIVE)
        && head.isWord()
        && !functionWords.is(Role.NEUTER_PRONOUN, head.word())
        && !functionWords.is(Role.ANAPHOR, head.word())
        && !functionWords.is(Role.TIME_NOUN, head.word())
        && cues.otherSenses().isDoneTo(cue.lemma(), head.word());
  }

  /** The "gut" of "findet den Plan gut": an adjective that is no attribute. */
  private static boolean isJudged(SentenceSyntax syntax, Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      Token item = syntax.item(i);
      if (clause.holds(i)
          && item.isWord()
          && !item.word().capitalized()
          && item.word().is(WordClass.ADJECTIVE)
          && !syntax.finite()[i]
          && !(clause.holds(i + 1) && syntax.item(i + 1).word().capitalized())) {
        return true;
      }
    }
    return false;
  }
}
