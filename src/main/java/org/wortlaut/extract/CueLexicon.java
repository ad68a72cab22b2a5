package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.extract.CueVerb.Content;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.LexiconFile.Entry;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/** The cue lexicons of a language: verbs, nouns, prepositions and adverbs. */
public final class CueLexicon {

  private static final NounSet NO_NOUNS = new NounSet();

  private final Map<String, CueVerb> verbs = new HashMap<>();
  private final Map<String, List<CueVerb>> phrases = new HashMap<>();

  /** Of each verb with phrases their first words, so that a clause without any is soon done. */
  private final Map<String, Set<String>> firstWordsOfPhrases = new HashMap<>();

  private final Map<String, CueNoun> nouns = new HashMap<>();
  private final Set<String> before = new LinkedHashSet<>();
  private final Set<String> after = new LinkedHashSet<>();
  private final Set<String> adverbs = new LinkedHashSet<>();
  private final Set<String> relatives = new LinkedHashSet<>();
  private final Map<String, NounSet> around = new HashMap<>();
  private final Map<String, NounSet> behind = new HashMap<>();
  private final Map<String, NounSet> documents = new HashMap<>();
  private final Map<String, Set<String>> viewVerbs = new HashMap<>();
  private final Map<String, Set<String>> contractions = new HashMap<>();
  private final OtherSenses otherSenses;
  private final WordMemo<Optional<CueNoun>> nounsOfWords = new WordMemo<>(this::lookUpNoun);
  private final WordMemo<Boolean> ofSource = new WordMemo<>(word -> isOfSource(word.lower()));

  public CueLexicon(
      LexiconFile verbFile,
      LexiconFile phraseFile,
      LexiconFile nounFile,
      LexiconFile prepositionFile,
      LexiconFile otherSenseFile) {
    verbFile.entries().forEach(entry -> verbs.put(entry.column(0), verb(entry, List.of(), 1)));
    phraseFile
        .entries()
        .forEach(entry -> addPhrase(entry.column(0), verb(entry, phrase(entry), 2)));
    nounFile.entries().forEach(entry -> nouns.put(entry.column(0), noun(entry)));
    prepositionFile.entries().forEach(this::addPreposition);
    this.otherSenses = new OtherSenses(otherSenseFile);
  }

  public static CueLexicon load(String language) {
    return new CueLexicon(
        LexiconFile.read(language, "cue-verbs.tsv"),
        LexiconFile.read(language, "cue-phrases.tsv"),
        LexiconFile.read(language, "cue-nouns.tsv"),
        LexiconFile.read(language, "cue-prepositions.tsv"),
        LexiconFile.read(language, "cue-other-senses.tsv"));
  }

  private void addPhrase(String lemma, CueVerb cue) {
    phrases.computeIfAbsent(lemma, absent -> new ArrayList<>()).add(cue);
    firstWordsOfPhrases
        .computeIfAbsent(lemma, absent -> new HashSet<>())
        .addAll(cue.phrase().get(0));
  }

  private static CueVerb verb(Entry entry, List<Set<String>> phrase, int firstColumn) {
    EnumSet<Content> contents = EnumSet.noneOf(Content.class);
    List<String> prepositions = new ArrayList<>();
    for (String letter : entry.column(firstColumn).split(",")) {
      if (letter.startsWith("N:")) {
        prepositions.add(letter.substring(2));
      } else {
        contents.add(content(entry, letter));
      }
    }
    List<String> addressees = words(entry.column(firstColumn + 1));
    return new CueVerb(
        entry.column(0),
        phrase,
        contents,
        List.copyOf(prepositions),
        addressees,
        Set.copyOf(words(entry.column(firstColumn + 2))));
  }

  private static List<Set<String>> phrase(Entry entry) {
    List<Set<String>> words = new ArrayList<>();
    for (String word : entry.column(1).toLowerCase(Locale.GERMAN).split(" ")) {
      words.add(Set.of(word.split("/")));
    }
    return List.copyOf(words);
  }

  private static Content content(Entry entry, String letter) {
    return switch (letter) {
      case "D" -> Content.DASS;
      case "V" -> Content.VERB_SECOND;
      case "I" -> Content.INFINITIVE;
      case "W" -> Content.QUESTION;
      case "Q" -> Content.QUOTE;
      case "P" -> Content.BEFORE;
      case "N" -> Content.OBJECT;
      case "T" -> Content.DATIVE_OBJECT;
      case "A" -> Content.PREDICATE_OBJECT;
      default ->
          throw entry.error("unknown kind of content '" + letter + "'; the header lists them");
    };
  }

  private static List<String> words(String column) {
    return column.isEmpty() || column.equals("-") ? List.of() : List.of(column.split(","));
  }

  private static CueNoun noun(Entry entry) {
    boolean needsVerb = entry.column(1).startsWith("!");
    EnumSet<Content> contents = EnumSet.noneOf(Content.class);
    words(needsVerb ? entry.column(1).substring(1) : entry.column(1))
        .forEach(letter -> contents.add(content(entry, letter)));
    return new CueNoun(
        entry.column(0),
        contents,
        Set.copyOf(words(entry.column(2))),
        prepositions(entry.column(3), false),
        prepositions(entry.column(3), true),
        needsVerb);
  }

