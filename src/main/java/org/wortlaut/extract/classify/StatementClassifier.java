package org.wortlaut.extract.classify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.syntax.ClauseParser;
import org.wortlaut.text.Document;

/**
 * Says what a statement does (act), whether and what it denies, what kind of claim it makes, and how firmly.
 *
 * <p>Immutable and safe to share between threads; the time is linear in the length of the content.
 *
 * <pre>{@code
 * StatementClassifier classifier = StatementClassifier.load("de", clauseParser);
 * Classification classification = classifier.classify(document, context);
 * }</pre>
 */
public final class StatementClassifier {

  private final CueLexicon cues;
  private final ClauseReader clauses;
  private final ContentKinds contentKinds;
  private final DenialDetector denials;
  private final ActClassifier acts;
  private final ClaimKindClassifier kinds;
  private final ModalityClassifier modalities;

  private StatementClassifier(CueLexicon cues, WordLists words, ClauseParser parser) {
    this.cues = cues;
    this.clauses = new ClauseReader(parser);
    this.contentKinds = new ContentKinds(words);
    this.denials = new DenialDetector(words);
    this.acts = new ActClassifier(contentKinds);
    this.kinds = new ClaimKindClassifier();
    this.modalities = new ModalityClassifier(words);
  }

  /**
   * @param language two-letter code, the folder of the lexicons {@code classify-cues.tsv} and {@code classify-words.tsv}
   * @param parser of the same language
   * @throws IllegalStateException if a lexicon is missing or has a faulty line
   */
  public static StatementClassifier load(String language, ClauseParser parser) {
    CueLexicon cues = CueLexicon.read(LexiconFile.read(language, "classify-cues.tsv"));
    return new StatementClassifier(cues, new WordLists(LexiconFile.read(language, "classify-words.tsv")), parser);
  }

  public Classification classify(Document document, Context context) {
    StatementReading reading = read(document, context);
    ClaimKind contentKind = contentKinds.of(reading);
    DenialFinding denial = denials.detect(reading);
    Act act = acts.classify(reading, denial, contentKind);
    ClaimKind kind = kinds.classify(reading, act, contentKind);
    return new Classification(act, denial.denial(), denial.denied(), kind, modalities.classify(reading, kind));
  }

  StatementReading read(Document document, Context context) {
    Set<String> cueWords = CueWords.of(context.cueLemma(), ContentView.tokensIn(document, context.cue()));
    Optional<CueLexicon.Entry> cue = cues.find(cueWords);
    ContentView content = clauses.read(ContentView.tokensIn(document, context.content()));
    boolean nominal = context.nominal() || content.nominal();
    return new StatementReading(document, context, cueWords, cue, content, nominal);
  }
}
