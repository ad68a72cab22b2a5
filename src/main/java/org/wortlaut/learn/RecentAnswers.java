package org.wortlaut.learn;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Remembers answers to questions that are told apart by a number. Each number has one place, which
 * it shares with others; there the last answer stays (a direct-mapped cache). Safe to share between
 * threads; of two that ask at the same time both may work the answer out.
 *
 * @param <T> the answer; never null
 */
public final class RecentAnswers<T> {

  private static final int BITS = 16;

  /** 2<sup>64</sup> divided by the golden ratio spreads neighbouring numbers (Knuth). */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private record Known<T>(long question, T answer) {}

  private final AtomicReferenceArray<Known<T>> places = new AtomicReferenceArray<>(1 << BITS);

  /**
   * @param question from 0 on; the answer to a negative one is worked out each time
   * @param answer depends on nothing but the question
   */
  public T of(long question, Supplier<T> answer) {
    int place = (int) (question * GOLDEN >>> Long.SIZE - BITS);
    Known<T> known = places.get(place);
    if (known != null && known.question == question) {
      return known.answer;
    }
    T found = answer.get();
    if (question >= 0) {
      places.set(place, new Known<>(question, found));
    }
    return found;
  }
}
