package org.wortlaut.resolve.actors.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "Corvel's, Corvel´s",
        "Corvel's, Corvel`s",
        "Corvel's, Corvel’s",
        "Kim Tong-un, KIM TONG UN",
        "Voß, Voss",
        "Müller, Mueller"
      })
  void spellingsOfOneNameHaveOneKey(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }
}
