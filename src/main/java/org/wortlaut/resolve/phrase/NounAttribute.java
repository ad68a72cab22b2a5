package org.wortlaut.resolve.phrase;

import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.word.NameTokens;

/** What a noun is followed by that says whose it is: "der Leiter [der Bergbahn]". */
public final class NounAttribute {

  private static final Set<String> VON = Set.of("von", "vom");

  private NounAttribute() {}

  /** The end of the genitive or of the phrase with "von" after a noun; the next token without. */
  public static int endOf(NameTokens tokens, int noun) {
    int i = noun + 1;
    boolean genitive =
        tokens.joined(i)
            && tokens.is(i, WordClass.ARTICLE)
            && (tokens.at(i).word().determiner() & Agreement.GENITIVE) != 0;
    if (!genitive && !(tokens.joined(i) && VON.contains(tokens.at(i).lower()))) {
      return noun + 1;
    }
    i++;
    while (tokens.joined(i) && tokens.is(i, WordClass.ADJECTIVE) && !tokens.capitalized(i)) {
      i++;
    }
    int first = i;
    while (tokens.joined(i) && tokens.capitalized(i)) {
      i++;
    }
    return i > first ? i : noun + 1;
  }
}
