package org.wortlaut.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what has been found out about a word, by its number: one look into an array, where a
 * map by the form would compare strings. Safe to share between threads; of two that ask at the same
 * time both may work the answer out. All words have to come from one {@link Morphology}.
 *
 * @param <T> the answer; never null
 */
public final class WordMemo<T> {

  /** Words with greater numbers are worked out each time, so that memory stays bounded. */
  static final int MOST_WORDS = 400_000;

  private static final int FIRST_SIZE = 1 << 14;

  private final Function<Word, T> answer;
  private volatile AtomicReferenceArray<T> known = new AtomicReferenceArray<>(FIRST_SIZE);

  /**
   * @param answer depends on nothing but the word
   */
  public WordMemo(Function<Word, T> answer) {
    this.answer = answer;
  }

  public T of(Word word) {
    int number = word.number();
    AtomicReferenceArray<T> answers = known;
    T found = number >= 0 && number < answers.length() ? answers.get(number) : null;
    return found != null ? found : workOut(word);
  }

  private T workOut(Word word) {
    T found = answer.apply(word);
    if (word.number() >= 0) {
      keep(word.number(), found);
    }
    return found;
  }

  private synchronized void keep(int number, T found) {
    if (number >= known.length()) {
      AtomicReferenceArray<T> longer =
          new AtomicReferenceArray<>(Math.max(number + 1, 2 * known.length()));
      for (int i = 0; i < known.length(); i++) {
        longer.set(i, known.get(i));
      }
      known = longer;
    }
    known.set(number, found);
  }
}
