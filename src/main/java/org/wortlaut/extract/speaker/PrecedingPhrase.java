package org.wortlaut.extract.speaker;

import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/** Finds the noun phrase that ends right before a word: that of "zufolge" or ", wonach". */
public final class PrecedingPhrase {

  /** In items; a longer noun phrase before "zufolge" is no source any more. */
  private static final int LONGEST = 12;

  /** The same for all that stands before it, with the phrases that prepositions attach. */
  private static final int LONGEST_WITH_PREPOSITIONS = 24;

  private PrecedingPhrase() {}

  /** The longest one that a mark, a verb or the start of a clause precedes; or null. */
  public static NounPhrase endingAt(SentenceSyntax syntax, int end) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      NounPhrase phrase = isBoundary(syntax, start) ? syntax.nounPhraseAt(start) : null;
      if (phrase != null && phrase.to() == end && !phrase.pronoun()) {
        return phrase;
      }
    }
    NounPhrase bare = end > 0 ? syntax.nounPhraseAt(end - 1) : null;
    return bare != null && bare.to() == end && !bare.pronoun() ? bare : null;
  }

  /**
   * The "einer Studie" of "belasten die Luft einer Studie (zufolge)", which looks like a genitive
   * of what stands before; null if no part of the phrase with an article is a dative.
   */
  public static NounPhrase lastDative(SentenceSyntax syntax, NounPhrase whole) {
    for (int start = whole.to() - 1; start > whole.from(); start--) {
      NounPhrase phrase =
          syntax.item(start).word().is(WordClass.ARTICLE) ? syntax.nounPhraseAt(start) : null;
      if (phrase != null && phrase.to() == whole.to()) {
        return phrase.canBe(Agreement.DATIVE) ? phrase : null;
      }
    }
    return null;
  }

  private static boolean isBoundary(SentenceSyntax syntax, int start) {
    if (syntax.item(start + 1).word().is(WordClass.POSSESSIVE)) {
      return false;
    }
    if (start == 0 || !syntax.item(start - 1).isWord() || syntax.finite()[start - 1]) {
      return true;
    }
    Word before = syntax.item(start - 1).word();
    if (syntax.item(start).word().is(WordClass.ARTICLE) || isPronoun(before)) {
      return true;
    }
    return !before.capitalized() && before.adjective() == 0 && before.determiner() == 0;
  }

  /** "es", "sich" before "ersten Angaben zufolge". */
  private static boolean isPronoun(Word word) {
    return word.is(WordClass.REFLEXIVE)
        || word.is(WordClass.PERSONAL_PRONOUN) && !word.is(WordClass.POSSESSIVE);
  }

  /**
   * "Kommandant Josef Huber (zufolge)": before a name an office without an article stays as it is.
   */
  public static boolean mayBeDative(SentenceSyntax syntax, NounPhrase phrase) {
    return phrase.canBe(Agreement.DATIVE)
        || phrase.named()
            && !phrase.pronoun()
            && syntax.item(phrase.from()).word().determiner() == Agreement.NONE;
  }

  /**
   * All that stands between the start of the clause and the word, if it begins with a dative and
   * holds no verb: "Den Behörden in Mombasa zufolge". Null otherwise.
   */
  public static ItemRange fromClauseStart(SentenceSyntax syntax, int end) {
    Clause clause = end == 0 ? null : syntax.clauseAt(end - 1);
    int from = clause == null ? end : clause.from() + (clause.coordinated() ? 1 : 0);
    if (clause == null
        || from >= end
        || end - from > LONGEST_WITH_PREPOSITIONS
        || !clause.holds(end - 1)) {
      return null;
    }
    for (int i = from; i < end; i++) {
      if (syntax.finite()[i] || !clause.holds(i)) {
        return null;
      }
    }
    NounPhrase first = syntax.nounPhraseAt(from);
    boolean fits =
        first != null
            && mayBeDative(syntax, first)
            && !(first.pronoun() && first.to() < end); // "was dem Zeugen zufolge üblich ist"
    return fits ? new ItemRange(from, end) : null;
  }
}
