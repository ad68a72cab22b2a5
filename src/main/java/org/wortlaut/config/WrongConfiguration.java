package org.wortlaut.config;

/** The user asked for something that cannot be meant; the message says what and what to do. */
public final class WrongConfiguration extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WrongConfiguration(String message) {
    super(message);
  }

  public WrongConfiguration(String message, Throwable cause) {
    super(message, cause);
  }
}
