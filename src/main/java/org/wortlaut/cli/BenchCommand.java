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
import org.wortlaut.pipeline.bench.ActorsBenchmark;
import org.wortlaut.pipeline.bench.Benchmark;
import org.wortlaut.pipeline.bench.PairsBenchmark;
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

  private static final int TENTH = 10;

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
      names = "--made-pairs",
      paramLabel = "N",
      description =
          "Measure the counting and scoring of pairs alone, once on so many articles of a made"
              + " corpus and once on a tenth of them, and print time, memory and pairs.")
  private Long articles;

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
    if (articles != null && articles < TENTH) {
      throw new WrongConfiguration(
          "--made-pairs is " + articles + "; it must be at least " + TENTH);
    }
    if (mentions != null && articles != null) {
      throw new WrongConfiguration(
          "--made-mentions and --made-pairs measure different things; give one of them");
    }
    String tables = output == null ? temporaryFolder() : output;
    Settings settings =
        options.settings(
            Map.of("wortlaut.output.path", output == null ? "file:" + tables : tables));
    try (Session session = Session.start("bench")) {
      Figures figures = measure(session.spark(), settings);
      PrintWriter out = spec.commandLine().getOut();
      out.print(figures.table());
      if (json) {
        out.println(figures.json());
      }
      return ExitCode.DONE;
    } finally {
      if (output == null) {
        remove(tables);
      }
    }
  }

  private Figures measure(SparkSession spark, Settings settings) {
    int cores = spark.sparkContext().defaultParallelism();
    if (mentions != null) {
      return new ActorsBenchReport(new ActorsBenchmark(spark, settings).run(mentions), cores);
    }
    if (articles != null) {
      PairsBenchmark benchmark = new PairsBenchmark(spark, settings);
      return new PairsBenchReport(benchmark.run(articles / TENTH), benchmark.run(articles), cores);
    }
    Settings complete =
        settings.input().isSample()
            ? settings.withSample(WriteSample.into(spark, settings.output()))
            : settings;
    return new BenchReport(new Benchmark(spark, complete, runs).run(), cores);
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
