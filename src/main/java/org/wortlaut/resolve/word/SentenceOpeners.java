package org.wortlaut.resolve.word;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;

/**
 * The words by which a sentence opens within a line, behind a heading without a period: "Neue Pläne
 * Was dort steht", "Bank will verkaufen Sie hat Sorgen".
 */
public record SentenceOpeners(NameTokens tokens) {

  /**
   * Whether a capitalised article, pronoun, question word or the like opens a sentence within a
   * line: "Neue Pläne Was dort steht". Prepositions and adverbs do so before a noun phrase only:
   * "An" and "Da" are names, too.
   *
   * @param phraseOnly whether a noun phrase has to follow the others as well: "Sudarsan Das" may be
   *     a name
   */
  public boolean opensSentence(int i, boolean phraseOnly) {
    if (!tokens.capitalized(i) || !tokens.joined(i) || !tokens.joined(i + 1)) {
      return false;
    }
    Word lower = tokens.lowered(i);
    boolean small = lower.determiner() != 0 && !phraseOnly;
    boolean opener =
        lower.determiner() != 0 || lower.is(WordClass.PREPOSITION) || lower.is(WordClass.ADVERB);
    return small || opener && opensPhrase(i + 1);
  }

  /** A capitalised "Es", "Sie" with its verb: "Bank will verkaufen Sie hat Sorgen". */
  public boolean pronounBeforeVerb(int i) {
    return tokens.capitalized(i)
        && tokens.joined(i + 1)
        && isLoweredPronoun(i)
        && tokens.is(i + 1, WordClass.FINITE)
        && !tokens.capitalized(i + 1);
  }

  /** Whether the word in lower case is a personal pronoun: "Er". */
  public boolean isLoweredPronoun(int i) {
    return tokens.lowered(i).is(WordClass.PERSONAL_PRONOUN);
  }

  /** Whether the word in lower case is an article that can be a nominative: "Die", "Ein". */
  public boolean isLoweredArticle(int i) {
    Word lower = tokens.lowered(i);
    return lower.is(WordClass.ARTICLE) && (lower.determiner() & Agreement.NOMINATIVE) != 0;
  }

  private boolean opensPhrase(int i) {
    return tokens.capitalized(i)
        || tokens.at(i).word().determiner() != 0
        || tokens.is(i, WordClass.ADJECTIVE);
  }
}
