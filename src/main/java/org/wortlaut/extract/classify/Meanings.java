package org.wortlaut.extract.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
final class Meanings {

  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_MODIFIER = 3;
  private static final String SPEAKER = "speaker-";
  private static final String SEQUENCE = "adverb-";
  private static final String GROUP = "group-";

  private final Map<String, List<String>> verbs = new LinkedHashMap<>();
  private final Map<String, List<String>> adjectives = new LinkedHashMap<>();
  private final Map<String, List<String>> nouns = new LinkedHashMap<>();
  private final Map<String, List<String>> speakers = new LinkedHashMap<>();
  private final Map<String, Set<String>> groups = new LinkedHashMap<>();
  private final Map<String, WordList> sequences = new LinkedHashMap<>();
  private final WordMemo<List<String>> ofWords = new WordMemo<>(this::lookUp);
  private final WordMemo<List<String>> ofSpeakers = new WordMemo<>(this::lookUpSpeaker);

  private Meanings() {}

  static Meanings read(LexiconFile file) {
    Meanings meanings = new Meanings();
    Map<String, Set<String>> sequences = new LinkedHashMap<>();
    for (LexiconFile.Entry entry : file.entries()) {
      String name = entry.column(0);
      String word = entry.column(1).toLowerCase(Locale.GERMAN);
      if (name.startsWith(GROUP)) {
        meanings
            .groups
            .computeIfAbsent(name.substring(GROUP.length()), absent -> new LinkedHashSet<>())
            .add(word);
      } else if (name.startsWith(SEQUENCE)) {
        sequences.computeIfAbsent(name, absent -> new LinkedHashSet<>()).add(word);
      } else {
        meanings.table(name, entry).computeIfAbsent(word, absent -> new ArrayList<>(1)).add(name);
      }
    }
    sequences.forEach((name, words) -> meanings.sequences.put(name, new WordList(words)));
    return meanings;
  }

  private Map<String, List<String>> table(String name, LexiconFile.Entry entry) {
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

  /**
   * The classes of a group.
   *
   * @throws IllegalStateException if the lexicon has no such group
   */
  Set<String> group(String name) {
    Set<String> classes = groups.get(name);
    if (classes == null) {
      throw new IllegalStateException(
          "classify-meanings.tsv has no group '" + name + "'; its groups are " + groups.keySet());
    }
    return classes;
  }

  /** The classes of one word; empty where it has none. */
  List<String> of(Token token) {
    return token.isWord() ? ofWords.of(token.word()) : List.of();
  }

  private List<String> lookUp(Word word) {
    Set<String> found = new LinkedHashSet<>();
    String lemma = word.lemma().toLowerCase(Locale.GERMAN);
    if (word.capitalized()) {
      found.addAll(ofNoun(nouns, word.lower(), lemma));
    }
    if (word.is(WordClass.ADJECTIVE)) {
      found.addAll(adjectives.getOrDefault(lemma, List.of()));
      found.addAll(adjectives.getOrDefault(word.lower(), List.of()));
    }
    if (!word.capitalized()) {
      for (VerbForm verb : word.verbs()) {
        found.addAll(ofVerb(verb.lemma()));
      }
    }
    return List.copyOf(found);
  }

  List<String> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** What kind of speaker a word of a speaker phrase stands for. */
  List<String> ofSpeaker(Token token) {
    return token.isWord() ? ofSpeakers.of(token.word()) : List.of();
  }

  private List<String> lookUpSpeaker(Word word) {
    return ofNoun(speakers, word.lower(), word.lemma().toLowerCase(Locale.GERMAN));
  }

  private static List<String> ofNoun(Map<String, List<String>> table, String form, String lemma) {
    List<String> whole = table.getOrDefault(form, table.get(lemma));
    if (whole != null) {
      return whole;
    }
    for (int cut = SHORTEST_MODIFIER; cut <= lemma.length() - SHORTEST_PART; cut++) {
      List<String> head = table.get(lemma.substring(cut));
      if (head != null) {
        return head;
      }
    }
    return List.of();
  }

  /** The classes of adverbs and of sequences of words that stand among the tokens. */
  List<String> ofSequences(List<Token> tokens) {
    List<String> found = new ArrayList<>();
    sequences.forEach(
        (name, words) -> {
          if (words.standsIn(tokens)) {
            found.add(name);
          }
        });
    return found;
  }
}
