package org.wortlaut.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs commands in this JVM and keeps what they print. */
final class CommandRun {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** The exit code; what a command fails with is thrown. */
  int run(String... args) {
    Main.Outcome outcome = Main.execute(new PrintWriter(out), new PrintWriter(err), args);
    if (outcome.failure() != null) {
      throw outcome.failure();
    }
    return outcome.exitCode();
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
