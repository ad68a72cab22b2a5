package org.wortlaut.extract.speaker;

import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.LocalSeats;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the first phrase that can be the subject behind the finite verb of a main clause or before
 * that of a verb-final one.
 *
 * <p>Must match: "gestern sagte | der Wirt", "dass | die Polizei gestern mitteilte". Must not:
 * "sagte mit dem Wirt", "hatte wie er gewarnt".
 */
record MiddleFieldSubject(
    FunctionWords functionWords, SubjectCriterion subjectCriterion, LocalSeats seats) {

  /** The subject behind the finite verb, or null. */
  FoundSpeaker rightOfVerb(SentenceSyntax syntax, Clause clause) {
    FoundSpeaker quantity = null;
    int i = clause.finite() + 1;
    while (i < clause.to()) {
      if (!clause.holds(i)) {
        if (syntax.clauseAt(i) != null) {
          return quantity;
        }
        i++;
        continue;
      }
      quantity = quantity == null ? quantityAt(syntax, clause, i) : quantity;
      if (governs(syntax, i) || functionWords.is(Role.LIKENESS, syntax.item(i).word())) {
        NounPhrase object = syntax.nounPhrases().coreAt(i + 1);
        i = object == null ? i + 1 : object.to();
        continue;
      }
      NounPhrase phrase = syntax.nounPhraseAt(i);
      if (phrase != null && subjectCriterion.fits(syntax, phrase, syntax.predicate(clause))) {
        int to = Appositions.endOf(syntax, clause, phrase);
        return new FoundSpeaker(i, to == phrase.to() ? seats.endOf(syntax, clause, phrase) : to);
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
    return quantity;
  }

  /**
   * A preposition with its noun behind it; not the "zufolge" of "sagte dem Blatt zufolge der Wirt".
   */
  private boolean governs(SentenceSyntax syntax, int i) {
    return syntax.isPreposition(i)
        && !functionWords.is(Role.SOURCE_POSTPOSITION, syntax.item(i).word());
  }

  /** "Dazu riefen über 50 Gruppen auf": before a number a preposition says how many; or null. */
  private FoundSpeaker quantityAt(SentenceSyntax syntax, Clause clause, int i) {
    boolean counts =
        functionWords.is(Role.QUANTITY, syntax.item(i).word())
            && i + 1 < syntax.items().size()
            && syntax.item(i + 1).kind() == Kind.NUMBER;
    NounPhrase counted = counts ? syntax.nounPhraseAt(i + 1) : null;
    boolean fits =
        counted != null && subjectCriterion.fits(syntax, counted, syntax.predicate(clause));
    return fits ? new FoundSpeaker(i, counted.to()) : null;
  }

  /**
   * "dass die Polizei gestern mitteilte": the first phrase of a verb-final clause that can be its
   * subject.
   */
  FoundSpeaker beforeVerb(SentenceSyntax syntax, Clause clause) {
    int i = clause.introducer() < clause.from() ? clause.from() : clause.introducer() + 1;
    int end = clause.finite() < 0 ? clause.to() : clause.finite();
    while (i < end) {
      if (!clause.holds(i)) {
        i++;
      } else if (governs(syntax, i)) {
        NounPhrase object = syntax.nounPhrases().coreAt(i + 1);
        i = object == null ? i + 1 : object.to();
      } else {
        NounPhrase phrase = syntax.nounPhraseAt(i);
        if (phrase != null && subjectCriterion.fits(syntax, phrase, syntax.predicate(clause))) {
          int to = Appositions.endOf(syntax, clause, phrase);
          to = to == phrase.to() ? seats.endOf(syntax, clause, phrase) : to;
          return new FoundSpeaker(i, to <= end ? to : Math.min(end, phrase.to()));
        }
        i = phrase == null ? i + 1 : phrase.to();
      }
    }
    return null;
  }
}