  /**
   * @param verbal those marked with an exclamation mark, which need a light verb, or the others
   */
  private static Set<String> prepositions(String column, boolean verbal) {
    Set<String> prepositions = new LinkedHashSet<>();
    for (String word : words(column)) {
      if (word.startsWith("!") == verbal) {
        prepositions.add(verbal ? word.substring(1) : word);
      }
    }
    return Set.copyOf(prepositions);
  }

  private void addPreposition(Entry entry) {
    String word = entry.column(1);
    switch (entry.column(0)) {
      case "before" -> before.add(word);
      case "after" -> after.add(word);
      case "adverb" -> adverbs.add(word);
      case "relative" -> relatives.add(word);
      case "around" -> addNouns(around, entry);
      case "behind" -> addNouns(behind, entry);
      case "document" -> addNouns(documents, entry);
      case "view" -> viewVerbs.put(word, Set.copyOf(words(entry.column(2))));
      case "contraction" ->
          contractions
              .computeIfAbsent(word, w -> new LinkedHashSet<>())
              .addAll(words(entry.column(2)));
      default -> throw entry.error("unknown kind '" + entry.column(0) + "'; the header lists them");
    }
  }

  private static void addNouns(Map<String, NounSet> nouns, Entry entry) {
    nouns.computeIfAbsent(entry.column(1), w -> new NounSet()).addAll(words(entry.column(2)));
  }

  /** The cue verb of a lemma alone, or null. */
  CueVerb verb(String lemma) {
    return verbs.get(lemma);
  }

  /**
   * The cue that a clause's verb makes, with fixed words of the clause or a modal ("wissen wollen")
   * where the lexicon knows them; or null.
   */
  CueVerb cueOf(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    if (predicate == null) {
      return null;
    }
    CueVerb withWords = phraseOf(syntax, clause, predicate.lemma());
    if (withWords != null) {
      return withWords;
    }
    CueVerb withModal =
        predicate.modal().isEmpty() ? null : verbs.get(predicate.lemma() + " " + predicate.modal());
    return withModal != null ? withModal : verbs.get(predicate.lemma());
  }

  private CueVerb phraseOf(SentenceSyntax syntax, Clause clause, String lemma) {
    Set<String> firstWords = firstWordsOfPhrases.get(lemma);
    if (firstWords == null || !CuePhrase.holdsAny(syntax, clause, firstWords)) {
      return null;
    }
    for (CueVerb candidate : phrases.get(lemma)) {
      if (CuePhrase.items(syntax, clause, candidate) != null) {
        return candidate;
      }
    }
    return null;
  }

  /** The objects and subjects with which a cue verb is none. */
  OtherSenses otherSenses() {
    return otherSenses;
  }

  /** The cue noun of a lemma, or null. */
  CueNoun noun(String lemma) {
    return nouns.get(lemma);
  }

  /** The cue noun that a word is by its lemma or form, or null. */
  CueNoun noun(Word word) {
    return nounsOfWords.of(word).orElse(null);
  }

  private Optional<CueNoun> lookUpNoun(Word word) {
    CueNoun noun = nouns.get(word.lemma());
    return Optional.ofNullable(noun != null ? noun : nouns.get(word.form()));
  }

  /** Whether a word can be the preposition, postposition or adverb of a source; few words can. */
  boolean isOfSource(Word word) {
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
        || documents.containsKey(lower);
  }

  boolean isBefore(String lower) {
    return before.contains(lower);
  }

  boolean isAfter(String lower) {
    return after.contains(lower);
  }

  boolean isAdverb(String lower) {
    return adverbs.contains(lower);
  }

  boolean isRelative(String lower) {
    return relatives.contains(lower);
  }

  /** The source nouns that make a cue after a preposition ("nach Angaben"). */
  NounSet sourcesAfter(String preposition) {
    return around.getOrDefault(preposition, NO_NOUNS);
  }

  /** The source nouns that make a cue before a postposition ("meiner Ansicht nach"). */
  NounSet sourcesBefore(String postposition) {
    return behind.getOrDefault(postposition, NO_NOUNS);
  }

  /** The documents that are a source after a preposition ("nach einer Studie"). */
  NounSet documentsAfter(String preposition) {
    return documents.getOrDefault(preposition, NO_NOUNS);
  }

  /** Whether a noun names a document that is a source after any preposition. */
  boolean isDocument(String form) {
    return documents.values().stream().anyMatch(nouns -> nouns.holds(form));
  }

  /** Whether a preposition names whose view a clause is ("für den Trainer ist"). */
  boolean isView(String lower) {
    return viewVerbs.containsKey(lower);
  }

  /** Whether a clause with the verb can be a view after the preposition. */
  boolean isViewVerb(String preposition, String lemma) {
    return viewVerbs.getOrDefault(preposition, Set.of()).contains(lemma);
  }

  /** Whether a word is the preposition with an article: "zum" and "zur" for "zu". */
  boolean isContraction(String preposition, String lower) {
    return contractions.getOrDefault(preposition, Set.of()).contains(lower);
  }

  /**
   * Whether the verb of a lemma is a cue that can take a clause; the clause parser joins clauses by
   * it.
   */
  public boolean takesClause(String lemma) {
    CueVerb verb = verbs.get(lemma);
    return verb != null && verb.takesClause();
  }
}
