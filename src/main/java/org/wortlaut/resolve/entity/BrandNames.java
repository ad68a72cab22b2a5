package org.wortlaut.resolve.entity;

import java.util.Set;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * Which names are those of brands, as the noun before them says: "die Marken Kador, Ruvel und
 * Trasco". They are no firms of which "der Konzern" could be said.
 */
public final class BrandNames {

  /** In tokens, from the noun to the last name of a list. */
  private static final int LONGEST_LIST = 12;

  private final NameTokens tokens;
  private final Set<String> nouns;

  /**
   * @param nouns in lower case and all their forms; compounds count by their end
   */
  public BrandNames(NameTokens tokens, Set<String> nouns) {
    this.tokens = tokens;
    this.nouns = nouns;
  }

  /** Whether a name is that of a brand. */
  public boolean hold(Name name) {
    int first = tokens.indexAt(name.span().begin());
    for (int i = first - 1; i >= 0 && first - i <= LONGEST_LIST && isOfList(i); i--) {
      if (tokens.capitalized(i) && nouns.stream().anyMatch(tokens.at(i).lower()::endsWith)) {
        return true;
      }
    }
    return false;
  }

  /** A name, a noun before names, or what joins them. */
  private boolean isOfList(int i) {
    return tokens.capitalized(i)
        || tokens.is(i, WordClass.COORDINATOR)
        || tokens.at(i).kind() == Token.Kind.COMMA
        || tokens.at(i).kind() == Token.Kind.LIST_COMMA;
  }
}
