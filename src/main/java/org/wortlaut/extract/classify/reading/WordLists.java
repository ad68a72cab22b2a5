package org.wortlaut.extract.classify.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.wortlaut.language.FormFilter;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;
import org.wortlaut.text.Token;

/** Named word lists from one lexicon file: name of the list, word or word sequence. */
public final class WordLists {

  private static final ListsOfWord NO_LISTS = new ListsOfWord(new int[0], new int[0], Map.of());

  private static final BitSet NOWHERE = new BitSet();

  private final String file;
  private final Map<String, WordList> lists = new LinkedHashMap<>();

  /** The entries of several words by the first and the second of them. */
  private final Map<String, Map<String, List<Sequence>>> sequences = new HashMap<>();

  /** For each entry the lists that have it, by their numbers; not changed once all are read. */
  private final Map<String, BitSet> listsOfEntries = new HashMap<>();

  private final byte[] noFlags;
  private final WordMemo<byte[]> flagsOfWords = new WordMemo<>(this::flags);

  /** One object for all words that are on no list. */
  private final WordMemo<ListsOfWord> listsOfWords = new WordMemo<>(this::lists);

  /**
   * Lists by their numbers.
   *
   * @param on those that a word is on
   * @param forms those that it is on by its form
   * @param begun their entries of several words that it begins, by the second of them
   * @param seconds the keys of {@code begun}
   */
  private record ListsOfWord(
      int[] on, int[] forms, Map<String, List<Sequence>> begun, FormFilter seconds) {

    ListsOfWord(int[] on, int[] forms, Map<String, List<Sequence>> begun) {
      this(on, forms, begun, FormFilter.of(begun.keySet()));
    }
  }

  private record Sequence(int list, List<String> words) {}

  public WordLists(LexiconFile lexicon) {
    this(lexicon.name(), read(lexicon));
  }

  /**
   * @param words of each list, in lower case
   */
  WordLists(String file, Map<String, Set<String>> words) {
    this.file = file;
    words.forEach(
        (name, entries) -> lists.put(name, new WordList(entries, flagsOfWords, lists.size())));
    lists.values().forEach(this::addEntries);
    this.noFlags = new byte[lists.size()];
  }

  private static Map<String, Set<String>> read(LexiconFile lexicon) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (LexiconFile.Entry entry : lexicon.entries()) {
      if (entry.column(0).isEmpty() || entry.column(1).isEmpty()) {
        throw entry.error("needs the name of a list and a word, but has " + entry.columns());
      }
      words
          .computeIfAbsent(entry.column(0), name -> new LinkedHashSet<>())
          .add(entry.column(1).toLowerCase(Locale.GERMAN));
    }
    return words;
  }

  private void addEntries(WordList list) {
    for (String entry : list.entries()) {
      listsOfEntries.computeIfAbsent(entry, absent -> new BitSet()).set(list.number());
    }
    for (List<List<String>> sameBeginning : list.sequences().values()) {
      for (List<String> words : sameBeginning) {
        sequences
            .computeIfAbsent(words.get(0), first -> new HashMap<>())
            .computeIfAbsent(words.get(1), second -> new ArrayList<>())
            .add(new Sequence(list.number(), words));
      }
    }
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
        : new ListsOfWord(
            lists(flags, WordList.WORD),
            lists(flags, WordList.FORM),
            sequences.getOrDefault(word.lower(), Map.of()));
  }

  private static int[] lists(byte[] flags, byte flag) {
    return IntStream.range(0, flags.length).filter(list -> (flags[list] & flag) != 0).toArray();
  }

  /** What the lists have of some tokens. */
  public WordCounts count(List<Token> tokens) {
    WordCounts counts = new WordCounts(noFlags.length);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      ListsOfWord lists = listsOfWords.of(token.word());
      for (int list : lists.forms()) {
        counts.addForm(list);
      }
      if (i + 1 < tokens.size() && lists.seconds().mayHave(tokens.get(i + 1).lower())) {
        addSequences(tokens, i, lists.begun(), counts);
      }
      if (token.isWord()) {
        for (int list : lists.on()) {
          counts.add(list);
        }
      }
    }
    return counts;
  }

  /** The numbers of the lists that have a word, in lower case, as an entry; not to be changed. */
  BitSet listsWith(String lower) {
    return listsOfEntries.getOrDefault(lower, NOWHERE);
  }

  private static void addSequences(
      List<Token> tokens, int from, Map<String, List<Sequence>> begun, WordCounts counts) {
    for (Sequence sequence : begun.getOrDefault(tokens.get(from + 1).lower(), List.of())) {
      if (from + sequence.words().size() <= tokens.size()
          && WordList.standsAt(tokens, from, sequence.words())) {
        counts.addSequence(sequence.list());
      }
    }
  }

  /**
   * The list of a name, which is the first column of the file.
   *
   * @throws IllegalStateException if the file has no such list
   */
  public WordList list(String name) {
    WordList list = lists.get(name);
    if (list == null) {
      throw new IllegalStateException(
          file + " has no list '" + name + "'; its lists are " + lists.keySet());
    }
    return list;
  }
}
