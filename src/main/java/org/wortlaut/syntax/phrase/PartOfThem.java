package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;

/**
 * Reads a part of those for whom a pronoun stands: "eine von ihnen", "viele von uns", "zwei von
 * ihnen"; not "einen von ihnen geschätzten Arzt".
 */
record PartOfThem(SentenceItems items) {

  private static final int WORDS = 3;

  /**
   * The phrase that begins at an item, or null.
   *
   * @param part whether the item is a word or number for some of many
   */
  NounPhrase at(int i, boolean part) {
    if (i + WORDS > items.size() || !(part || isIndefiniteArticle(i)) || !isOfThem(i + 1)) {
      return null;
    }
    int agreement = items.word(i).determiner();
    return new NounPhrase(
        i,
        i + WORDS,
        i,
        agreement == Agreement.NONE ? Agreement.PLURAL : agreement,
        true,
        false,
        false);
  }

  private boolean isIndefiniteArticle(int i) {
    return items.isWord(i) && items.word(i).is(WordClass.ARTICLE) && items.word(i).indefinite();
  }

  private boolean isOfThem(int von) {
    if (!items.isWord(von) || !items.is(Role.AGENT, von) || !items.isWord(von + 1)) {
      return false;
    }
    Word pronoun = items.word(von + 1);
    return pronoun.is(WordClass.PERSONAL_PRONOUN)
        && (pronoun.determiner() & Agreement.DATIVE & Agreement.PLURAL) != Agreement.NONE
        && !pronoun.is(WordClass.POSSESSIVE)
        && !pronoun.is(WordClass.ARTICLE)
        && !isAttribute(von + 2);
  }

  private boolean isAttribute(int i) {
    return i < items.size()
        && items.isWord(i)
        && items.word(i).adjective() != Agreement.NONE
        && !items.isFinite(i);
  }
}
