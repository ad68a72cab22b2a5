package org.wortlaut.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.config.Settings;
import org.wortlaut.io.ReadArticles;
import org.wortlaut.io.ReadTable;
import org.wortlaut.io.WriteSample;
import org.wortlaut.pipeline.Chain;
import org.wortlaut.pipeline.RunResult;
import org.wortlaut.report.ExportNetwork;
import org.wortlaut.report.Network;
import org.wortlaut.table.ActorPairs;
import org.wortlaut.table.Actors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: the whole chain, articles in, all tables out. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    description = "Reads articles and writes all tables.")
final class RunCommand implements Callable<Integer> {

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
      names = "--dry-run",
      description = "Check settings and input, say what would be done, and write nothing.")
  private boolean dryRun;

  @Override
  public Integer call() {
    Map<String, Object> own = new HashMap<>();
    own.put("wortlaut.output.path", output);
    own.put("wortlaut.output.format", outputFormat);
    own.put("wortlaut.export.formats", export);
    own.put("wortlaut.export.min-stories", minStories);
    own.put("wortlaut.export.max-q", maxQ);
    Settings settings = options.settings(Collections.unmodifiableMap(own));
    PrintWriter out = spec.commandLine().getOut();
    try (Session session = Session.start("run")) {
      SparkSession spark = session.spark();
      if (dryRun) {
        describe(spark, settings, out);
      } else {
        Settings complete = withSampleWritten(spark, settings);
        RunResult result = new Chain(spark, complete).run();
        out.print(new RunSummary(spark, complete.output(), result).text());
        if (!complete.export().formats().isEmpty()) {
          out.print(export(spark, complete));
        }
      }
      return ExitCode.DONE;
    }
  }

  /** Writes the network and says what there is of it. */
  private static String export(SparkSession spark, Settings settings) {
    Network network =
        Network.of(
            ReadTable.from(spark, settings.output(), ActorPairs.TABLE),
            ReadTable.from(spark, settings.output(), Actors.TABLE),
            settings.export());
    ExportNetwork.Exported exported =
        new ExportNetwork(spark, settings.output().path()).write(network, settings.export());
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%nNetwork of %,d actors and %,d pairs%n",
            exported.nodes(),
            exported.edges()));
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

  private static void describe(SparkSession spark, Settings settings, PrintWriter out) {
    if (settings.input().isSample()) {
      out.println("Input: the bundled sample corpus");
    } else {
      int files = new ReadArticles(spark, settings.input()).read().inputFiles().length;
      out.println("Input: " + files + " files in " + settings.input().paths());
    }
    out.println("Output: " + settings.output().path());
    out.println("Settings:");
    settings.effective().forEach((key, value) -> out.println("  " + key + " = " + value));
    out.println("Nothing was written (--dry-run).");
  }
}
