package org.wortlaut.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.config.FileFormat;
import org.wortlaut.config.OutputSettings;
import org.wortlaut.config.WrongConfiguration;
import org.wortlaut.io.ReadTable;
import org.wortlaut.io.UnusableInput;
import org.wortlaut.pipeline.Version;
import org.wortlaut.report.html.ReportBounds;
import org.wortlaut.report.html.ReportTables;
import org.wortlaut.report.html.WriteReport;
import org.wortlaut.report.html.WriteReport.Written;
import org.wortlaut.table.ActorPairs;
import org.wortlaut.table.Actors;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Disputes;
import org.wortlaut.table.Rejects;
import org.wortlaut.table.Statements;
import org.wortlaut.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report}: one HTML file from the tables of a run. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    description =
        "Writes the tables of a run as one HTML file that a browser opens without a network.")
final class ReportCommand implements Callable<Integer> {

  private static final double BYTES_OF_A_MEGABYTE = 1e6;

  @Spec private CommandSpec spec;

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Folder that jobs/run has written, in any format. Default: ${DEFAULT-VALUE}.")
  private String tables;

  @Option(
      names = "--output",
      paramLabel = "FILE.html",
      description = "The file to write. Default: report.html in the folder of the tables.")
  private String output;

  @Option(
      names = "--max-statements",
      paramLabel = "N",
      defaultValue = "20000",
      description =
          "The newest so many are shown, and those in disputes. Default: ${DEFAULT-VALUE}.")
  private int maxStatements;

  @Option(
      names = "--max-disputes",
      paramLabel = "N",
      defaultValue = "1000",
      description = "The surest so many are shown. Default: ${DEFAULT-VALUE}.")
  private int maxDisputes;

  @Option(
      names = "--max-pairs",
      paramLabel = "N",
      defaultValue = "300",
      description =
          "Of each level and window the pairs with the greatest G². Default: ${DEFAULT-VALUE}.")
  private int maxPairs;

  @Option(
      names = "--max-actors",
      paramLabel = "N",
      defaultValue = "300",
      description =
          "So many of those who speak most can be chosen in the chart over time. Default:"
              + " ${DEFAULT-VALUE}.")
  private int maxActors;

  @Option(
      names = "--min-stories",
      paramLabel = "N",
      defaultValue = "2",
      description = "Pairs of actors need at least so many stories. Default: ${DEFAULT-VALUE}.")
  private long minStories;

  @Option(names = "--open", description = "Show it in the browser when it is written.")
  private boolean open;

  @Override
  public Integer call() {
    ReportBounds bounds = bounds();
    PrintWriter out = spec.commandLine().getOut();
    try (Session session = Session.start("report")) {
      SparkSession spark = session.spark();
      OutputSettings folder = new OutputSettings(tables, format(spark));
      String file = output == null ? new Path(tables, "report.html").toString() : output;
      Written written =
          write(new WriteReport(read(spark, folder), bounds, Version.current()), file, spark);
      print(written, out);
      if (open) {
        out.println(shown(written.file(), spark.sparkContext().hadoopConfiguration()));
      } else {
        out.println("Open it in a browser (--open does so); it needs no network.");
      }
    }
    return ExitCode.DONE;
  }

  private static Written write(WriteReport report, String file, SparkSession spark) {
    try {
      return report.to(file, spark.sparkContext().hadoopConfiguration());
    } catch (UncheckedIOException unwritable) {
      throw new WrongConfiguration(
          unwritable.getMessage() + "; name another file with --output", unwritable);
    }
  }

  /** Opens the file in a browser and says how that went. */
  private static String shown(String file, Configuration hadoop) {
    Path path = new Path(file);
    try {
      FileSystem files = path.getFileSystem(hadoop);
      URI address = files.makeQualified(path).toUri();
      if (!address.getScheme().equals("file")) {
        return "It was not opened: a browser cannot reach "
            + address
            + "; copy it to a local disk.";
      }
      return PageOpener.ofSystem().open(java.nio.file.Path.of(address.getPath()))
          ? "It is shown in the browser."
          : "No browser could be started here; open it in one: " + address;
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot find the report " + file, failure);
    }
  }

  private ReportBounds bounds() {
    try {
      return new ReportBounds(maxStatements, maxDisputes, maxPairs, maxActors, minStories);
    } catch (IllegalArgumentException wrong) {
      throw new WrongConfiguration(wrong.getMessage(), wrong);
    }
  }

  private static ReportTables read(SparkSession spark, OutputSettings folder) {
    return new ReportTables(
        table(spark, folder, Articles.TABLE),
        table(spark, folder, Statements.TABLE),
        table(spark, folder, Actors.TABLE),
        table(spark, folder, ActorPairs.TABLE),
        table(spark, folder, Disputes.TABLE),
        table(spark, folder, Rejects.TABLE));
  }

  private static Dataset<Row> table(SparkSession spark, OutputSettings folder, Table table) {
    return ReadTable.from(spark, folder, table);
  }

  /** The format that the files of the tables have, by their names. */
  private FileFormat format(SparkSession spark) {
    Path folder = new Path(tables, Articles.TABLE.name());
    try {
      FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
      FileStatus[] found = files.exists(folder) ? files.listStatus(folder) : new FileStatus[0];
      return Arrays.stream(found)
          .map(file -> format(file.getPath().getName()))
          .flatMap(Optional::stream)
          .findFirst()
          .orElseThrow(
              () ->
                  new UnusableInput(
                      "there are no tables in "
                          + tables
                          + " (no files in "
                          + folder
                          + "): name the --output folder of jobs/run with --tables"));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot look into the folder " + folder, failure);
    }
  }

  private static Optional<FileFormat> format(String file) {
    List<String> parts = List.of(file.split("\\.", -1));
    return Arrays.stream(FileFormat.values())
        .filter(format -> parts.contains(format.label()))
        .findFirst();
  }

  private static void print(Written written, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s (%.1f MB): %s, %s%n",
        written.file(),
        written.bytes() / BYTES_OF_A_MEGABYTE,
        counted(written.statements(), "statement"),
        counted(written.disputes(), "dispute"));
    if (written.statementsLeftOut() > 0) {
      out.printf(
          Locale.ROOT,
          "  %,d older statements were left out (--max-statements)%n",
          written.statementsLeftOut());
    }
    if (written.disputesLeftOut() > 0) {
      out.printf(
          Locale.ROOT,
          "  %,d less sure disputes were left out (--max-disputes)%n",
          written.disputesLeftOut());
    }
  }

  private static String counted(long number, String one) {
    return String.format(Locale.ROOT, number == 1 ? "%,d %s" : "%,d %ss", number, one);
  }
}
