package org.wortlaut.extract.classify;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.feature.StatementModel;
import org.wortlaut.extract.classify.reading.VerbFrames;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.sign.Signs;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.learn.ModelFolder;
import org.wortlaut.syntax.ParsedDocument;

/**
 * Says what a statement does (act), whether and what it denies, what kind of claim it makes, and
 * how firmly.
 *
 * <p>Denial and modality are decided by rules. So are acts that a word shows ("dementierte", a
 * question mark); the other acts and the claim kinds are weighed by a linear model over named
 * features, see {@code StatementFeatures}.
 *
 * <p>Immutable and safe to share between threads; the time is linear in the length of the content.
 *
 * <pre>{@code
 * ModelFolder models = ModelFolder.bundled("de");
 * StatementClassifier classifier = StatementClassifier.load("de", models);
 * Classification classification =
 *     classifier.classify(new ParsedDocument(document, clauseParser), context);
 * }</pre>
 */
public final class StatementClassifier {

  private final StatementReader reader;
  private final ActClassifier acts;
  private final ClaimKindClassifier kinds;
  private final ModalityClassifier modalities;
  private final StatementModel model;

  StatementClassifier(
      StatementReader reader, WordLists words, VerbFrames frames, StatementModel model) {
    this.reader = reader;
    Signs signs = Signs.of(words, reader.cues(), frames);
    this.acts = new ActClassifier(words, signs);
    this.kinds = new ClaimKindClassifier(signs);
    this.modalities = new ModalityClassifier(words);
    this.model = model;
  }

  /**
   * @param language two-letter code: the folder of the lexicons {@code classify-cues.tsv}, {@code
   *     classify-frames.tsv}, {@code classify-meanings.tsv} and {@code classify-words.tsv}
   * @param models with {@code classify-act.tsv}, {@code classify-kind.tsv} and {@code
   *     classify-pair.tsv}
   * @throws IllegalStateException if a file is missing or has a faulty line
   */
  public static StatementClassifier load(String language, ModelFolder models) {
    WordLists words = new WordLists(LexiconFile.read(language, "classify-words.tsv"));
    StatementReader reader = StatementReader.load(language, words);
    VerbFrames frames = new VerbFrames(LexiconFile.read(language, "classify-frames.tsv"), words);
    return new StatementClassifier(reader, words, frames, StatementModel.read(models));
  }

  public Classification classify(ParsedDocument document, Context context) {
    StatementReader.Reading all = reader.read(document, context);
    DenialFinding denial = all.denial();
    Optional<Act> act = acts.classify(all.statement(), denial);
    Optional<ClaimKind> known =
        act.flatMap(kinds::ofAct).or(() -> kinds.ofContent(all.statement()));
    StatementModel.Choice choice =
        act.isPresent() && known.isPresent()
            ? new StatementModel.Choice(act.get(), known.get())
            : weigh(all, act, known);
    ClaimKind kind = kinds.ofAct(choice.act()).orElse(choice.kind());
    return new Classification(
        choice.act(),
        denial.denial(),
        denial.denied(),
        kind,
        modalities.classify(all.statement(), kind));
  }

  private StatementModel.Choice weigh(
      StatementReader.Reading reading, Optional<Act> act, Optional<ClaimKind> kind) {
    List<Act> possible = act.map(List::of).orElseGet(() -> kinds.actsWith(kind));
    return model.choose(found -> reader.addFeatures(reading, found), possible, kind);
  }
}
