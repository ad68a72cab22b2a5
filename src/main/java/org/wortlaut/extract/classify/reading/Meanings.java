package org.wortlaut.extract.classify.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.language.WordMemo;
import org.wortlaut.text.Token;

/**
 * Classes of words by meaning, such as {@code verb-violence} or {@code adjective-blame}, so that
 * what is learned of one word holds for its kind.
 */
public final class Meanings {

  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_MODIFIER = 3;
  private static final String SPEAKER = "speaker-";
  private static final String SEQUENCE = "adverb-";
  private static final String GROUP = "group-";

  private static final int[] NONE = {};

  /** Of the classes, in alphabetical order; a class is called by its place among them. */
  private final List<String> names;

  private final Map<String, int[]> verbs = new HashMap<>();
  private final Map<String, int[]> adjectives = new HashMap<>();
  private final Map<String, int[]> nouns = new HashMap<>();
  private final Map<String, int[]> speakers = new HashMap<>();
  private final Map<String, boolean[]> groups = new TreeMap<>();
  private final WordMemo<int[]> ofWords = new WordMemo<>(this::lookUp);
  private final WordMemo<int[]> ofSpeakers = new WordMemo<>(this::lookUpSpeaker);

  /** Adverbs and sequences of words. */
  private final WordLists sequences;

  /** For each class, by its number, the list of its adverbs and sequences. */
  private final Map<Integer, WordList> adverbs = new LinkedHashMap<>();

  private Meanings(String file, List<String> names, Map<String, Set<String>> sequences) {
    this.names = names;
    this.sequences = new WordLists(file, sequences);
    sequences.keySet().forEach(name -> adverbs.put(number(name), this.sequences.list(name)));
  }

  public static Meanings read(LexiconFile file) {
    Set<String> names = new TreeSet<>();
    Map<String, Set<String>> sequences = new LinkedHashMap<>();
    for (LexiconFile.Entry entry : file.entries()) {
      String name = entry.column(0);
      if (!name.startsWith(GROUP)) {
        names.add(name);
      }
      if (name.startsWith(SEQUENCE)) {
        sequences.computeIfAbsent(name, absent -> new LinkedHashSet<>()).add(word(entry));
      }
    }
    Meanings meanings = new Meanings(file.name(), List.copyOf(names), sequences);
    for (LexiconFile.Entry entry : file.entries()) {
      String name = entry.column(0);
      if (name.startsWith(GROUP)) {
        meanings.addToGroup(name.substring(GROUP.length()), word(entry), entry);
      } else if (!name.startsWith(SEQUENCE)) {
        int[] one = {meanings.number(name)};
        meanings.table(name, entry).merge(word(entry), one, Meanings::join);
      }
    }
    return meanings;
  }

  private static String word(LexiconFile.Entry entry) {
    return entry.column(1).toLowerCase(Locale.GERMAN);
  }

  private static int[] join(int[] some, int[] more) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
  }

  private int number(String name) {
    return Collections.binarySearch(names, name);
  }

  private void addToGroup(String group, String name, LexiconFile.Entry entry) {
    int number = number(name);
    if (number < 0) {
      throw entry.error("there is no class '" + name + "'; the classes are " + names);
    }
    groups.computeIfAbsent(group, absent -> new boolean[names.size()])[number] = true;
  }

  private Map<String, int[]> table(String name, LexiconFile.Entry entry) {
    if (name.startsWith("verb-")) {
      return verbs;
    }
    if (name.startsWith("adjective-")) {
      return adjectives;
    }
    if (name.startsWith("noun-")) {
      return nouns;
    }
    if (name.startsWith(SPEAKER)) {
      return speakers;
    }
    throw entry.error("needs a class of verbs, adjectives, nouns, adverbs or speakers");
  }

  /** How many classes there are. */
  public int size() {
    return names.size();
  }

  String name(int number) {
    return names.get(number);
  }

  /** Of all classes, by their numbers. */
  public List<String> names() {
    return names;
  }

  /**
   * For each class whether it belongs to a group.
   *
   * @throws IllegalStateException if the lexicon has no such group
   */
  public boolean[] group(String name) {
    boolean[] classes = groups.get(name);
    if (classes == null) {
      throw new IllegalStateException(
          "classify-meanings.tsv has no group '" + name + "'; its groups are " + groups.keySet());
    }
    return classes;
  }

  /** The classes of one word; empty where it has none. */
  public int[] of(Token token) {
    return token.isWord() ? ofWords.of(token.word()) : NONE;
  }

  private int[] lookUp(Word word) {
    List<int[]> found = new ArrayList<>();
    String lemma = word.lowerLemma();
    if (word.capitalized()) {
      found.add(ofNoun(nouns, word.lower(), lemma));
    }
    if (word.is(WordClass.ADJECTIVE)) {
      found.add(adjectives.getOrDefault(lemma, NONE));
      found.add(adjectives.getOrDefault(word.lower(), NONE));
    }
    if (!word.capitalized()) {
      for (VerbForm verb : word.verbs()) {
        found.add(ofVerb(verb.lemma()));
      }
    }
    int[] all = found.stream().flatMapToInt(Arrays::stream).distinct().toArray();
    return all.length == 0 ? NONE : all;
  }

  public int[] ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, NONE);
  }

  /** What kind of speaker a word of a speaker phrase stands for. */
  public int[] ofSpeaker(Token token) {
    return token.isWord() ? ofSpeakers.of(token.word()) : NONE;
  }

  private int[] lookUpSpeaker(Word word) {
    return ofNoun(speakers, word.lower(), word.lowerLemma());
  }

  private static int[] ofNoun(Map<String, int[]> table, String form, String lemma) {
    int[] whole = table.getOrDefault(form, table.get(lemma));
    if (whole != null) {
      return whole;
    }
    for (int cut = SHORTEST_MODIFIER; cut <= lemma.length() - SHORTEST_PART; cut++) {
      int[] head = table.get(lemma.substring(cut));
      if (head != null) {
        return head;
      }
    }
    return NONE;
  }

  /** The classes of adverbs and of sequences of words that stand among the tokens. */
  public List<Integer> ofSequences(List<Token> tokens) {
    WordCounts counts = sequences.count(tokens);
    List<Integer> found = new ArrayList<>();
    for (Map.Entry<Integer, WordList> adverb : adverbs.entrySet()) {
      if (counts.stands(adverb.getValue())) {
        found.add(adverb.getKey());
      }
    }
    return found;
  }
}
