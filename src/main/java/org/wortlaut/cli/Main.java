package org.wortlaut.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkUserAppException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The entry point of all commands, for {@code spark-submit}.
 *
 * <p>Returns when a command succeeds and throws when it fails, because ending the JVM would make a
 * good job on YARN look failed. Mistakes of the user are told on the error output and thrown as an
 * exception that spark-submit turns into the exit code, without a stack trace.
 */
@Command(
    name = "wortlaut",
    description = "Who said what and who denies what, from large corpora of news articles.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      BenchCommand.class,
      ReportCommand.class
    })
public final class Main implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  public static void main(String[] args) throws SparkUserAppException {
    Outcome outcome =
        execute(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            args);
    if (outcome.failure() != null) {
      throw outcome.failure();
    }
    if (outcome.exitCode() != ExitCode.DONE) {
      throw new SparkUserAppException(outcome.exitCode());
    }
  }

  /** Runs a command without ending the JVM or throwing. */
  static Outcome execute(PrintWriter out, PrintWriter err, String... args) {
    FailureReport report = new FailureReport();
    CommandLine commands =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setUsageHelpWidth(100)
            .setParameterExceptionHandler(Main::tellWrongUsage)
            .setExecutionExceptionHandler(report);
    int exitCode = commands.execute(args);
    out.flush();
    err.flush();
    return new Outcome(exitCode, report.failure());
  }

  /** One message, where the whole help would hide it. */
  private static int tellWrongUsage(CommandLine.ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    // Users know numbers, not Java's types, and picocli says "option" twice of what is a list.
    err.println(
        wrong
            .getMessage()
            .replace("option option", "option")
            .replaceFirst("is not an? (int|long)$", "is not a whole number")
            .replaceFirst("is not a (double|float)$", "is not a number"));
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    if (command.getParent() == null) {
      err.println("Commands: " + String.join(", ", command.getSubcommands().keySet()));
    } else {
      err.printf("All options: jobs/%s --help%n", command.getCommandName());
    }
    return ExitCode.WRONG_USAGE;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "say which command");
  }

  /**
   * @param failure what went wrong at run time and is nobody's mistake; null otherwise
   */
  record Outcome(int exitCode, RuntimeException failure) {}
}
