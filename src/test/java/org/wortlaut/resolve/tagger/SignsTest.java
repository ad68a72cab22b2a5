package org.wortlaut.resolve.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {

  private final Signs signs = new Signs();

  @Test
  void theSameTextIsTheSameSign() {
    assertThat(signs.of("Xx")).isEqualTo(signs.of("Xx")).isNotEqualTo(signs.of("xx"));
    assertThat(signs.of("")).isEqualTo(Sign.NONE);
  }

  @Test
  void keysTellOrderAndEdgesApart() {
    Sign first = signs.of("Xx");
    Sign second = signs.of("xx");
    assertThat(Sign.key(first, second, Sign.NONE))
        .isNotEqualTo(Sign.key(second, first, Sign.NONE))
        .isNotEqualTo(Sign.key(Sign.NONE, first, second));
  }

  @Test
  void theLatestOfTooManySignsHaveNoNumberAndNoKey() {
    for (int i = 0; i < Signs.MOST; i++) {
      assertThat(signs.of("X" + i).number()).isBetween(1, Signs.MOST);
    }
    Sign late = signs.of("late");
    Sign last = signs.of("X" + (Signs.MOST - 1));
    assertThat(late.text()).isEqualTo("late");
    assertThat(late.number()).isNegative();
    assertThat(Sign.key(last, last, last, last, last, last)).isPositive();
    assertThat(Sign.key(late, last, last, last, last, last)).isNegative();
    assertThat(Sign.key(last, last, last, last, last, late)).isNegative();
  }
}
