package org.wortlaut.resolve.entity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;

/** Of what a role noun says that somebody is it: "Leiter [der Bergbahn]", "Frankreichs". */
public final class RoleComplements {

  private static final int LONGEST = 5;

  private final NameTokens tokens;
  private final Set<String> openings;

  public RoleComplements(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.openings = lexicon.roleComplements();
  }

  /**
   * The capitalised words of the genitive or prepositional phrase behind a role noun, without
   * genitive endings.
   */
  public Set<String> behind(int noun) {
    Set<String> words = new LinkedHashSet<>();
    int i = noun + 1;
    boolean phrase =
        tokens.joined(i)
            && tokens.isWord(i)
            && (openings.contains(tokens.at(i).lower())
                || tokens.capitalized(i) && tokens.form(i).endsWith("s"));
    for (;
        phrase
            && i <= noun + LONGEST
            && tokens.joined(i)
            && tokens.isWord(i)
            && !tokens.is(i, WordClass.FINITE);
        i++) {
      if (tokens.capitalized(i)) {
        words.add(WordStem.ofGenitive(tokens.form(i)));
      }
    }
    return words;
  }
}
