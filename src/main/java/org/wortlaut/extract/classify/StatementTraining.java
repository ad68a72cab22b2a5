package org.wortlaut.extract.classify;

import java.nio.file.Path;
import java.util.List;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.classify.feature.StatementTrainer;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.learn.FeatureNames;
import org.wortlaut.learn.LinearTrainer;
import org.wortlaut.syntax.ClauseParser;
import org.wortlaut.syntax.ParsedDocument;
import org.wortlaut.text.Document;

/**
 * Trains the models for acts and claim kinds on annotated statements and writes them as files that
 * can be read and shipped.
 */
public final class StatementTraining {

  /** Found, like those of kinds, by five-fold cross-validation over articles. */
  private static final LinearTrainer.Settings ACT_SETTINGS =
      new LinearTrainer.Settings(10, 0.05, 0.01, 2, 0.05);

  private static final LinearTrainer.Settings KIND_SETTINGS =
      new LinearTrainer.Settings(10, 0.05, 0.015, 2, 0.05);

  /**
   * An annotated statement.
   *
   * @param context with the gold classifications of the statements before it
   * @param otherSource from other texts than those that the models are for
   */
  public record Labelled(
      Document document, Context context, Act act, ClaimKind kind, boolean otherSource) {}

  private final StatementReader reader;
  private final ClauseParser parser;

  /**
   * @param language two-letter code, the folder of the lexicons
   * @param parser of the same language
   */
  public StatementTraining(String language, ClauseParser parser) {
    this.reader =
        StatementReader.load(
            language, new WordLists(LexiconFile.read(language, "classify-words.tsv")));
    this.parser = parser;
  }

  /**
   * Writes {@code classify-act.tsv}, {@code classify-kind.tsv} and {@code classify-pair.tsv}.
   *
   * @param header comment lines that name source and licence of the training texts, each beginning
   *     with {@code #}
   */
  public void train(List<Labelled> statements, Path folder, List<String> header) {
    List<StatementTrainer.Example> examples = statements.stream().map(this::example).toList();
    new StatementTrainer(ACT_SETTINGS, KIND_SETTINGS).train(examples).write(folder, header);
  }

  StatementTrainer.Example example(Labelled statement) {
    ParsedDocument document = new ParsedDocument(statement.document(), parser);
    StatementReader.Reading reading = reader.read(document, statement.context());
    return new StatementTrainer.Example(
        FeatureNames.of(found -> reader.addFeatures(reading, found)),
        statement.act(),
        statement.kind(),
        statement.otherSource());
  }
}
