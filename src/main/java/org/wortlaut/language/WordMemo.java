package org.wortlaut.language;

import java.util.function.Function;

/**
 * Remembers what has been found out about a word, on the word itself: all that is asked of a word
 * lies together, and no map has to compare strings. Safe to share between threads; of two that ask
 * at the same time both may work the answer out. Words of a second {@link Morphology} are worked
 * out each time.
 *
 * @param <T> the answer; never null
 */
public final class WordMemo<T> {

  private final Function<Word, T> answer;

  /** That of the first word that was asked about; null before. */
  private volatile Vocabulary vocabulary;

  /** Where the answers stand in the notes on its words; set before {@link #vocabulary}. */
  private int place;

  /**
   * @param answer depends on nothing but the word
   */
  public WordMemo(Function<Word, T> answer) {
    this.answer = answer;
  }

  @SuppressWarnings("unchecked") // nobody else writes in this place
  public T of(Word word) {
    Object found = vocabulary == word.vocabulary() ? word.note(place) : null;
    return found != null ? (T) found : workOut(word);
  }

  private T workOut(Word word) {
    T found = answer.apply(word);
    if (isOfOne(word.vocabulary())) {
      word.note(place, found);
    }
    return found;
  }

  private synchronized boolean isOfOne(Vocabulary other) {
    if (vocabulary == null) {
      place = other.newPlace();
      vocabulary = other;
    }
    return vocabulary == other;
  }
}
