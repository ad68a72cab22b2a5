package org.wortlaut.extract.speaker;

import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Finds the subject of a clause that has its own but shares the auxiliary of the one before.
 *
 * <p>Must match: "Die Stadt hat Geld angeboten, [der Verband] neue Gespräche verlangt", "… [die
 * Nachbarn] nur zehn Euro". Must not: "Die Stadt hat Geld angeboten und die Bahn gelobt" (an object
 * of the same subject), "… und neue Gespräche verlangt".
 */
record GappedSubject(SubjectCriterion criterion) {

  /** The phrase that opens the clause if an object follows it, or null. */
  FoundSpeaker find(SentenceSyntax syntax, Clause clause) {
    if (!clause.sharesVerb() || !clause.is(Type.MAIN)) {
      return null;
    }
    int first = clause.from();
    int from = syntax.item(first).word().is(WordClass.COORDINATOR) ? first + 1 : first;
    NounPhrase subject = from < clause.to() ? syntax.nounPhraseAt(from) : null;
    boolean speaks =
        subject != null
            && !criterion.isThing(syntax, subject)
            && criterion.fitsInAnyNumber(syntax, subject, syntax.predicate(clause));
    return speaks && hasObject(syntax, clause, behindAdverbs(syntax, clause, subject.to()))
        ? new FoundSpeaker(subject.from(), subject.to())
        : null;
  }

  /** Behind the "nur" of "das Land nur zehn Euro". */
  private static int behindAdverbs(SentenceSyntax syntax, Clause clause, int from) {
    int i = from;
    while (i < clause.to()
        && syntax.item(i).isWord()
        && syntax.item(i).word().is(WordClass.ADVERB)
        && !syntax.isPreposition(i)
        && syntax.nounPhraseAt(i) == null) {
      i++;
    }
    return i;
  }

  private static boolean hasObject(SentenceSyntax syntax, Clause clause, int from) {
    if (from + 1 >= clause.to()) {
      return false;
    }
    NounPhrase object = syntax.nounPhraseAt(from);
    return syntax.item(from).isNumber()
        || object != null
            && !object.pronoun()
            && object.to() < clause.to()
            && object.canBe(Agreement.ACCUSATIVE);
  }
}
