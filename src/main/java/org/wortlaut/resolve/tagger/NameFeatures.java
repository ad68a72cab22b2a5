package org.wortlaut.resolve.tagger;

import java.util.List;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;

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
public final class NameFeatures {

  private static final int LONGEST_END = 5;
  private static final int LONGEST_BEGINNING = 4;

  /** Stands for the form of a number. */
  static final String ANY_NUMBER = "0";

  private static final Sign FIRST = new Sign("^", 1);

  private final KnownNames known;
  private final WordMemo<NameTraits> traits;
  private final Signs signs = new Signs();

  public NameFeatures(NameLexicon lexicon, KnownNames known, NameWords words) {
    this.known = known;
    this.traits = new WordMemo<>(word -> NameTraits.of(word, lexicon, words, signs));
  }

  public KnownNames known() {
    return known;
  }

  /**
   * @param byRules the names that the rules found, without overlaps
   */
  public NameSight see(NameTokens tokens, List<Candidate> byRules) {
    return new NameSight(tokens, byRules, known.in(tokens), traits, signs);
  }

  /** All features of a token. */
  public void add(NameSight sight, int i, FeatureSink found) {
    addOfWord(sight.tokens().at(i).word(), found);
    addOfWordBefore(sight.word(i - 1), found);
    addOfWordAfter(sight.word(i + 1), found);
    addOfClasses(sight, i, found);
    if (sight.tokens().capitalized(i)) {
      addOfShapes(sight, i, found);
    }
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

  /** The features that depend on nothing but the word before. */
  void addOfWordBefore(String word, FeatureSink found) {
    found.add("w-1=", word);
  }

  /** The features that depend on nothing but the word after. */
  void addOfWordAfter(String word, FeatureSink found) {
    found.add("w+1=", word);
  }

  /** Stands for what {@link #addOfClasses} adds. */
  long classes(NameSight sight, int i) {
    return Sign.key(
        sight.wordClass(i - 1),
        sight.wordClass(i),
        sight.wordClass(i + 1),
        sight.rule(i - 1),
        sight.rule(i),
        sight.rule(i + 1));
  }

  /** The features of classes and rules of the word and its neighbours. */
  void addOfClasses(NameSight sight, int i, FeatureSink found) {
    String word = sight.wordClass(i).text();
    String before = sight.wordClass(i - 1).text();
    String after = sight.wordClass(i + 1).text();
    String rule = sight.rule(i).text();
    found.add("c=", word);
    found.add("c-1=", before, " ", word);
    found.add("c+1=", word, " ", after);
    found.add("c-1+1=", before, " ", word, " ", after);
    found.add("r=", rule);
    found.add("r-1=", sight.rule(i - 1).text(), " ", rule);
    found.add("r+1=", rule, " ", sight.rule(i + 1).text());
  }

  /** Stands for what {@link #addOfShapes} adds. */
  long shapes(NameSight sight, int i) {
    return Sign.key(
        sight.shape(i - 1),
        sight.shape(i),
        sight.shape(i + 1),
        sight.wordClass(i),
        sight.rule(i),
        first(sight, i));
  }

  /** The features of shapes around a capitalised word. */
  void addOfShapes(NameSight sight, int i, FeatureSink found) {
    String word = sight.wordClass(i).text();
    String shape = sight.shape(i).text();
    String rule = sight.rule(i).text();
    String first = first(sight, i).text();
    found.add("s=", shape);
    if (!first.isEmpty()) {
      found.add("s^=", shape);
      found.add("c^=", word);
    }
    found.add("s-1=", sight.shape(i - 1).text(), " ", shape);
    found.add("s+1=", shape, " ", sight.shape(i + 1).text());
    found.add("rc=", rule, " ", word);
    found.add("rs=", rule, " ", shape, first);
  }

  private static Sign first(NameSight sight, int i) {
    return sight.tokens().initial(i) ? FIRST : Sign.NONE;
  }

  /** The other features of its place: words next to a capitalised one, known names. */
  void addOfPlace(NameSight sight, int i, FeatureSink found) {
    if (sight.tokens().capitalized(i)) {
      String word = sight.wordClass(i).text();
      String before = sight.wordClass(i - 1).text();
      String after = sight.wordClass(i + 1).text();
      found.add("c-2-1=", sight.wordClass(i - 2).text(), " ", before, " ", word);
      found.add("c+1+2=", word, " ", after, " ", sight.wordClass(i + 2).text());
      found.add("w-1c=", sight.word(i - 1), " ", word);
      found.add("w+1c=", sight.word(i + 1), " ", word);
    }
    addKnown(sight, i, found);
  }

  private static void addKnown(NameSight sight, int i, FeatureSink found) {
    String kind = sight.kind(i);
    String word = sight.wordClass(i).text();
    if (!kind.isEmpty()) {
      found.add("k=", kind);
      found.add("kc=", kind, " ", word);
      found.add("kr=", kind, " ", sight.rule(i).text());
      found.add("kw-1=", kind.substring(0, 1), " ", sight.word(i - 1));
    }
    if (!sight.kind(i - 1).isEmpty()) {
      found.add("k-1=", sight.kind(i - 1), " ", word);
    }
    if (!sight.kind(i + 1).isEmpty()) {
      found.add("k+1=", sight.kind(i + 1), " ", word);
    }
  }
}
