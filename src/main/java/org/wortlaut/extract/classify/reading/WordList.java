package org.wortlaut.extract.classify.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;
import org.wortlaut.text.Token;

/**
 * A list of words and short word sequences, in lower case. A token is on it by its form, a
 * dictionary form, or the last part of a compound ("Steuerbetrug" by "Betrug").
 */
public final class WordList {

  private static final int SHORTEST_PART = 5;
  private static final int SHORTEST_MODIFIER = 3;

  /** An entry is the word's form. */
  static final byte FORM = 1;

  /** An entry is the word's form, a dictionary form or, for a compound, its last part. */
  static final byte WORD = 2;

  /** An entry of several words begins with the word's form. */
  private static final byte OPENING = 4;

  /** Most words asked for are not among them: a hash set tells that without comparing letters. */
  private final Set<String> entries;

  /** The entries of several words by the first of them. */
  private final Map<String, List<List<String>>> sequences = new HashMap<>();

  private final WordMemo<byte[]> flagsOfWords;
  private final int number;

  /** A list of its own. */
  WordList(Set<String> entries) {
    this.entries = new HashSet<>(entries);
    this.number = 0;
    this.flagsOfWords = new WordMemo<>(word -> new byte[] {flags(word, names(word))});
    addSequences();
  }

  /**
   * @param flagsOfWords what {@link #flags} says of a word for each of several lists, so that one
   *     look-up does for all of them
   * @param number the place of this list among them
   */
  WordList(Set<String> entries, WordMemo<byte[]> flagsOfWords, int number) {
    this.entries = new HashSet<>(entries);
    this.number = number;
    this.flagsOfWords = flagsOfWords;
    addSequences();
  }

  /** Its place among the lists of its {@link WordLists}. */
  int number() {
    return number;
  }

  Set<String> entries() {
    return entries;
  }

  /** Its entries of several words by the first of them. */
  Map<String, List<List<String>>> sequences() {
    return sequences;
  }

  private void addSequences() {
    for (String entry : entries) {
      List<String> words = List.of(entry.split(" "));
      if (words.size() > 1) {
        sequences.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
      }
    }
  }

  /** Whether a word in lower case is an entry. */
  public boolean contains(String lower) {
    return entries.contains(lower);
  }

  /** Whether any of some words in lower case is an entry. */
  public boolean containsAny(Collection<String> words) {
    for (String word : words) {
      if (contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb of a clause is an entry. */
  public boolean hasVerb(ContentClause clause) {
    return clause.listsOfVerb().get(number);
  }

  /** Whether any of the words of a cue is an entry. */
  public boolean containsAny(CueWords words) {
    return words.areOn(this);
  }

  /** Whether a token is an entry by its form. */
  public boolean hasForm(Token token) {
    return (flags(token) & FORM) != 0;
  }

  /** Whether any of some tokens is an entry by its form. */
  public boolean hasAnyForm(List<Token> tokens) {
    for (Token token : tokens) {
      if (hasForm(token)) {
        return true;
      }
    }
    return false;
  }

  /** The same of the tokens of a clause. */
  public boolean hasAnyForm(ContentClause clause) {
    return clause.counts().hasForm(this);
  }

  /** The same of the words of a content. */
  public boolean hasAnyForm(ContentView content) {
    return content.counts().hasForm(this);
  }

  /** Whether a token is an entry by its form, a dictionary form or its last part. */
  public boolean has(Token token) {
    return token.isWord() && (flags(token) & WORD) != 0;
  }

  private byte flags(Token token) {
    return flagsOfWords.of(token.word())[number];
  }

  /**
   * All that this list says of a word.
   *
   * @param names see {@link #names}
   */
  byte flags(Word word, Set<String> names) {
    return (byte)
        ((entries.contains(word.lower()) ? FORM : 0)
            | (containsAny(names) ? WORD : 0)
            | (sequences.containsKey(word.lower()) ? OPENING : 0));
  }

  /** The words in lower case as which a word may be listed. */
  static Set<String> names(Word word) {
    Set<String> names = new LinkedHashSet<>();
    names.add(word.lower());
    names.add(word.lowerLemma());
    for (VerbForm verb : word.verbs()) {
      names.add(verb.lemma());
    }
    if (word.capitalized()) {
      addLastParts(word, names);
    }
    return names;
  }

  /** The "betrug" of "Steuerbetrug". */
  static void addLastParts(Word compound, Set<String> names) {
    String lemma = compound.lowerLemma();
    for (int cut = SHORTEST_MODIFIER; cut <= lemma.length() - SHORTEST_PART; cut++) {
      names.add(lemma.substring(cut));
    }
  }

  /** Whether any of some tokens is an entry by its form, a dictionary form or its last part. */
  public boolean hasAny(List<Token> tokens) {
    for (Token token : tokens) {
      if (has(token)) {
        return true;
      }
    }
    return false;
  }

  /** The same of the tokens of a clause. */
  public boolean hasAny(ContentClause clause) {
    return clause.counts().of(this) > 0;
  }

  /** Whether an entry, of one or several words, stands in the tokens by form. */
  public boolean standsIn(List<Token> tokens) {
    return firstIn(tokens) >= 0;
  }

  /** The same of the tokens of a clause. */
  public boolean standsIn(ContentClause clause) {
    return clause.counts().stands(this);
  }

  /** As {@link #firstIn(List)} of the tokens of a clause. */
  public int firstIn(ContentClause clause) {
    return standsIn(clause) ? firstIn(clause.tokens()) : -1;
  }

  /**
   * Where the first entry, of one or several words, begins among the tokens, by form; -1 where none
   * does.
   */
  public int firstIn(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (beginsAt(tokens, i, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an entry begins at one token and reaches another. */
  public boolean beginsAt(List<Token> tokens, int from, int reaching) {
    byte flags = flags(tokens.get(from));
    if ((flags & FORM) != 0 && reaching <= from) {
      return true;
    }
    return (flags & OPENING) != 0 && sequenceBeginsAt(tokens, from, reaching);
  }

  private boolean sequenceBeginsAt(List<Token> tokens, int from, int reaching) {
    for (List<String> words : sequences.get(tokens.get(from).lower())) {
      int last = from + words.size() - 1;
      if (last >= reaching && last < tokens.size() && standsAt(tokens, from, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words behind the first of a sequence stand behind a token. */
  static boolean standsAt(List<Token> tokens, int from, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.get(from + i).lower().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
