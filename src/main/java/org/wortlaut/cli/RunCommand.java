package org.wortlaut.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.config.Settings;
import org.wortlaut.io.OutputFolder;
import org.wortlaut.io.ReadActorList;
import org.wortlaut.io.ReadArticles;
import org.wortlaut.io.ReadTable;
import org.wortlaut.io.WriteSample;
import org.wortlaut.pipeline.AnalyzeText;
import org.wortlaut.pipeline.AnnotationPipeline;
import org.wortlaut.pipeline.Chain;
import org.wortlaut.pipeline.RunResult;
import org.wortlaut.report.ExportNetwork;
import org.wortlaut.report.Network;
import org.wortlaut.table.ActorPairs;
import org.wortlaut.table.Actors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code run}: the whole chain, articles in, all tables out; or one text in, its statements on
 * screen.
 */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    description = "Reads articles and writes all tables; with --text reads one and prints it.")
final class RunCommand implements Callable<Integer> {

  private static final Set<String> OPTIONS_OF_TEXT =
      Set.of("--text", "--json", "--language", "--scheme", "--model-folder", "--config");

  @Spec private CommandSpec spec;

  @Mixin private SettingsOptions options;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder for the tables. Default: out. Tables of an earlier run are replaced.")
  private String output;

  @Option(
      names = "--output-format",
      paramLabel = "FORMAT",
      description = "parquet (default), json, csv or orc.")
  private String outputFormat;

  @Option(
      names = "--export",
      split = ",",
      paramLabel = "FORMAT",
      description = "Write the network of actors too: graphml, gexf, csv, or several of them.")
  private List<String> export = new ArrayList<>();

  @Option(
      names = "--min-stories",
      paramLabel = "N",
      description = "Export pairs of actors with at least so many stories. Default: 2.")
  private Long minStories;

  @Option(
      names = "--max-q",
      paramLabel = "Q",
      description = "Export pairs with a q-value of at most this. Default: 0.05.")
  private Double maxQ;

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description =
          "Print the statements of the one article in this file of plain text (- for standard input),"
              + " and write nothing.")
  private String text;

  @Option(names = "--json", description = "With --text: one JSON object per statement.")
  private boolean json;

  @Option(
      names = "--dry-run",
      description = "Check settings and input, say what would be done, and write nothing.")
  private boolean dryRun;

  @Override
  public Integer call() {
    requireOptionsThatGoTogether();
    Map<String, Object> own = new HashMap<>();
    own.put("wortlaut.output.path", output);
    own.put("wortlaut.output.format", outputFormat);
    own.put("wortlaut.export.formats", export);
    own.put("wortlaut.export.min-stories", minStories);
    own.put("wortlaut.export.max-q", maxQ);
    Settings settings = options.settings(Collections.unmodifiableMap(own));
    PrintWriter out = spec.commandLine().getOut();
    if (text != null) {
      printStatements(settings, out);
      return ExitCode.DONE;
    }
    try (Session session = Session.start("run")) {
      SparkSession spark = session.spark();
      OutputFolder.check(settings.output().path(), spark.sparkContext().hadoopConfiguration());
      if (dryRun) {
        describe(spark, settings, out);
      } else {
        Settings complete = withSampleWritten(spark, settings);
        RunResult result = new Chain(spark, complete).run();
        out.print(new RunSummary(spark, complete.output(), result).text());
        ExportNetwork export = new ExportNetwork(spark, complete.output().path());
        export.removeEarlier();
        if (!complete.export().formats().isEmpty()) {
          out.print(export(export, spark, complete));
        }
      }
      return ExitCode.DONE;
    }
  }

  private void requireOptionsThatGoTogether() {
    List<String> given =
        spec.commandLine().getParseResult().matchedOptions().stream()
            .map(OptionSpec::longestName)
            .toList();
    Optional<String> meaningless =
        given.stream().filter(option -> !OPTIONS_OF_TEXT.contains(option)).findFirst();
    if (text != null && meaningless.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "--text prints the statements of one text; %s has no meaning with it: leave one of them out"
              .formatted(meaningless.get()));
    }
    if (json && text == null) {
      throw new ParameterException(
          spec.commandLine(),
          "--json is for --text; tables are written as JSON by --output-format json");
    }
  }

  private void printStatements(Settings settings, PrintWriter out) {
    String article = new TextInput(text, System.in).read(settings.input().maxTextChars());
    List<Row> statements = new AnalyzeText(settings.annotation()).statements(article);
    if (json) {
      statements.forEach(statement -> out.println(statement.json()));
    } else {
      out.print(new StatementTable(Screen.current()).text(statements));
    }
  }

  /** Writes the network and says what there is of it. */
  private static String export(ExportNetwork export, SparkSession spark, Settings settings) {
    Network network =
        Network.of(
            ReadTable.from(spark, settings.output(), ActorPairs.TABLE),
            ReadTable.from(spark, settings.output(), Actors.TABLE),
            settings.export());
    ExportNetwork.Exported exported = export.write(network, settings.export());
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%nNetwork of %,d actors and %,d pairs%n",
            exported.nodes(),
            exported.edges()));
    if (exported.edges() == 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "  no pair is in at least %,d stories with a q-value of at most %s: --min-stories and"
                  + " --max-q set other bounds%n",
              settings.export().minStories(),
              settings.export().maxQ()));
    }
    if (exported.leftOut() > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %,d weaker pairs were left out (wortlaut.export.max-edges)%n",
              exported.leftOut()));
    }
    exported.files().forEach(file -> text.append(String.format(Locale.ROOT, "  %s%n", file)));
    return text.toString();
  }

  private static Settings withSampleWritten(SparkSession spark, Settings settings) {
    return settings.input().isSample()
        ? settings.withSample(WriteSample.into(spark, settings.output()))
        : settings;
  }

  /** Also loads what the settings name, so that whatever a run would refuse is refused here. */
  private static void describe(SparkSession spark, Settings settings, PrintWriter out) {
    new ReadActorList(spark, settings.annotation().textLanguage())
        .read(settings.aggregation().actorList());
    AnnotationPipeline.create(spark, settings.annotation());
    if (settings.input().isSample()) {
      out.println("Input: the bundled sample corpus");
    } else {
      int files = new ReadArticles(spark, settings.input()).read().inputFiles().length;
      out.printf(
          "Input: %d %s in %s%n", files, files == 1 ? "file" : "files", settings.input().paths());
    }
    out.println("Output: " + settings.output().path());
    out.println("Settings:");
    settings.effective().forEach((key, value) -> out.println("  " + key + " = " + value));
    out.println("Nothing was written (--dry-run).");
  }
}
