package org.wortlaut.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.gold.GoldFormatException;
import org.wortlaut.evaluate.print.ScoreTable;
import org.wortlaut.train.CrossValidation;
import org.wortlaut.train.DisputeFiles;
import org.wortlaut.train.ModelSource;
import org.wortlaut.train.NameTexts;
import org.wortlaut.train.TrainDisputes;
import org.wortlaut.train.TrainModels;
import org.wortlaut.train.TrainNames;
import org.wortlaut.train.TrainingSet;
import org.wortlaut.train.UnusableGold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code train}: trains the models of the extraction from annotated articles. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    description =
        "Trains the models from annotated articles, says how good they are on articles that they"
            + " have not seen, and writes them into a folder.")
final class TrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Annotated articles as JSON Lines, plain or .gz, in our own fields with act and claim_kind"
              + " of every statement.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--other-source",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Articles annotated in the same way that are of another kind than those that the models"
              + " are for. They are trained on too, but what is peculiar to them is left out.")
  private List<Path> otherSources = new ArrayList<>();

  @Option(
      names = "--names",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Texts with marked names to train the recogniser of names from: .tsv with a token and a BIO"
              + " tag per line, or .jsonl with id, names and, unless it is that of an article given"
              + " above, text. Without them the shipped recogniser stays in use.")
  private List<Path> names = new ArrayList<>();

  @Option(
      names = "--disputes",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "What the denials of some of these articles contradict, to fit the links of denials to:"
              + " .jsonl with ids of statements, or .tsv with words. A file given several times"
              + " counts so many times. Without them the shipped weights stay in use.")
  private List<Path> disputes = new ArrayList<>();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the models; models in it are replaced.")
  private Path output;

  @Option(
      names = "--language",
      paramLabel = "de",
      defaultValue = "de",
      description = "Language of the articles. Default: ${DEFAULT-VALUE}.")
  private String language;

  @Option(
      names = "--source",
      paramLabel = "TEXT",
      description =
          "Where the articles are from, for the header of the models. Default: the names of the"
              + " files.")
  private String source;

  @Option(
      names = "--licence",
      paramLabel = "TEXT",
      defaultValue = "that of the training texts",
      description = "Licence of the models, for their header. Default: ${DEFAULT-VALUE}.")
  private String licence;

  @Override
  public Integer call() {
    requireFiles();
    ModelSource origin = origin();
    ArticleAnalyzer analyzer = analyzer();
    PrintWriter out = spec.commandLine().getOut();
    try {
      TrainingSet set = TrainingSet.read(gold, otherSources, analyzer);
      NameTexts nameTexts = NameTexts.read(names, set);
      DisputeFiles disputeFiles = DisputeFiles.read(disputes, set, language);
      out.printf(
          Locale.ROOT, "%,d articles, %,d statements%n", set.articles().size(), set.statements());
      out.printf(
          "%nThe whole extraction, each article read with models trained without it (%d folds):%n",
          CrossValidation.FOLDS);
      for (EvaluationResult result : new CrossValidation(analyzer).run(set)) {
        out.print(ScoreTable.format(result));
      }
      trainNames(nameTexts, new TrainNames(analyzer), origin, out);
      trainDisputes(disputeFiles, analyzer, origin, out);
      new TrainModels(analyzer).write(set.articles(), output, origin);
    } catch (GoldFormatException | UnusableGold unusable) {
      spec.commandLine().getErr().println(unusable.getMessage());
      return ExitCode.UNUSABLE_INPUT;
    }
    howToUse(out);
    return ExitCode.DONE;
  }

  private void trainNames(
      NameTexts texts, TrainNames training, ModelSource origin, PrintWriter out) {
    if (texts.isEmpty()) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "%nThe recogniser of names on %,d texts, each read with a model trained without it (%d folds):%n",
        texts.size(),
        CrossValidation.FOLDS);
    out.print(ScoreTable.format(training.crossValidate(texts)));
    training.write(texts, output, origin);
  }

  private void trainDisputes(
      DisputeFiles files, ArticleAnalyzer analyzer, ModelSource origin, PrintWriter out) {
    if (files.isEmpty()) {
      return;
    }
    TrainDisputes training = new TrainDisputes(analyzer, files);
    out.printf(
        Locale.ROOT,
        "%nLinks of %,d denials to claims, each article linked with weights fitted without it"
            + " (%d folds):%n",
        files.size(),
        CrossValidation.FOLDS);
    out.print(ScoreTable.format(training.crossValidate()));
    training.write(output, origin);
  }

  private void howToUse(PrintWriter out) {
    out.printf("%nModels, trained on all of the articles, are in %s%n", output);
    out.printf("To use them:  jobs/run --model-folder %s%n", output);
    out.println("              or wortlaut.annotation.model-folder in the settings");
    out.printf(
        "To score them on other articles:  jobs/evaluate --model-folder %s --gold FILE%n", output);
    out.printf(
        "To ship them: put the files into src/main/resources/model/%s and build again%n", language);
  }

  private ArticleAnalyzer analyzer() {
    try {
      return ArticleAnalyzer.forLanguage(language);
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(
          spec.commandLine(), "--language: " + unknown.getMessage(), unknown);
    }
  }

  private ModelSource origin() {
    String names =
        gold.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    try {
      return new ModelSource(source == null ? names : source, licence);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }

  private void requireFiles() {
    requireFiles("--gold", gold);
    requireFiles("--other-source", otherSources);
    requireFiles("--names", names);
    requireFiles("--disputes", disputes);
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new ParameterException(
          spec.commandLine(), "--output: " + output.toAbsolutePath() + " is no folder");
    }
  }

  private void requireFiles(String option, List<Path> files) {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(
            spec.commandLine(), option + ": there is no file " + file.toAbsolutePath());
      }
    }
  }
}
