package org.wortlaut.text;

import java.util.function.IntPredicate;

/** Finds a place in a list in text order in logarithmic time. */
public final class Bisection {

  private Bisection() {}

  /**
   * The first index below a size from which on a condition holds; the size where it never does.
   *
   * @param reached must hold for every index behind one for which it holds
   */
  public static int first(int size, IntPredicate reached) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
