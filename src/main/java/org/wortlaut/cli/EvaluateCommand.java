package org.wortlaut.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wortlaut.article.GermanText;
import org.wortlaut.evaluate.ActorsEvaluation;
import org.wortlaut.evaluate.Evaluation;
import org.wortlaut.evaluate.EvaluationRequest;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.Extractor;
import org.wortlaut.evaluate.gold.ActorsFile;
import org.wortlaut.evaluate.gold.GoldFile;
import org.wortlaut.evaluate.gold.GoldFormatException;
import org.wortlaut.evaluate.print.Breakdown;
import org.wortlaut.evaluate.print.Confusion;
import org.wortlaut.evaluate.print.ErrorClasses;
import org.wortlaut.evaluate.print.Explanation;
import org.wortlaut.evaluate.print.ScoreJson;
import org.wortlaut.evaluate.print.ScoreTable;
import org.wortlaut.extract.Scheme;
import org.wortlaut.pipeline.OwnModels;
import org.wortlaut.pipeline.SparkActorJoiner;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code evaluate}: runs the extraction over gold documents and prints the scores. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    description = "Runs the extraction over annotated articles and prints how well it does.")
public final class EvaluateCommand implements Callable<Integer> {

  private static final int INPUT_UNUSABLE = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description =
          "Annotated articles as JSON Lines, plain or .gz, in our own fields or in GNQA's.")
  private Path gold;

  @Option(
      names = "--layer",
      paramLabel = "FILE",
      description = "Acts, denials, claim kinds, names and mentions over the statements of --gold.")
  private Path layer;

  @Option(
      names = "--names",
      paramLabel = "FILE.tsv",
      description = "Sentences with named entities, token TAB tag, BIO.")
  private Path names;

  @Option(
      names = "--disputes",
      paramLabel = "FILE",
      description = "The claims that the denials of --gold (with --layer) contradict.")
  private Path disputes;

  @Option(
      names = "--actors",
      paramLabel = "FILE.jsonl",
      description = "Which names of the articles of --gold are one actor: doc, name, actor.")
  private Path actors;

  @Option(
      names = "--scheme",
      paramLabel = "wortlaut|gnqa",
      converter = SchemeName.class,
      description = "Convention to extract in. Default: the one that the gold file follows.")
  private Scheme scheme;

  @Option(
      names = "--model-folder",
      paramLabel = "DIR",
      description = "Models that jobs/train has written. Default: those of this program.")
  private Path modelFolder;

  @Option(
      names = "--json",
      description = "End with one line that holds all scores as a JSON object.")
  private boolean json;

  @Option(
      names = "--explain",
      description = "List per article what is matched, missed and spurious, and by which rule.")
  private boolean explain;

  @Option(
      names = "--by",
      paramLabel = "rule|form|cue|confidence",
      converter = BreakdownName.class,
      description = "Break the statement scores down. May be given more than once.")
  private Breakdown[] by = {};

  @Option(
      names = "--confusion",
      description = "Count gold against predicted acts, denials and claim kinds.")
  private boolean confusion;

  @Option(
      names = "--errors",
      description = "Sort what is wrong into classes and count them, the most frequent first.")
  private boolean errors;

  @Override
  public Integer call() {
    requireFiles();
    PrintWriter out = spec.commandLine().getOut();
    EvaluationResult result;
    try {
      result = evaluate();
    } catch (GoldFormatException unusable) {
      spec.commandLine().getErr().println(unusable.getMessage());
      return INPUT_UNUSABLE;
    }
    print(result, out);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private EvaluationResult evaluate() {
    Extractor extractor =
        modelFolder == null ? Extractor.ofAnalyzers() : Extractor.ofAnalyzers(modelFolder);
    EvaluationResult result =
        Evaluation.run(
            new EvaluationRequest(
                    Optional.ofNullable(gold),
                    Optional.ofNullable(layer),
                    Optional.ofNullable(names),
                    Optional.ofNullable(scheme))
                .withDisputes(Optional.ofNullable(disputes)),
            extractor);
    return actors == null ? result : result.with(clusters(extractor));
  }

  private EvaluationResult.Section clusters(Extractor extractor) {
    try (Session session = Session.start("evaluate")) {
      return new ActorsEvaluation(
              extractor, new SparkActorJoiner(session.spark(), GermanText.LANGUAGE))
          .score(GoldFile.read(gold), ActorsFile.read(actors));
    }
  }

  private void print(EvaluationResult result, PrintWriter out) {
    if (explain) {
      out.print(Explanation.format(result));
    }
    for (Breakdown breakdown : by) {
      out.println(breakdown.format(result));
    }
    if (confusion) {
      out.println(Confusion.format(result));
    }
    if (errors) {
      out.println(ErrorClasses.format(result));
    }
    out.print(ScoreTable.format(result));
    if (json) {
      out.println(ScoreJson.format(result));
    }
  }

  private void requireFiles() {
    if (gold == null && names == null) {
      throw wrongUsage("nothing to score: give --gold FILE, --names FILE.tsv, or both");
    }
    if (layer != null && gold == null) {
      throw wrongUsage(
          "--layer " + layer + " needs the gold file that it lies over: add --gold FILE");
    }
    if (disputes != null && gold == null) {
      throw wrongUsage(
          "--disputes " + disputes + " needs the gold file with their statements: add --gold FILE");
    }
    if (actors != null && gold == null) {
      throw wrongUsage(
          "--actors " + actors + " needs the articles that name them: add --gold FILE");
    }
    for (Path file : new Path[] {gold, layer, names, disputes, actors}) {
      if (file != null && !Files.isRegularFile(file)) {
        throw wrongUsage("there is no file " + file.toAbsolutePath());
      }
    }
    if (modelFolder != null && !Files.isDirectory(modelFolder)) {
      throw wrongUsage("there is no model folder " + modelFolder.toAbsolutePath());
    }
    if (modelFolder != null) {
      OwnModels.check(modelFolder, GermanText.LANGUAGE);
    }
  }

  private CommandLine.ParameterException wrongUsage(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private static final class SchemeName implements ITypeConverter<Scheme> {
    @Override
    public Scheme convert(String value) {
      return constant(value, Scheme.values());
    }
  }

  private static final class BreakdownName implements ITypeConverter<Breakdown> {
    @Override
    public Breakdown convert(String value) {
      return constant(value, Breakdown.values());
    }
  }

  private static <E extends Enum<E>> E constant(String value, E[] constants) {
    for (E constant : constants) {
      if (constant.name().equalsIgnoreCase(value)) {
        return constant;
      }
    }
    String known = Arrays.toString(constants).toLowerCase(Locale.ROOT);
    throw new TypeConversionException("\"" + value + "\" is none of " + known);
  }
}
