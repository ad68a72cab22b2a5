package org.wortlaut.learn;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Small numbers as parts of features. Each is made once, so that its hash is worked out once too.
 */
public final class Count {

  private static final String[] NAMES =
      IntStream.range(0, 32).mapToObj(Integer::toString).toArray(String[]::new);

  private Count() {}

  /** A number from 0 on, in digits. */
  public static String of(int count) {
    return count < NAMES.length ? NAMES[count] : Integer.toString(count);
  }

  /** The numbers from 0 to {@code most}, in digits. */
  public static List<String> all(int most) {
    return IntStream.rangeClosed(0, most).mapToObj(Count::of).toList();
  }

  /** A number from 0 on, in digits; a greater one than {@code most} counts as that. */
  public static String upTo(int most, int count) {
    return of(Math.min(most, count));
  }
}
