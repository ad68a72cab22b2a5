package org.wortlaut.resolve.phrase;

import java.util.Map;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.PhraseWord;
import org.wortlaut.resolve.word.NameTokens;

/** What a noun is followed by that says whose it is: "der Leiter [der Bergbahn]". */
public record NounAttribute(NameTokens tokens, Map<String, PhraseWord> phraseWords) {

  /**
   * Whether one opens behind a noun: "die Partei [der Mitte]", "die Firma [von Lorenz]"; not "die
   * Firma [in Altdorf]", nor "die Firma [vom Vortag]", which may be a day.
   */
  public boolean follows(int noun) {
    return isGenitive(noun + 1) || tokens.joined(noun + 1) && word(noun + 1) == PhraseWord.OWNER;
  }

  /** The end of the genitive or of the phrase with "von" after a noun; the next token without. */
  public int endOf(int noun) {
    if (!isGenitive(noun + 1) && !isOwner(noun + 1)) {
      return noun + 1;
    }
    int first = Adjectives.end(tokens, noun + 2);
    int end = first;
    while (tokens.joined(end) && tokens.capitalized(end)) {
      end++;
    }
    return end > first ? end : noun + 1;
  }

  /** The "der" of "der Leiter der Bergbahn". */
  private boolean isGenitive(int article) {
    return tokens.joined(article)
        && tokens.is(article, WordClass.ARTICLE)
        && (tokens.at(article).word().determiner() & Agreement.GENITIVE) != 0;
  }

  /** The "vom" of "der Leiter vom Zoo". */
  private boolean isOwner(int word) {
    return tokens.joined(word) && PhraseWord.isOwner(word(word));
  }

  private PhraseWord word(int i) {
    return phraseWords.get(tokens.at(i).lower());
  }

  /** Whether the token stands before what somebody does: the "als" of "sein Amt als Botaniker". */
  public boolean opensOffice(int i) {
    return tokens.has(i) && word(i) == PhraseWord.AS;
  }
}
