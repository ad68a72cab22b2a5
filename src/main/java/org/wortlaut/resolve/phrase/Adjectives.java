package org.wortlaut.resolve.phrase;

import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.word.NameTokens;

/** The adjectives between a determiner and its noun: "neue" in "eine neue Studie". */
public final class Adjectives {

  private Adjectives() {}

  /**
   * Index of the token before those of a noun: of "eine" in "eine neue Studie", in "eine Studie" as
   * well. Whether it belongs to the noun, {@code joined} tells of the token behind it.
   */
  public static int before(NameTokens tokens, int noun) {
    int i = noun - 1;
    while (tokens.joined(i + 1)
        && tokens.is(i, WordClass.ADJECTIVE)
        && !tokens.is(i, WordClass.ARTICLE)
        && !tokens.is(i, WordClass.PREPOSITION)) {
      i--;
    }
    return i;
  }

  /** Index of the first token behind those that begin at one: of "Studie" for "neue Studie". */
  public static int end(NameTokens tokens, int begin) {
    int i = begin;
    while (tokens.joined(i) && !tokens.capitalized(i) && tokens.is(i, WordClass.ADJECTIVE)) {
      i++;
    }
    return i;
  }
}
