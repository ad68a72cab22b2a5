package org.wortlaut.resolve;

import java.util.Arrays;
import java.util.List;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.text.Token;

/**
 * What the learned recogniser of names looks at: the word, its neighbours, what the dictionary and
 * the word lists know of them, and what the rules found.
 *
 * <p>Features of the word alone: {@code w} itself, {@code e} its last and {@code b} its first
 * letters, {@code h} its parts around hyphens. Features of its place: {@code s} its shape ("Xx",
 * "XX0") and {@code c} its class ({@link NameTraits}), also with {@code ^} where a capital says
 * nothing, {@code w-1}, {@code c+1} and the like of its neighbours, {@code k} the kind of the known
 * name that it is in ({@link KnownNames}), {@code r} what the rules found, and pairs of these.
 */
final class NameFeatures {

  private static final int LONGEST_END = 5;
  private static final int LONGEST_BEGINNING = 4;

  private final KnownNames known;
  private final WordMemo<NameTraits> traits;

  NameFeatures(NameLexicon lexicon, KnownNames known, NameWords words) {
    this.known = known;
    this.traits = new WordMemo<>(word -> NameTraits.of(word, lexicon, words));
  }

  KnownNames known() {
    return known;
  }

  /** The tokens of a document with what features are made of, worked out once. */
  final class Sight {

    private final NameTokens tokens;
    private final String[] rules;
    private final String[] kinds;
    private final String[] classes;
    private final String[] shapes;

    private Sight(NameTokens tokens, List<Candidate> byRules) {
      this.tokens = tokens;
      this.rules = new String[tokens.size()];
      Arrays.fill(rules, NameTagger.OUTSIDE);
      for (Candidate name : byRules) {
        String sort = "" + name.kind().name().charAt(0) + name.form().name().charAt(0);
        for (int i = name.begin(); i < name.end(); i++) {
          rules[i] = (i == name.begin() ? NameTagger.BEGIN : NameTagger.INSIDE) + sort;
        }
      }
      this.kinds = known.in(tokens);
      this.classes = new String[tokens.size()];
      this.shapes = new String[tokens.size()];
      for (int i = 0; i < classes.length; i++) {
        Token token = tokens.at(i);
        NameTraits traitsOfWord = traits.of(token.word());
        shapes[i] = traitsOfWord.shape();
        classes[i] =
            !token.isWord()
                ? token.kind().name()
                : tokens.initial(i) ? traitsOfWord.wordClassFirst() : traitsOfWord.wordClass();
      }
    }

    NameTokens tokens() {
      return tokens;
    }

    /** What {@link KnownNames} says of each token. */
    String[] kinds() {
      return kinds;
    }

    private String wordClassAt(int i) {
      return tokens.has(i) ? classes[i] : "";
    }

    private String shapeAt(int i) {
      return tokens.has(i) ? shapes[i] : "";
    }

    private String kindAt(int i) {
      return tokens.has(i) ? kinds[i] : "";
    }

    private String ruleAt(int i) {
      return tokens.has(i) ? rules[i] : "";
    }

    private String word(int i) {
      return tokens.has(i) && tokens.at(i).kind() == Token.Kind.NUMBER ? "0" : tokens.form(i);
    }
  }

  /**
   * @param byRules the names that the rules found, without overlaps
   */
  Sight see(NameTokens tokens, List<Candidate> byRules) {
    return new Sight(tokens, byRules);
  }

  /**
   * Whether a word cannot be in a name: it and its neighbours are small words or marks, and neither
   * the rules nor the word lists see a name in it.
   */
  boolean isBetweenSmallWords(Sight sight, int i) {
    return sight.rules[i].equals(NameTagger.OUTSIDE)
        && sight.kinds[i].isEmpty()
        && !sight.tokens.capitalized(i)
        && !sight.tokens.capitalized(i - 1)
        && !sight.tokens.capitalized(i + 1);
  }

  /** All features of a token. */
  void add(Sight sight, int i, FeatureSink found) {
    addOfWord(sight.tokens.at(i).word(), found);
    addOfPlace(sight, i, found);
  }

  /** The features that depend on nothing but the word. */
  void addOfWord(Word word, FeatureSink found) {
    found.add("bias");
    found.add("w=", word.form());
    if (!word.form().equals(word.lower())) {
      addParts(word, found);
    }
  }

  private static void addParts(Word word, FeatureSink found) {
    String form = word.form();
    String lower = word.lower();
    found.add("l=", lower);
    for (int length = 1; length <= LONGEST_END && length < lower.length(); length++) {
      found.add("e=", lower.substring(lower.length() - length));
    }
    for (int length = 2; length <= LONGEST_BEGINNING && length < lower.length(); length++) {
      found.add("b=", lower.substring(0, length));
    }
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && hyphen + 1 < form.length()) {
      found.add("h=", form.substring(0, form.indexOf('-') + 1));
      found.add("h=", form.substring(hyphen));
    }
  }

  /**
   * The features that depend on its place: its neighbours, known names, the rules. Small words and
   * marks, of which few belong to names, have but some of them.
   */
  void addOfPlace(Sight sight, int i, FeatureSink found) {
    String word = sight.classes[i];
    String before = sight.wordClassAt(i - 1);
    String after = sight.wordClassAt(i + 1);
    String rule = sight.rules[i];
    found.add("c=", word);
    found.add("c-1=", before, " ", word);
    found.add("c+1=", word, " ", after);
    found.add("c-1+1=", before, " ", word, " ", after);
    found.add("w-1=", sight.word(i - 1));
    found.add("w+1=", sight.word(i + 1));
    found.add("r=", rule);
    found.add("r-1=", sight.ruleAt(i - 1), " ", rule);
    found.add("r+1=", rule, " ", sight.ruleAt(i + 1));
    addKnown(sight, i, found);
    if (sight.tokens.capitalized(i)) {
      addOfCapitalized(sight, i, found);
    }
  }

  private static void addOfCapitalized(Sight sight, int i, FeatureSink found) {
    String word = sight.classes[i];
    String shape = sight.shapes[i];
    String first = sight.tokens.initial(i) ? "^" : "";
    found.add("s=", shape);
    if (!first.isEmpty()) {
      found.add("s^=", shape);
      found.add("c^=", word);
    }
    found.add("c-2-1=", sight.wordClassAt(i - 2), " ", sight.wordClassAt(i - 1), " ", word);
    found.add("c+1+2=", word, " ", sight.wordClassAt(i + 1), " ", sight.wordClassAt(i + 2));
    found.add("w-1c=", sight.word(i - 1), " ", word);
    found.add("w+1c=", sight.word(i + 1), " ", word);
    found.add("s-1=", sight.shapeAt(i - 1), " ", shape);
    found.add("s+1=", shape, " ", sight.shapeAt(i + 1));
    found.add("rc=", sight.rules[i], " ", word);
    found.add("rs=", sight.rules[i], " ", shape, first);
  }

  private static void addKnown(Sight sight, int i, FeatureSink found) {
    String kind = sight.kinds[i];
    String word = sight.classes[i];
    if (!kind.isEmpty()) {
      found.add("k=", kind);
      found.add("kc=", kind, " ", word);
      found.add("kr=", kind, " ", sight.rules[i]);
      found.add("kw-1=", kind.substring(0, 1), " ", sight.word(i - 1));
    }
    if (!sight.kindAt(i - 1).isEmpty()) {
      found.add("k-1=", sight.kindAt(i - 1), " ", word);
    }
    if (!sight.kindAt(i + 1).isEmpty()) {
      found.add("k+1=", sight.kindAt(i + 1), " ", word);
    }
  }
}
