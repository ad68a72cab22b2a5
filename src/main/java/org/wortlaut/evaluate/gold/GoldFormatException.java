package org.wortlaut.evaluate.gold;

import java.nio.file.Path;

/**
 * A gold file does not have the form that its reader expects; the message names file, line and
 * value.
 */
public final class GoldFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GoldFormatException(Path file, int line, String problem, Throwable cause) {
    super(file + ":" + line + ": " + problem, cause);
  }

  public GoldFormatException(Path file, String problem) {
    super(file + ": " + problem);
  }
}
