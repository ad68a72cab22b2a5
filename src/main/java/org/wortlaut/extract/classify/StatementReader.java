package org.wortlaut.extract.classify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wortlaut.extract.classify.denial.DenialDetector;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.feature.StatementFeatures;
import org.wortlaut.extract.classify.reading.ClauseReader;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.CueActs;
import org.wortlaut.extract.classify.reading.CueWords;
import org.wortlaut.extract.classify.reading.Meanings;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.Surroundings;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.sign.ContentKinds;
import org.wortlaut.language.Contractions;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.WordClass;
import org.wortlaut.language.WordMemo;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.syntax.ParsedDocument;
import org.wortlaut.text.Document;
import org.wortlaut.text.Token;

/**
 * Reads what the classifiers need from a document: the clauses of the content, the cue's dictionary
 * forms, denial, features.
 */
final class StatementReader {

  record Reading(StatementReading statement, DenialFinding denial) {}

  /** What the lexicons say of the words of a cue, whatever the content is. */
  private record Cue(CueWords words, boolean negated, Optional<CueActs.Entry> entry) {}

  private final WordLists words;
  private final CueActs cues;
  private final WordList negators;
  private final ClauseReader clauses;
  private final DenialDetector denials;
  private final StatementFeatures features;

  /** Cues of one word by the lemma that came with it. */
  private final WordMemo<Map<String, Cue>> cuesOfOneWord =
      new WordMemo<>(word -> new ConcurrentHashMap<>());

  private StatementReader(CueActs cues, WordLists words, Meanings meanings) {
    this.words = words;
    this.cues = cues;
    this.negators = words.list("cue-negator");
    this.clauses = new ClauseReader(words);
    this.denials = new DenialDetector(words);
    this.features = new StatementFeatures(words, new ContentKinds(words), cues, meanings);
  }

  static StatementReader load(String language, WordLists words) {
    return new StatementReader(
        CueActs.read(LexiconFile.read(language, "classify-cues.tsv"), Contractions.load(language)),
        words,
        Meanings.read(LexiconFile.read(language, "classify-meanings.tsv")));
  }

  CueActs cues() {
    return cues;
  }

  Reading read(ParsedDocument document, Context context) {
    StatementReading statement = statement(document, context);
    return new Reading(statement, denials.detect(statement));
  }

  /** See {@link StatementFeatures}. */
  void addFeatures(Reading reading, FeatureSink found) {
    features.add(reading.statement(), reading.denial(), found);
  }

  /**
   * "bestand | auf einer Nachzahlung", "erklärte | die Wahl für ungültig": the preposition of a
   * phrase, or that before what its object is called, tells what the verb does.
   */
  private static Set<String> withPreposition(
      Set<String> cueWords, boolean nominal, List<Token> content) {
    if (!nominal || content.isEmpty()) {
      return cueWords;
    }
    int last = content.size() - 1;
    if (isPreposition(content.get(0))) {
      return with(content.get(0), cueWords);
    }
    return last > 0
            && isPreposition(content.get(last - 1))
            && content.get(last).word().bareAdjective()
        ? with(content.get(last - 1), cueWords)
        : cueWords;
  }

  private static Set<String> with(Token preposition, Set<String> cueWords) {
    Set<String> words = new LinkedHashSet<>(cueWords);
    words.add(preposition.lower());
    return words;
  }

  /** "stellte sie auch nicht | in Abrede": what negates the cue may stand before its last piece. */
  private void addNegator(Document document, Context context, Set<String> cueWords) {
    List<Token> tokens = document.tokens();
    for (int i = 1; i < context.cue().size(); i++) {
      int before = ContentView.firstFrom(tokens, context.cue().get(i).begin()) - 1;
      if (before >= 0 && negators.hasForm(tokens.get(before))) {
        cueWords.add(tokens.get(before).lower());
      }
    }
  }

  private static boolean isPreposition(Token token) {
    return token.word().is(WordClass.PREPOSITION);
  }

  private Cue cue(Document document, Context context) {
    List<Token> tokens = ContentView.tokensIn(document, context.cue());
    if (tokens.size() != 1 || context.cue().size() != 1) {
      return cue(document, context, tokens);
    }
    return cuesOfOneWord
        .of(tokens.get(0).word())
        .computeIfAbsent(context.cueLemma(), lemma -> cue(document, context, tokens));
  }

  private Cue cue(Document document, Context context, List<Token> tokens) {
    Set<String> cueWords = CueWords.of(context.cueLemma(), tokens);
    addNegator(document, context, cueWords);
    return new Cue(
        new CueWords(cueWords, words), negators.containsAny(cueWords), cues.find(cueWords));
  }

  private StatementReading statement(ParsedDocument parsed, Context context) {
    Document document = parsed.document();
    Cue cue = cue(document, context);
    ContentView content = clauses.read(parsed, ContentView.passages(document, context.content()));
    boolean nominal = context.nominal() || content.nominal();
    Set<String> cueWords = withPreposition(cue.words().all(), nominal, content.words());
    List<Token> speaker = ContentView.tokensIn(document, context.speaker());
    List<Token> lastSpeaker =
        context.speaker().isEmpty()
            ? ContentView.tokensIn(document, context.lastSpeaker())
            : speaker;
    return new StatementReading(
        document,
        context,
        cue.words(),
        cue.negated(),
        cueWords == cue.words().all() ? cue.entry() : cues.find(cueWords),
        speaker,
        lastSpeaker,
        words.count(lastSpeaker),
        Surroundings.of(document, context),
        content,
        nominal,
        content.leading().filter(clause -> StatementReading.isAbout(speaker, clause)).isPresent());
  }
}
