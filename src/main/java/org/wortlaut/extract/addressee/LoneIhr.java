package org.wortlaut.extract.addressee;

import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * The "ihr" that is a pronoun in the dative, since no noun follows that it could own.
 *
 * <p>Must match: "warf ihr vor, zu lügen", "sagte er ihr", "warf ihr [Betrug] vor". Must not:
 * "lobte ihr Engagement", "sprach mit ihr".
 */
final class LoneIhr {

  private LoneIhr() {}

  /** The phrase at an item, or null. */
  static NounPhrase at(Attribution attribution, int i) {
    SentenceSyntax syntax = attribution.syntax;
    Word word = syntax.item(i).isWord() ? syntax.item(i).word() : null;
    boolean lone =
        word != null
            && word.possessiveOrPronoun()
            && (syntax.nounPhraseAt(i) == null || attribution.object == i + 1)
            && !(i > 0 && syntax.isPreposition(i - 1));
    return lone ? new NounPhrase(i, i + 1, i, Agreement.DATIVE, true, false, false) : null;
  }
}
