package org.wortlaut.extract.classify.denial;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.reading.WordRange;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Leaves out of words that are denied what only goes with the negation or joins the sentence to
 * others: "(Das Amt habe) jedoch (nicht)", "(keine) Hilfe | mehr | leisten".
 */
final class PositiveWords {

  private final WordList particles;
  private final WordList connectives;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'negation-particle' and
   *     'sentence-adverb'
   */
  PositiveWords(WordLists words) {
    this.particles = words.list("negation-particle");
    this.connectives = words.list("sentence-adverb");
  }

  /** One range, more where something is left out in its middle, or none. */
  List<WordRange> of(WordRange range, List<Token> tokens) {
    int verb = range.to();
    while (verb > range.from() && tokens.get(verb - 1).word().mayBeInfinite()) {
      verb--;
    }
    List<WordRange> parts = new ArrayList<>();
    int from = range.from();
    for (int i = from + 1; i < range.to(); i++) {
      boolean beforeVerb = i == verb - 1 && verb < range.to() && isLeftOut(tokens.get(i));
      if (beforeVerb || isNoLonger(tokens, i)) {
        parts.add(trimmed(new WordRange(from, i), tokens));
        from = i + 1;
      }
    }
    parts.add(trimmed(new WordRange(from, range.to()), tokens));
    parts.removeIf(part -> part.from() >= part.to());
    return parts;
  }

  /** The "mehr" of "(keine) Plätze mehr an der Küste"; not "(keine) Plätze mehr als früher". */
  private static boolean isNoLonger(List<Token> tokens, int at) {
    return tokens.get(at).lower().equals("mehr")
        && tokens.get(at - 1).word().isWrittenNoun()
        && !(at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("als"));
  }

  private WordRange trimmed(WordRange range, List<Token> tokens) {
    int from = range.from();
    int to = range.to();
    while (from < to && connectives.hasForm(tokens.get(from))) {
      from++;
    }
    while (to > from && isLeftOut(tokens.get(to - 1)) && !isGoverned(tokens, to - 1)) {
      to--;
    }
    return new WordRange(from, to);
  }

  /** The "mehr" of "zu mehr" and at the beginning of a clause. */
  private static boolean isGoverned(List<Token> tokens, int at) {
    return at == 0 || tokens.get(at - 1).word().is(WordClass.PREPOSITION);
  }

  private boolean isLeftOut(Token token) {
    return particles.hasForm(token) || connectives.hasForm(token);
  }
}
