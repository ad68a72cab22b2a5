package org.wortlaut.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BisectionTest {

  private static final int[] BEGINS = {3, 5, 9};

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 0", "4, 1", "5, 1", "9, 2", "10, 3"})
  void findsTheFirstThatBeginsAtAnOffsetOrBehindIt(int offset, int expected) {
    assertThat(Bisection.first(BEGINS.length, i -> BEGINS[i] >= offset)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void nothingHasNoPlaceButItsEnd(boolean reached) {
    assertThat(Bisection.first(0, i -> reached)).isZero();
  }
}
