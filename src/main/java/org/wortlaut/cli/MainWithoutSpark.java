package org.wortlaut.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The entry point for commands that need no Spark, started by {@code java} itself instead of
 * spark-submit, which takes longer to start than such a command to run. Ends the JVM with the exit
 * code, as there is no spark-submit that would.
 */
public final class MainWithoutSpark {

  private MainWithoutSpark() {}

  public static void main(String[] args) {
    Main.Outcome outcome =
        Main.execute(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            args);
    if (outcome.failure() != null) {
      throw outcome.failure();
    }
    System.exit(outcome.exitCode());
  }
}
