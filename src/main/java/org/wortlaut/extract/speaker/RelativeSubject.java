package org.wortlaut.extract.speaker;

import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Finds the subject of a relative clause: its pronoun or the phrase behind it.
 *
 * <p>Must match: "der Minister, | der sagte", "den | Müller nannte", "was | Moskau bestreitet".
 */
record RelativeSubject(
    FunctionWords functionWords,
    SubjectCriterion subjectCriterion,
    MiddleFieldSubject middleField) {

  /**
   * "der Minister, der sagte" (the pronoun), "den Müller nannte", "was Moskau bestreitet" (the
   * phrase after it).
   */
  FoundSpeaker find(SentenceSyntax syntax, Clause clause) {
    Word pronoun = syntax.item(clause.introducer()).word();
    boolean afterPreposition =
        clause.introducer() > clause.from()
            && syntax.item(clause.introducer() - 1).word().is(WordClass.PREPOSITION);
    boolean nominative = !afterPreposition && (pronoun.determiner() & Agreement.NOMINATIVE) != 0;
    FoundSpeaker other = withoutOwned(syntax, clause, middleField.beforeVerb(syntax, clause));
    if (!nominative || other != null && pronoun.lower().equals("was")) {
      return other;
    }
    boolean pronounSpeaks =
        other == null
            || pronoun.lower().equals("der")
            || !isOnlySubject(syntax, other) && !isOfThing(syntax, clause, other);
    return pronounSpeaks
        ? new FoundSpeaker(new ItemRange(clause.introducer(), clause.introducer() + 1), true)
        : other;
  }

  /**
   * "die Brücke, deren Kosten Weber beziffert": somebody who can speak rather than what is owned.
   */
  private FoundSpeaker withoutOwned(SentenceSyntax syntax, Clause relative, FoundSpeaker first) {
    boolean owned =
        first != null
            && first.range().from() == relative.introducer() + 1
            && functionWords.is(Role.OWNER_PRONOUN, syntax.item(relative.introducer()).word())
            && !subjectCriterion.canSpeak(syntax, first.phrase(syntax));
    NounPhrase next =
        owned ? syntax.nounPhraseAt(syntax.nounPhrases().coreAt(first.range().from()).to()) : null;
    return next != null
            && subjectCriterion.canSpeak(syntax, next)
            && subjectCriterion.fits(syntax, next, syntax.predicate(relative))
        ? new FoundSpeaker(next.from(), next.to())
        : first;
  }

  /** "die Marke, die Weber nannte": the clause hangs on what cannot speak, and somebody can. */
  private boolean isOfThing(SentenceSyntax syntax, Clause relative, FoundSpeaker other) {
    return subjectCriterion.isThing(syntax, AntecedentFinder.find(syntax, relative))
        && subjectCriterion.canSpeak(syntax, other.phrase(syntax));
  }

  private static boolean isOnlySubject(SentenceSyntax syntax, FoundSpeaker found) {
    NounPhrase phrase = found.phrase(syntax);
    return phrase != null && (phrase.pronoun() || !phrase.canBe(Agreement.ACCUSATIVE));
  }
}
