package org.wortlaut.extract.classify;

import java.util.List;
import java.util.stream.Stream;
import org.wortlaut.language.VerbForm.Mood;
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

  /** One range, two where something is left out in its middle, or none. */
  List<WordRange> of(WordRange range, List<Token> tokens) {
    int verb = range.to();
    while (verb > range.from() && isNonFinite(tokens.get(verb - 1))) {
      verb--;
    }
    boolean split = verb > range.from() && verb < range.to() && isLeftOut(tokens.get(verb - 1));
    Stream<WordRange> parts =
        split
            ? Stream.of(new WordRange(range.from(), verb), new WordRange(verb, range.to()))
            : Stream.of(range);
    return parts
        .map(part -> trimmed(part, tokens))
        .filter(part -> part.from() < part.to())
        .toList();
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

  static boolean isNonFinite(Token token) {
    return !token.word().capitalized()
        && (token.word().has(Mood.PARTICIPLE_PAST) || token.word().has(Mood.INFINITIVE));
  }
}
