package org.wortlaut.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.config.Settings;
import org.wortlaut.config.WrongConfiguration;
import org.wortlaut.io.WriteSample;
import org.wortlaut.pipeline.BenchResult;
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
    description = "Measures the whole chain and the floor below it (read, split on white space).")
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
      names = "--output",
      paramLabel = "DIR",
      description = "Folder for the tables that the chain writes. Default: a temporary folder.")
  private String output;

  @Override
  public Integer call() {
    if (runs < 1) {
      throw new WrongConfiguration("--runs is " + runs + "; it must be at least 1");
    }
    String tables = output == null ? temporaryFolder() : output;
    Settings settings =
        options.settings(
            Map.of("wortlaut.output.path", output == null ? "file:" + tables : tables));
    try (Session session = Session.start("bench")) {
      SparkSession spark = session.spark();
      Settings complete =
          settings.input().isSample()
              ? settings.withSample(WriteSample.into(spark, settings.output()))
              : settings;
      print(new Benchmark(spark, complete).run(runs), spark.sparkContext().defaultParallelism());
      return ExitCode.DONE;
    } finally {
      if (output == null) {
        remove(tables);
      }
    }
  }

  private void print(BenchResult result, int cores) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%,d articles, %,d tokens; %d cores; medians of %d runs%n",
        result.articles(),
        result.tokens(),
        cores,
        result.runs());
    out.printf(Locale.ROOT, "%-24s %9s %12s %12s%n", "", "seconds", "articles/s", "tokens/s");
    print(out, result, "read and split (floor)", result.floorSeconds());
    print(out, result, "whole chain", result.chainSeconds());
    result.stepSeconds().forEach((step, seconds) -> print(out, result, "  " + step, seconds));
    out.printf(Locale.ROOT, "the chain takes %.1f times the floor%n", result.ratioToFloor());
  }

  private static void print(PrintWriter out, BenchResult result, String what, double seconds) {
    out.printf(
        Locale.ROOT,
        "%-24s %9.2f %,12.0f %,12.0f%n",
        what,
        seconds,
        result.articlesPerSecond(seconds),
        result.tokensPerSecond(seconds));
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
