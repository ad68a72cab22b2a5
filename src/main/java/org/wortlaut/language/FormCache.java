package org.wortlaut.language;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what has been found out about a word form. News repeats its words: of a million tokens
 * only some ten thousand are new. Safe to share between threads.
 *
 * @param <T> the answer; never null
 */
public final class FormCache<T> {

  /** More forms are worked out again each time, so that a long run does not fill the memory. */
  private static final int MOST_FORMS = 400_000;

  private final ConcurrentHashMap<String, T> known = new ConcurrentHashMap<>();
  private final Function<String, T> answer;

  /**
   * @param answer depends on nothing but the form
   */
  public FormCache(Function<String, T> answer) {
    this.answer = answer;
  }

  public T of(String form) {
    T found = known.get(form);
    if (found == null) {
      found = answer.apply(form);
      if (known.size() < MOST_FORMS) {
        known.put(form, found);
      }
    }
    return found;
  }
}
