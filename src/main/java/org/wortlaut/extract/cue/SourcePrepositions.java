package org.wortlaut.extract.cue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.extract.word.NounSet;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.LexiconFile.Entry;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;

/** The prepositions, postpositions and adverbs that name a source: {@code cue-prepositions.tsv}. */
public final class SourcePrepositions {

  private static final NounSet NO_NOUNS = new NounSet();

  private final Set<String> before = new LinkedHashSet<>();
  private final Set<String> after = new LinkedHashSet<>();
  private final Set<String> adverbs = new LinkedHashSet<>();
  private final Set<String> relatives = new LinkedHashSet<>();
  private final Map<String, NounSet> around = new HashMap<>();
  private final Map<String, NounSet> behind = new HashMap<>();
  private final Map<String, NounSet> documents = new HashMap<>();
  private final Map<String, Set<String>> owners = new HashMap<>();
  private final Set<String> others = new LinkedHashSet<>();
  private final Map<String, Set<String>> viewVerbs = new HashMap<>();
  private final WordMemo<Boolean> ofSource = new WordMemo<>(word -> isOfSource(word.lower()));

  SourcePrepositions(LexiconFile file) {
    file.entries().forEach(this::add);
    for (Map<String, NounSet> nouns : List.of(around, behind, documents)) {
      nouns.values().forEach(set -> set.exclude(others));
    }
  }

  private void add(Entry entry) {
    String word = entry.column(1);
    switch (entry.column(0)) {
      case "before" -> before.add(word);
      case "after" -> after.add(word);
      case "adverb" -> adverbs.add(word);
      case "relative" -> relatives.add(word);
      case "around" -> addNouns(around, entry);
      case "behind" -> addNouns(behind, entry);
      case "document" -> addNouns(documents, entry);
      case "owned" -> owners.put(entry.column(2), Set.copyOf(CueEntries.words(word)));
      case "other" -> others.addAll(CueEntries.words(entry.column(2)));
      case "view" -> viewVerbs.put(word, Set.copyOf(CueEntries.words(entry.column(2))));
      default -> throw entry.error("unknown kind '" + entry.column(0) + "'; the header lists them");
    }
  }

  private static void addNouns(Map<String, NounSet> nouns, Entry entry) {
    nouns
        .computeIfAbsent(entry.column(1), w -> new NounSet())
        .addAll(CueEntries.words(entry.column(2)));
  }

  /** Whether a word can be the preposition, postposition or adverb of a source; few words can. */
  public boolean isOfSource(Word word) {
    return ofSource.of(word);
  }

  private boolean isOfSource(String lower) {
    return isBefore(lower)
        || isAfter(lower)
        || isAdverb(lower)
        || isRelative(lower)
        || isView(lower)
        || around.containsKey(lower)
        || behind.containsKey(lower)
        || documents.containsKey(lower)
        || owners.containsKey(lower);
  }

  /** The possessives that make a cue with a noun in the genitive ("seines Erachtens"). */
  public Set<String> ownersBefore(String noun) {
    return owners.getOrDefault(noun, Set.of());
  }

  public boolean isBefore(String lower) {
    return before.contains(lower);
  }

  public boolean isAfter(String lower) {
    return after.contains(lower);
  }

  public boolean isAdverb(String lower) {
    return adverbs.contains(lower);
  }

  public boolean isRelative(String lower) {
    return relatives.contains(lower);
  }

  /** The source nouns that make a cue after a preposition ("nach Angaben"). */
  public NounSet sourcesAfter(String preposition) {
    return around.getOrDefault(preposition, NO_NOUNS);
  }

  /** The source nouns that make a cue before a postposition ("meiner Ansicht nach"). */
  public NounSet sourcesBefore(String postposition) {
    return behind.getOrDefault(postposition, NO_NOUNS);
  }

  /** The documents that are a source after a preposition ("nach einer Studie"). */
  public NounSet documentsAfter(String preposition) {
    return documents.getOrDefault(preposition, NO_NOUNS);
  }

  /** Whether a noun names a document that is a source after any preposition. */
  public boolean isDocument(String form) {
    return documents.values().stream().anyMatch(nouns -> nouns.holds(form));
  }

  /** Whether a preposition names whose view a clause is ("für den Trainer ist"). */
  public boolean isView(String lower) {
    return viewVerbs.containsKey(lower);
  }

  /** Whether a clause with the verb can be a view after the preposition. */
  public boolean isViewVerb(String preposition, String lemma) {
    return viewVerbs.getOrDefault(preposition, Set.of()).contains(lemma);
  }
}
