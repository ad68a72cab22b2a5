package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;

/**
 * Noun phrases that are pronouns: "sie", "dieser", "ein anderer".
 *
 * <p>Must not match: "dieser Mann", "die" of "die Stadt", the "selbst" of "selbst enge Vertraute".
 */
record PronounPhrase(SentenceItems items, NounWords words) {

  /**
   * The phrase at an item, or null.
   *
   * @param noun the first noun behind the item, or -1
   */
  NounPhrase at(int i, int noun) {
    if (noun < 0 && isPronounBehindArticle(i)) {
      return new NounPhrase(i, i + 2, i + 1, pronounAgreement(i), true, false, false);
    }
    return isBarePronoun(i, noun)
        ? new NounPhrase(i, i + 1, i, words.ofBarePronoun(i), true, false, false)
        : null;
  }

  /** "ein anderer", "die meisten" without a noun. */
  private boolean isPronounBehindArticle(int i) {
    return i + 1 < items.size()
        && items.isWord(i)
        && items.isWord(i + 1)
        && items.word(i).is(WordClass.ARTICLE)
        && items.is(Role.AFTER_ARTICLE, i + 1)
        && !items.isFinite(i + 1);
  }

  private int pronounAgreement(int article) {
    Word pronoun = items.word(article + 1);
    int agreement = items.word(article).determiner() & (pronoun.adjective() | pronoun.determiner());
    return agreement == Agreement.NONE ? items.word(article).determiner() : agreement;
  }

  /**
   * "sie", "dieser", "einige" without a noun; "die" only where a verb or mark follows; not the
   * "selbst" of "selbst enge Vertraute".
   *
   * @param noun the first noun behind it, or -1
   */
  private boolean isBarePronoun(int i, int noun) {
    Word word = items.word(i);
    if (items.is(Role.ANYONE, i)) {
      return true;
    }
    if (noun >= 0 && items.is(Role.OWNER_PRONOUN, i)) {
      return false;
    }
    if (word.is(WordClass.PERSONAL_PRONOUN)
        && !word.is(WordClass.ARTICLE)
        && (!word.is(WordClass.POSSESSIVE) || words.isHer(i, noun))) {
      return true;
    }
    boolean stands =
        word.is(WordClass.DEMONSTRATIVE)
            || word.is(WordClass.INDEFINITE)
            || word.is(WordClass.ARTICLE);
    if (!stands
        || word.is(WordClass.PREPOSITION)
        || word.determiner() == Agreement.NONE
        || items.is(Role.FOCUS, i)) {
      return false;
    }
    boolean alone = i + 1 >= items.size() || !items.isWord(i + 1) || items.isFinite(i + 1);
    return noun < 0
        ? alone || !word.is(WordClass.ARTICLE) || word.is(WordClass.DEMONSTRATIVE)
        : words.differInGender(i, noun);
  }
}
