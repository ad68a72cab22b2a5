package org.wortlaut.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundAdjectivesTest {

  private static final Morphology MORPHOLOGY = GermanMorphology.load();

  @ParameterizedTest
  @CsvSource({
    "wirtschaftsfreundlicher, wirtschaftsfreundlich",
    "rufschädigend, rufschädigend",
    "rückwärtsgewandten, rückwärtsgewandt",
    "bürgernahe, bürgernah",
    "populistischen, populistisch",
    "realitätsfern, realitätsfern",
  })
  void theLastPartTellsTheAdjective(String form, String lemma) {
    Word word = MORPHOLOGY.look(form, false);
    assertThat(word.known()).isTrue();
    assertThat(word.lemma()).isEqualTo(lemma);
    assertThat(word.bareAdjective() || word.adjective() != 0).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"performance", "gecancelt", "Krumpenfreundlich"})
  void whatHasNoKnownPartsIsNone(String form) {
    assertThat(MORPHOLOGY.look(form, false).is(WordClass.ADJECTIVE)).isFalse();
  }
}
