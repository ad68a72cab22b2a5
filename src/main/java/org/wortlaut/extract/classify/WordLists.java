package org.wortlaut.extract.classify;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.text.Token;

/** Named lists of words and short word sequences from one lexicon file: list name, words. */
final class WordLists {

  private static final int LONGEST_SEQUENCE = 5;

  private final String file;
  private final Map<String, Set<String>> lists = new HashMap<>();

  WordLists(LexiconFile lexicon) {
    this.file = lexicon.name();
    for (LexiconFile.Entry entry : lexicon.entries()) {
      if (entry.column(0).isEmpty() || entry.column(1).isEmpty()) {
        throw entry.error("needs the name of a list and a word, but has " + entry.columns());
      }
      lists.computeIfAbsent(entry.column(0), n -> new LinkedHashSet<>()).add(entry.column(1).toLowerCase(Locale.GERMAN));
    }
  }

  /** The words of a list, in lower case. */
  Set<String> list(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalStateException(file + " has no list '" + name + "'; its lists are " + lists.keySet());
    }
    return Set.copyOf(words);
  }

  /** Whether some sequence of a list stands in the tokens, by form. */
  static boolean anySequence(Set<String> sequences, List<Token> tokens) {
    return firstSequence(sequences, tokens) >= 0;
  }

  /** Where the first sequence of a list begins among the tokens, or -1. */
  static int firstSequence(Set<String> sequences, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      StringBuilder joined = new StringBuilder();
      for (int j = i; j < Math.min(tokens.size(), i + LONGEST_SEQUENCE); j++) {
        if (j > i) {
          joined.append(' ');
        }
        joined.append(tokens.get(j).lower());
        if (sequences.contains(joined.toString())) {
          return i;
        }
      }
    }
    return -1;
  }
}
