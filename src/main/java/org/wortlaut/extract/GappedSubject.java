package org.wortlaut.extract;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Finds the subject of a clause that has its own but shares the auxiliary of the one before.
 *
 * <p>Must match: "Die Stadt hat Geld angeboten, [der Verband] neue Gespräche verlangt". Must not:
 * "Die Stadt hat Geld angeboten und die Bahn gelobt" (an object of the same subject), "… und neue
 * Gespräche verlangt".
 */
final class GappedSubject {

  private GappedSubject() {}

  /** The phrase that opens the clause if an object follows it right away, or null. */
  static FoundSpeaker find(SentenceSyntax syntax, Clause clause, SubjectCriterion criterion) {
    if (!clause.sharesVerb() || !clause.is(Type.MAIN)) {
      return null;
    }
    int first = clause.from();
    int from = syntax.item(first).word().is(WordClass.COORDINATOR) ? first + 1 : first;
    NounPhrase subject = from < clause.to() ? syntax.nounPhraseAt(from) : null;
    boolean speaks =
        subject != null
            && subject.to() < clause.to()
            && criterion.canSpeak(syntax, subject)
            && criterion.fits(syntax, subject, syntax.predicate(clause));
    NounPhrase object = speaks ? syntax.nounPhraseAt(subject.to()) : null;
    boolean hasObject =
        object != null
            && !object.pronoun()
            && object.to() < clause.to()
            && object.canBe(Agreement.ACCUSATIVE);
    return hasObject ? new FoundSpeaker(subject.from(), subject.to()) : null;
  }
}
