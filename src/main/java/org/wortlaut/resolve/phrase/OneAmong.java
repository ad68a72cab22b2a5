package org.wortlaut.resolve.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.word.NameTokens;

/** One among those whom a noun names: "einer der 13 Zeugen". */
final class OneAmong {

  private OneAmong() {}

  /** Readings of that one, which tell no case; none where the determiner speaks of no such one. */
  static int readings(NameTokens tokens, int determiner) {
    int article = determiner;
    while (article > 0 && tokens.at(article).isNumber()) {
      article--;
    }
    int one = article - 1;
    boolean among =
        one >= 0
            && tokens.joined(article)
            && tokens.is(article, WordClass.ARTICLE)
            && tokens.at(one).word().indefinite()
            && tokens.is(one, WordClass.ARTICLE);
    if (!among) {
      return Agreement.NONE;
    }
    String ending = tokens.at(one).lower();
    int gender =
        ending.endsWith("e")
            ? Agreement.FEMININE
            : ending.endsWith("s") ? ~Agreement.FEMININE : Agreement.MASCULINE;
    return Agreement.SINGULAR & gender & ~Agreement.NOMINATIVE;
  }
}
