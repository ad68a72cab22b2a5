package org.wortlaut.extract.classify.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wortlaut.extract.classify.Sample;

class VerbFramesTest {

  private static boolean holds(String name, String content) {
    ContentClause clause =
        Sample.of("Sie {sagte}, [" + content + "].").reading().leading().orElseThrow();
    return Sample.FRAMES.list(name).holds(clause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "der Rat habe die Warnung in den Wind geschlagen",
        "in den Wind habe der Rat die Warnung geschlagen",
        "der Rat halte Messwerte zurück",
        "der Rat habe die Anwohner nicht gefragt"
      })
  void holdsWhereAllWordsStandInTheClause(String content) {
    assertThat(holds("charge", content)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "der Rat habe einen Termin vorgeschlagen",
        "der Rat halte das Wasser zurück",
        "der Rat habe die Warnung nicht in den Wind geschlagen",
        "der Rat habe die Anwohner gefragt",
        "der Rat habe die Anwohner noch nicht gefragt"
      })
  void doesNotHoldWithOtherWordsOrAnotherNegation(String content) {
    assertThat(holds("charge", content)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"das überzeuge alle", "das überzeuge nicht alle"})
  void touchesWithOrWithoutANegation(String content) {
    ContentClause clause =
        Sample.of("Sie {sagte}, [" + content + "].").reading().leading().orElseThrow();
    assertThat(Sample.FRAMES.list("judgement").touches(clause)).isTrue();
  }

  @Test
  void aClassThatTheFileDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> Sample.FRAMES.list("praise"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("classify-frames.tsv has no class 'praise'");
  }
}
