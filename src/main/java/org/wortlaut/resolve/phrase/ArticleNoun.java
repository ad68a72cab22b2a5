package org.wortlaut.resolve.phrase;

import org.wortlaut.resolve.word.NameTokens;

/** The noun of an article or number: the "Studie" of "eine neue Studie". */
public final class ArticleNoun {

  private ArticleNoun() {}

  /** The first capitalised word behind an article and adjectives; -1 where another word comes. */
  public static int of(NameTokens tokens, int article) {
    int noun = Adjectives.end(tokens, article + 1);
    return tokens.joined(noun) && tokens.capitalized(noun) ? noun : -1;
  }
}
