package org.wortlaut.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {

  @ParameterizedTest
  @CsvSource({"63-Jährige,63", "81jähriger,81", "7-jährigem,7", "150-jähriges,150", "63-jährig,63"})
  void numbersBeforeTheWordAreYears(String form, String years) {
    assertThat(Age.is(form)).isTrue();
    assertThat(Age.years(form)).isEqualTo(years);
  }

  @ParameterizedTest
  @ValueSource(strings = {"langjährige", "elfjähriger", "63-Jährigen-Treff", "Jahre", "63"})
  void otherWordsTellNoAge(String form) {
    assertThat(Age.is(form)).isFalse();
    assertThat(Age.years(form)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"langjährige,true", "elfjähriger,true", "63-Jährige,true", "Jahre,false"})
  void wordsCountYearsToo(String form, boolean counts) {
    assertThat(Age.countsYears(form)).isEqualTo(counts);
  }
}
