package org.wortlaut.extract.classify.reading;

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
public final class WordLists {

  private static final ListsOfWord NO_LISTS = new ListsOfWord(new int[0], new int[0]);

  private final String file;
  private final Map<String, WordList> lists = new LinkedHashMap<>();
  private final byte[] noFlags;
  private final WordMemo<byte[]> flagsOfWords = new WordMemo<>(this::flags);

  /** One object for all words that are on no list. */
  private final WordMemo<ListsOfWord> listsOfWords = new WordMemo<>(this::lists);

  /**
   * Lists by their numbers.
   *
   * @param on those that a word is on
   * @param begun those with an entry that it begins by its form
   */
  private record ListsOfWord(int[] on, int[] begun) {}

  public WordLists(LexiconFile lexicon) {
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
    Set<String> names = WordList.names(word);
    int number = 0;
    boolean listed = false;
    for (WordList list : lists.values()) {
      flags[number] = list.flags(word, names);
      listed |= flags[number++] != 0;
    }
    return listed ? flags : noFlags;
  }

  private ListsOfWord lists(Word word) {
    byte[] flags = flagsOfWords.of(word);
    return flags == noFlags
        ? NO_LISTS
        : new ListsOfWord(lists(flags, WordList.WORD), lists(flags, WordList.BEGINS));
  }

  private static int[] lists(byte[] flags, int any) {
    return IntStream.range(0, flags.length).filter(list -> (flags[list] & any) != 0).toArray();
  }

  WordCounts count(List<Token> tokens) {
    WordCounts counts = new WordCounts(noFlags.length);
    for (Token token : tokens) {
      ListsOfWord lists = listsOfWords.of(token.word());
      for (int list : lists.begun()) {
        counts.begin(list);
      }
      if (token.isWord()) {
        for (int list : lists.on()) {
          counts.add(list);
        }
      }
    }
    return counts;
  }

  public WordList list(String name) {
    WordList list = lists.get(name);
    if (list == null) {
      throw new IllegalStateException(
          file + " has no list '" + name + "'; its lists are " + lists.keySet());
    }
    return list;
  }
}
