package org.wortlaut.extract.classify;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;
import org.wortlaut.text.Token;

/** Named word lists from one lexicon file: name of the list, word or word sequence. */
final class WordLists {

  private static final int[] NO_LISTS = {};

  private final String file;
  private final Map<String, WordList> lists = new LinkedHashMap<>();
  private final byte[] noFlags;
  private final WordMemo<byte[]> flagsOfWords = new WordMemo<>(this::flags);

  /** The numbers of the lists that a word is on; one array for all words that are on none. */
  private final WordMemo<int[]> listsOfWords = new WordMemo<>(this::lists);

  WordLists(LexiconFile lexicon) {
    this.file = lexicon.name();
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (LexiconFile.Entry entry : lexicon.entries()) {
      if (entry.column(0).isEmpty() || entry.column(1).isEmpty()) {
        throw entry.error("needs the name of a list and a word, but has " + entry.columns());
      }
      words
          .computeIfAbsent(entry.column(0), name -> new LinkedHashSet<>())
          .add(entry.column(1).toLowerCase(Locale.GERMAN));
    }
    words.forEach(
        (name, entries) -> lists.put(name, new WordList(entries, flagsOfWords, lists.size())));
    this.noFlags = new byte[lists.size()];
  }

  /** Of a word that is on no list always the same array: it is asked for most, and soon at hand. */
  private byte[] flags(Word word) {
    byte[] flags = new byte[lists.size()];
    int number = 0;
    boolean listed = false;
    for (WordList list : lists.values()) {
      flags[number] = list.flags(word);
      listed |= flags[number++] != 0;
    }
    return listed ? flags : noFlags;
  }

  private int[] lists(Word word) {
    byte[] flags = flagsOfWords.of(word);
    int[] lists =
        IntStream.range(0, flags.length)
            .filter(list -> (flags[list] & WordList.WORD) != 0)
            .toArray();
    return lists.length == 0 ? NO_LISTS : lists;
  }

  WordCounts count(List<Token> tokens) {
    int[] counts = new int[noFlags.length];
    for (Token token : tokens) {
      if (token.isWord()) {
        for (int list : listsOfWords.of(token.word())) {
          counts[list]++;
        }
      }
    }
    return new WordCounts(counts);
  }

  WordList list(String name) {
    WordList list = lists.get(name);
    if (list == null) {
      throw new IllegalStateException(
          file + " has no list '" + name + "'; its lists are " + lists.keySet());
    }
    return list;
  }
}
