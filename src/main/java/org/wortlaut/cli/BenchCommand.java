package org.wortlaut.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.config.Settings;
import org.wortlaut.config.WrongConfiguration;
import org.wortlaut.io.WriteSample;
import org.wortlaut.pipeline.ActorsBenchmark;
import org.wortlaut.pipeline.Benchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench}: how fast the chain is, in itself and against the floor. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    description =
        "Measures the whole chain and its steps, on all articles and on a tenth of them; the floor"
            + " below it (read, split on white space); the extraction alone; and Spark NLP's own"
            + " sentences and tokens.")
final class BenchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private SettingsOptions options;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often each is measured; medians are printed. Default: ${DEFAULT-VALUE}.")
  private int runs;

  @Option(
      names = "--made-mentions",
      paramLabel = "N",
      description =
          "Measure the join of actors alone, once, on so many mentions of a made corpus, and print"
              + " time, memory and how right it is.")
  private Long mentions;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder for the tables that the chain writes. Default: a temporary folder.")
  private String output;

  @Option(
      names = "--json",
      description = "End with one line that holds all figures as a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    if (runs < 1) {
      throw new WrongConfiguration("--runs is " + runs + "; it must be at least 1");
    }
    if (mentions != null && mentions < 1) {
      throw new WrongConfiguration("--made-mentions is " + mentions + "; it must be at least 1");
    }
    String tables = output == null ? temporaryFolder() : output;
    Settings settings =
        options.settings(
            Map.of("wortlaut.output.path", output == null ? "file:" + tables : tables));
    try {
      if (mentions == null) {
        BenchReport report = measure(settings);
        print(report.table(), report.json());
      } else {
        ActorsBenchReport report = measureActors(settings);
        print(report.table(), report.json());
      }
      return ExitCode.DONE;
    } finally {
      if (output == null) {
        remove(tables);
      }
    }
  }

  private void print(String table, String asJson) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(table);
    if (json) {
      out.println(asJson);
    }
  }

  private ActorsBenchReport measureActors(Settings settings) {
    try (Session session = Session.start("bench")) {
      SparkSession spark = session.spark();
      return new ActorsBenchReport(
          new ActorsBenchmark(spark, settings).run(mentions),
          spark.sparkContext().defaultParallelism());
    }
  }

  private BenchReport measure(Settings settings) {
    try (Session session = Session.start("bench")) {
      SparkSession spark = session.spark();
      Settings complete =
          settings.input().isSample()
              ? settings.withSample(WriteSample.into(spark, settings.output()))
              : settings;
      return new BenchReport(
          new Benchmark(spark, complete, runs).run(), spark.sparkContext().defaultParallelism());
    }
  }

  private static String temporaryFolder() {
    try {
      return Files.createTempDirectory("wortlaut-bench").toString();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot make a temporary folder", failure);
    }
  }

  private static void remove(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot remove the temporary folder " + folder, failure);
    }
  }
}
