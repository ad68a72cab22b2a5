package org.wortlaut.resolve.phrase;

import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.word.NameTokens;

/** What a noun is followed by that says whose it is: "der Leiter [der Bergbahn]". */
public final class NounAttribute {

  private static final String OF = "von";
  private static final Set<String> VON = Set.of(OF, "vom");

  private NounAttribute() {}

  /**
   * Whether one opens behind a noun: "die Partei [der Mitte]", "die Firma [von Lorenz]"; not "die
   * Firma [in Altdorf]".
   */
  public static boolean follows(NameTokens tokens, int noun) {
    return isGenitive(tokens, noun + 1) || tokens.joined(noun + 1) && tokens.lowerIs(noun + 1, OF);
  }

  /** The end of the genitive or of the phrase with "von" after a noun; the next token without. */
  public static int endOf(NameTokens tokens, int noun) {
    int i = noun + 1;
    boolean opens = isGenitive(tokens, i) || tokens.joined(i) && VON.contains(tokens.at(i).lower());
    int first = opens ? Adjectives.end(tokens, i + 1) : i;
    int end = first;
    while (opens && tokens.joined(end) && tokens.capitalized(end)) {
      end++;
    }
    return end > first ? end : noun + 1;
  }

  /** The "der" of "der Leiter der Bergbahn". */
  private static boolean isGenitive(NameTokens tokens, int article) {
    return tokens.joined(article)
        && tokens.is(article, WordClass.ARTICLE)
        && (tokens.at(article).word().determiner() & Agreement.GENITIVE) != 0;
  }
}
