package org.wortlaut.extract.classify;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;
import org.wortlaut.text.Token;

/**
 * A list of words and short word sequences, in lower case. A token is on it by its form, a
 * dictionary form, or the last part of a compound ("Steuerbetrug" by "Betrug").
 */
final class WordList {

  private static final int SHORTEST_PART = 5;
  private static final int SHORTEST_MODIFIER = 3;
  private static final int LONGEST_SEQUENCE = 5;

  private final Set<String> entries;
  private final Set<String> firstWords = new HashSet<>();
  private final WordMemo<Boolean> listed = new WordMemo<>(this::looksUp);
  private final WordMemo<Boolean> opening =
      new WordMemo<>(word -> firstWords.contains(word.lower()));

  WordList(Set<String> entries) {
    this.entries = Set.copyOf(entries);
    for (String entry : entries) {
      int space = entry.indexOf(' ');
      firstWords.add(space < 0 ? entry : entry.substring(0, space));
    }
  }

  /** Whether a word in lower case is an entry. */
  boolean contains(String lower) {
    return entries.contains(lower);
  }

  /** Whether any of some words in lower case is an entry. */
  boolean containsAny(Collection<String> words) {
    for (String word : words) {
      if (contains(word)) {
        return true;
      }
    }
    return false;
  }

  boolean has(Token token) {
    return token.isWord() && listed.of(token.word());
  }

  private boolean looksUp(Word word) {
    String lemma = word.lemma().toLowerCase(Locale.GERMAN);
    if (entries.contains(word.lower()) || entries.contains(lemma)) {
      return true;
    }
    for (VerbForm verb : word.verbs()) {
      if (entries.contains(verb.lemma())) {
        return true;
      }
    }
    return word.capitalized() && endsWithEntry(lemma);
  }

  private boolean endsWithEntry(String lemma) {
    for (int cut = SHORTEST_MODIFIER; cut <= lemma.length() - SHORTEST_PART; cut++) {
      if (entries.contains(lemma.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  boolean hasAny(List<Token> tokens) {
    for (Token token : tokens) {
      if (has(token)) {
        return true;
      }
    }
    return false;
  }

  int count(List<Token> tokens) {
    int count = 0;
    for (Token token : tokens) {
      count += has(token) ? 1 : 0;
    }
    return count;
  }

  /** Whether an entry, of one or several words, stands in the tokens by form. */
  boolean standsIn(List<Token> tokens) {
    return firstIn(tokens) >= 0;
  }

  /**
   * Where the first entry, of one or several words, begins among the tokens, by form; -1 where none
   * does.
   */
  int firstIn(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (beginsAt(tokens, i, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an entry begins at one token and reaches another. */
  boolean beginsAt(List<Token> tokens, int from, int reaching) {
    if (!opensEntry(tokens.get(from))) {
      return false;
    }
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_SEQUENCE); i++) {
      joined.append(i > from ? " " : "").append(tokens.get(i).lower());
      if (i >= reaching && entries.contains(joined.toString())) {
        return true;
      }
    }
    return false;
  }

  private boolean opensEntry(Token token) {
    return token.isWord() ? opening.of(token.word()) : firstWords.contains(token.lower());
  }
}
