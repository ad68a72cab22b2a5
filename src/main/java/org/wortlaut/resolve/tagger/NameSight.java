package org.wortlaut.resolve.tagger;

import java.util.Arrays;
import java.util.List;
import org.wortlaut.language.WordMemo;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/** The tokens of a document with what {@link NameFeatures} are made of, worked out once. */
public final class NameSight {

  private final NameTokens tokens;
  private final String[] kinds;
  private final Sign[] rules;
  private final Sign[] classes;
  private final Sign[] shapes;

  /**
   * @param byRules the names that the rules found, without overlaps
   * @param kinds what {@code KnownNames} says of each token
   */
  NameSight(
      NameTokens tokens,
      List<Candidate> byRules,
      String[] kinds,
      WordMemo<NameTraits> traits,
      Signs signs) {
    this.tokens = tokens;
    this.kinds = kinds;
    this.rules = rules(byRules, signs);
    this.classes = new Sign[tokens.size()];
    this.shapes = new Sign[tokens.size()];
    for (int i = 0; i < classes.length; i++) {
      Token token = tokens.at(i);
      NameTraits traitsOfWord = traits.of(token.word());
      shapes[i] = traitsOfWord.shape();
      classes[i] =
          !token.isWord()
              ? signs.of(token.kind().name())
              : tokens.initial(i) ? traitsOfWord.wordClassFirst() : traitsOfWord.wordClass();
    }
  }

  private Sign[] rules(List<Candidate> byRules, Signs signs) {
    Sign[] rules = new Sign[tokens.size()];
    Arrays.fill(rules, signs.of(NameTagger.OUTSIDE));
    for (Candidate name : byRules) {
      String sort = "" + name.kind().name().charAt(0) + name.form().name().charAt(0);
      Arrays.fill(rules, name.begin(), name.end(), signs.of(NameTagger.INSIDE + sort));
      rules[name.begin()] = signs.of(NameTagger.BEGIN + sort);
    }
    return rules;
  }

  public NameTokens tokens() {
    return tokens;
  }

  /** What {@code KnownNames} says of each token. */
  String[] kinds() {
    return kinds;
  }

  /** What {@code KnownNames} says of a token. */
  String kind(int i) {
    return tokens.has(i) ? kinds[i] : "";
  }

  /** The class of a token, see {@link NameTraits}. */
  Sign wordClass(int i) {
    return tokens.has(i) ? classes[i] : Sign.NONE;
  }

  Sign shape(int i) {
    return tokens.has(i) ? shapes[i] : Sign.NONE;
  }

  /** Which name of the rules a token begins or is in. */
  Sign rule(int i) {
    return tokens.has(i) ? rules[i] : Sign.NONE;
  }

  boolean isNumber(int i) {
    return tokens.has(i) && tokens.at(i).kind() == Token.Kind.NUMBER;
  }

  /** The form of a token, the same one for all numbers. */
  String word(int i) {
    return isNumber(i) ? NameFeatures.ANY_NUMBER : tokens.form(i);
  }

  /**
   * Whether a word cannot be in a name: it and its neighbours are small words or marks, and neither
   * the rules nor the word lists see a name in it.
   */
  boolean isBetweenSmallWords(int i) {
    return rules[i].text().equals(NameTagger.OUTSIDE)
        && kinds[i].isEmpty()
        && !tokens.capitalized(i)
        && !tokens.capitalized(i - 1)
        && !tokens.capitalized(i + 1);
  }
}
