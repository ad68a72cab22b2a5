package org.wortlaut.train;

/**
 * Annotated articles that nothing can be trained from; the message says which, why, and what is
 * needed.
 */
public final class UnusableGold extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableGold(String message) {
    super(message);
  }
}
