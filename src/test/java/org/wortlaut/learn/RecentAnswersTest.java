package org.wortlaut.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {

  private final RecentAnswers<Long> squares = new RecentAnswers<>();
  private final AtomicInteger workedOut = new AtomicInteger();

  @Test
  void worksTheSameQuestionOutOnce() {
    assertThat(square(7)).isEqualTo(49);
    assertThat(square(7)).isEqualTo(49);
    assertThat(workedOut).hasValue(1);
  }

  @Test
  void tellsQuestionsApartThatShareAPlace() {
    for (long number = 0; number < 500_000; number++) {
      assertThat(square(number)).isEqualTo(number * number);
    }
    assertThat(square(3)).isEqualTo(9);
  }

  @Test
  void doesNotRememberNegativeQuestions() {
    assertThat(square(-2)).isEqualTo(4);
    assertThat(square(-2)).isEqualTo(4);
    assertThat(workedOut).hasValue(2);
  }

  private long square(long number) {
    return squares.of(
        number,
        () -> {
          workedOut.incrementAndGet();
          return number * number;
        });
  }
}
