package org.wortlaut.resolve.entity;

import java.util.function.IntPredicate;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.word.NameTokens;

/** Tells names that hang on a preposition: "die Anwältin von (Herrn Dr.) Emil Ruhland". */
public final class GovernedName {

  private GovernedName() {}

  /**
   * The preposition before a name and its titles.
   *
   * @param last the token right before the name
   * @param title whether a token is a title that may stand between
   * @return its index, or -1 where another word stands there
   */
  public static int preposition(NameTokens tokens, int last, IntPredicate title) {
    int i = last;
    while (tokens.joined(i) && title.test(i)) {
      i--;
    }
    return tokens.isWord(i) && tokens.is(i, WordClass.PREPOSITION) && !tokens.capitalized(i)
        ? i
        : -1;
  }
}
