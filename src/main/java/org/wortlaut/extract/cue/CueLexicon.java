package org.wortlaut.extract.cue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.language.Contractions;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.LexiconFile.Entry;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.language.WordMemo;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.ClauseQuestion;
import org.wortlaut.syntax.ContentVerbs;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/** The cue lexicons of a language: verbs, nouns, prepositions and adverbs. */
public final class CueLexicon implements ContentVerbs {

  private static final List<String> DATIVE_PLURAL = List.of("en", "n");

  private final Map<String, CueVerb> verbs = new HashMap<>();
  private final Map<String, List<CuePhrase>> phrases = new HashMap<>();

  private final Map<String, CueNoun> nouns = new HashMap<>();
  private final SourcePrepositions sources;
  private final OtherSenses otherSenses;
  private final Contractions contractions;
  private final WordMemo<Optional<CueNoun>> nounsOfWords = new WordMemo<>(this::lookUpNoun);
  private final ClauseQuestion<CueVerb> cuesOfClauses = new ClauseQuestion<>(this::lookUpCue);

  public CueLexicon(
      FunctionWords functionWords,
      LexiconFile verbFile,
      LexiconFile phraseFile,
      LexiconFile nounFile,
      LexiconFile prepositionFile,
      LexiconFile otherSenseFile,
      Contractions contractions) {
    verbFile.entries().forEach(entry -> verbs.put(entry.column(0), verb(entry, List.of(), 1)));
    phraseFile
        .entries()
        .forEach(
            entry ->
                phrases
                    .computeIfAbsent(entry.column(0), absent -> new ArrayList<>())
                    .add(new CuePhrase(functionWords, verb(entry, phrase(entry), 2))));
    nounFile.entries().forEach(entry -> nouns.put(entry.column(0), noun(entry)));
    this.sources = new SourcePrepositions(prepositionFile);
    this.otherSenses = new OtherSenses(otherSenseFile);
    this.contractions = contractions;
  }

  public static CueLexicon load(String language, FunctionWords functionWords) {
    return new CueLexicon(
        functionWords,
        LexiconFile.read(language, "cue-verbs.tsv"),
        LexiconFile.read(language, "cue-phrases.tsv"),
        LexiconFile.read(language, "cue-nouns.tsv"),
        LexiconFile.read(language, "cue-prepositions.tsv"),
        LexiconFile.read(language, "cue-other-senses.tsv"),
        Contractions.load(language));
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
        Collections.unmodifiableSet(contents),
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
      case "G" -> Content.GENITIVE_CHARGE;
      default ->
          throw entry.error("unknown kind of content '" + letter + "'; the header lists them");
    };
  }

  /** The words of a column with commas between them; none where it is empty or "-". */
  static List<String> words(String column) {
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

  /** The cue verb of a lemma alone, or null. */
  public CueVerb verb(String lemma) {
    return verbs.get(lemma);
  }

  /** Whether somebody says by a verb that what another said is not so. */
  boolean rebuts(Predicate predicate) {
    CueVerb verb = verb(predicate.lemma());
    return verb != null && verb.is("rebuts");
  }

  /**
   * The cue that a clause's verb makes, with fixed words of the clause or a modal ("wissen wollen")
   * where the lexicon knows them; or null, as for "Er meldete sich", where "melden" reports
   * nothing.
   */
  public CueVerb cueOf(SentenceSyntax syntax, Clause clause) {
    return cuesOfClauses.of(syntax, clause);
  }

  private CueVerb lookUpCue(SentenceSyntax syntax, Clause clause) {
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
    CueVerb verb = withModal != null ? withModal : verbs.get(predicate.lemma());
    return isOtherVoice(syntax, clause, verb) ? null : verb;
  }

  /** "Er meldete sich", "Er wendete das Blatt": the verb reports only without or with "sich". */
  public boolean isOtherVoice(SentenceSyntax syntax, Clause clause) {
    return isOtherVoice(syntax, clause, verbs.get(syntax.predicate(clause).lemma()));
  }

  private static boolean isOtherVoice(SentenceSyntax syntax, Clause clause, CueVerb verb) {
    return verb != null
        && (verb.is("not-refl") && syntax.isReflexive(clause)
            || verb.is("refl") && !syntax.isReflexive(clause));
  }

  private CueVerb phraseOf(SentenceSyntax syntax, Clause clause, String lemma) {
    for (CuePhrase candidate : phrases.getOrDefault(lemma, List.of())) {
      if (candidate.standsIn(syntax, clause)) {
        return candidate.cue();
      }
    }
    return null;
  }

  /** The objects and subjects with which a cue verb is none. */
  public OtherSenses otherSenses() {
    return otherSenses;
  }

  /** The cue noun of a lemma, or null. */
  public CueNoun noun(String lemma) {
    return nouns.get(lemma);
  }

  /** The cue noun that a word is by its lemma or form, or null. */
  public CueNoun noun(Word word) {
    return nounsOfWords.of(word).orElse(null);
  }

  private Optional<CueNoun> lookUpNoun(Word word) {
    CueNoun noun = nouns.get(word.lemma());
    noun = noun != null ? noun : nouns.get(word.form());
    return Optional.ofNullable(noun != null ? noun : dativePlural(word));
  }

  /** "nach Berichten", "trotz Hinweisen": the dictionary has them as infinitives used as nouns. */
  private CueNoun dativePlural(Word word) {
    boolean infinitive =
        word.capitalized() && word.is(WordClass.NOUN) && word.lemma().equals(word.form());
    for (String ending : infinitive ? DATIVE_PLURAL : List.<String>of()) {
      if (word.form().endsWith(ending)) {
        return nouns.get(word.form().substring(0, word.form().length() - ending.length()));
      }
    }
    return null;
  }

  /** The prepositions and adverbs that name a source. */
  public SourcePrepositions sources() {
    return sources;
  }

  /** What "zur" is short for. */
  public Contractions contractions() {
    return contractions;
  }

  @Override
  public boolean takesClause(String lemma) {
    CueVerb verb = verbs.get(lemma);
    return verb != null && verb.takesClause();
  }

  @Override
  public boolean takesInfinitive(String lemma) {
    CueVerb verb = verbs.get(lemma);
    return verb != null && verb.takes(Content.INFINITIVE) && !verb.is(CueVerb.THOUGHT);
  }

  @Override
  public boolean asks(String lemma) {
    return addresses(lemma, CueVerb.ACCUSATIVE);
  }

  @Override
  public boolean asksBy(String lemma, String preposition) {
    return addresses(lemma, CueVerb.PREPOSITION + preposition);
  }

  @Override
  public boolean tells(String lemma) {
    return addresses(lemma, CueVerb.DATIVE);
  }

  private boolean addresses(String lemma, String way) {
    CueVerb verb = verbs.get(lemma);
    return verb != null && verb.addressees().contains(way);
  }

  @Override
  public boolean takesClause(Word noun) {
    CueNoun cue = noun(noun);
    return cue != null && cue.contents().contains(Content.DASS);
  }

  @Override
  public boolean takesAs(String lemma) {
    CueVerb verb = verbs.get(lemma);
    return verb != null && (verb.is("als") || verb.is(CueVerb.REASON));
  }

  @Override
  public boolean takesBare(String lemma) {
    CueVerb verb = verbs.get(lemma);
    return verb != null && verb.takesBarePredicate();
  }
}
