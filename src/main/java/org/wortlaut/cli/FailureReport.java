package org.wortlaut.cli;

import org.wortlaut.config.WrongConfiguration;
import org.wortlaut.io.UnusableInput;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells the user's mistakes as one message, and keeps any other failure to be thrown. */
final class FailureReport implements IExecutionExceptionHandler {

  private RuntimeException failure;

  @Override
  public int handleExecutionException(
      Exception thrown, CommandLine command, ParseResult parseResult) {
    if (thrown instanceof WrongConfiguration) {
      command.getErr().println(thrown.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    if (thrown instanceof UnusableInput) {
      command.getErr().println(thrown.getMessage());
      return ExitCode.UNUSABLE_INPUT;
    }
    failure =
        thrown instanceof RuntimeException unchecked
            ? unchecked
            : new IllegalStateException(thrown);
    return ExitCode.FAILED;
  }

  /** The failure that is nobody's mistake, or null. */
  RuntimeException failure() {
    return failure;
  }
}
