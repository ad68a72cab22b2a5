package org.wortlaut.extract.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Contractions;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.ClauseQuestion;
import org.wortlaut.syntax.ContentVerbs;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/** The cue lexicons of a language: verbs, nouns, prepositions and adverbs. */
public final class CueLexicon implements ContentVerbs {

  private static final List<String> DATIVE_PLURAL = List.of("en", "n");

  /** In letters: the "Kern" of "Kernforderung", the "EU-" of "EU-Vorschlag". */
  private static final int SHORTEST_FIRST_PART = 3;

  /** In letters: the "These" of "Kernthese". */
  private static final int SHORTEST_LAST_PART = 5;

  private final Map<String, CueVerb> verbs = new HashMap<>();
  private final Map<String, List<CuePhrase>> phrases = new HashMap<>();
  private final Map<String, CueNoun> nouns = new HashMap<>();
  private final SourcePrepositions sources;
  private final OtherSenses otherSenses;
  private final Contractions contractions;
  private final HeadNouns headNouns;
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
    verbFile
        .entries()
        .forEach(entry -> verbs.put(entry.column(0), CueEntries.verb(entry, List.of(), 1)));
    phraseFile
        .entries()
        .forEach(
            entry ->
                phrases
                    .computeIfAbsent(entry.column(0), absent -> new ArrayList<>())
                    .add(CueEntries.phrase(functionWords, entry)));
    nounFile.entries().forEach(entry -> nouns.put(entry.column(0), CueEntries.noun(entry)));
    this.sources = new SourcePrepositions(prepositionFile);
    this.otherSenses = new OtherSenses(otherSenseFile);
    this.contractions = contractions;
    this.headNouns = new HeadNouns(functionWords);
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

  /** The cue verb of a lemma alone, or null. */
  public CueVerb verb(String lemma) {
    return verbs.get(lemma);
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
    if (predicate == null || isInstruction(syntax, clause, predicate)) {
      return null;
    }
    String modal = predicate.modal().isEmpty() ? "" : predicate.lemma() + " " + predicate.modal();
    CueVerb modalWithWords = modal.isEmpty() ? null : phraseOf(syntax, clause, modal);
    CueVerb withWords =
        modalWithWords != null ? modalWithWords : phraseOf(syntax, clause, predicate.lemma());
    if (withWords != null) {
      return withWords;
    }
    CueVerb withModal = modal.isEmpty() ? null : verbs.get(modal);
    CueVerb verb = withModal != null ? withModal : verbs.get(predicate.lemma());
    return isOtherVoice(syntax, clause, verb) ? null : verb;
  }

  /** "Den Kürbis zugeben": finite, it would be parted, "Sie geben den Fehler zu". */
  private static boolean isInstruction(SentenceSyntax syntax, Clause clause, Predicate predicate) {
    int finite = predicate.finite();
    return clause.is(Clause.Type.MAIN)
        && syntax.item(finite).word().has(VerbForm.Mood.INFINITIVE)
        && !isBeforeWord(syntax, clause, finite)
        && syntax.item(finite).word().verbs().stream()
            .filter(verb -> verb.finite() && verb.lemma().equals(predicate.lemma()))
            .allMatch(VerbForm::wholeWord);
  }

  private static boolean isBeforeWord(SentenceSyntax syntax, Clause clause, int item) {
    for (int i = item + 1; i < clause.to(); i++) {
      if (syntax.item(i).isWord()) {
        return true;
      }
    }
    return false;
  }

  /** "Er meldete sich", "Er wendete das Blatt": the verb reports only without or with "sich". */
  public boolean isOtherVoice(SentenceSyntax syntax, Clause clause) {
    return isOtherVoice(syntax, clause, verbs.get(syntax.predicate(clause).lemma()));
  }

  private static boolean isOtherVoice(SentenceSyntax syntax, Clause clause, CueVerb verb) {
    return verb != null
        && (verb.is(CueFlag.NOT_REFL) && syntax.isReflexive(clause)
            || verb.is(CueFlag.REFL) && !syntax.isReflexive(clause));
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
    noun = noun != null ? noun : dativePlural(word);
    return Optional.ofNullable(noun != null ? noun : lastPart(word));
  }

  /** "Kernforderung", "Plagiatsvorwurf", "EU-Vorschlag": what the last part is. */
  private CueNoun lastPart(Word word) {
    String lemma = word.lemma();
    if (!word.isWrittenNoun()) {
      return null;
    }
    for (int cut = SHORTEST_FIRST_PART; cut <= lemma.length() - SHORTEST_LAST_PART; cut++) {
      int part = lemma.charAt(cut) == '-' ? cut + 1 : cut;
      CueNoun noun =
          nouns.get(Character.toUpperCase(lemma.charAt(part)) + lemma.substring(part + 1));
      if (noun != null && noun.compounds()) {
        return noun.ofCompound();
      }
    }
    return null;
  }

  /** "nach Berichten", "trotz Hinweisen": the dictionary has them as infinitives used as nouns. */
  private CueNoun dativePlural(Word word) {
    boolean infinitive = word.isWrittenNoun() && word.lemma().equals(word.form());
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

  /** What the head noun of a phrase names, found out once for all rules. */
  public HeadNouns headNouns() {
    return headNouns;
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
  public boolean takesClause(String lemma, java.util.function.Predicate<Set<String>> stands) {
    for (CuePhrase phrase : phrases.getOrDefault(lemma, List.of())) {
      if (phrase.cue().takesClause()
          && phrase.cue().phrase().stream().map(FixedWord::forms).allMatch(stands)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean takesInfinitive(String lemma) {
    CueVerb verb = verbs.get(lemma);
    return verb != null && verb.takes(Content.INFINITIVE) && !verb.is(CueFlag.THOUGHT);
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
    return verb != null && (verb.is(CueFlag.ALS) || verb.is(CueFlag.REASON));
  }

  @Override
  public boolean takesBare(String lemma) {
    CueVerb verb = verbs.get(lemma);
    return verb != null && verb.takesBarePredicate();
  }
}
