package org.wortlaut.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsNameTest {

  @ParameterizedTest
  @CsvSource({
    "Kim Jong-un, KIM JONG UN",
    "Kim Jong-un, Kim Jong‑un",
    "Voß, Voss",
    "Donald J. Lund, Donald J Lund",
    "N.A.T.O., NATO",
    "Ine\u00ADs Kade, Ines Kade",
    "Ｎordlund AG, Nordlund  AG",
    "Jule O’Hara, Jule O'Hara",
    "Zoë Blüm, Zoe\u0308 Blu\u0308m"
  })
  void spellingsOfOneName(String one, String other) {
    assertThat(ActorsName.of(one).key()).isEqualTo(ActorsName.of(other).key());
  }

  @ParameterizedTest
  @CsvSource({"Müller, Muller", "Ines Kade, Ina Kade", "Nordlund AG, Nordlund GmbH"})
  void differentNames(String one, String other) {
    assertThat(ActorsName.of(one).key()).isNotEqualTo(ActorsName.of(other).key());
  }

  @ParameterizedTest
  @CsvSource({
    "Kade, true, kade",
    "Ines Kade, false, kade",
    "von der Heide, true, von der heide",
    "Uta von der Heide, false, heide|der heide|von der heide",
    "Müller-Kade, true, müller kade",
    "Jan Müller-Kade, false, müller kade"
  })
  void surnamesAndWhetherTheyStandAlone(String name, boolean bare, String surnames) {
    assertThat(ActorsName.of(name).bare()).isEqualTo(bare);
    assertThat(ActorsName.of(name).surnames()).isEqualTo(List.of(surnames.split("\\|")));
  }

  @Test
  void anEmptyNameIsBareAndHasNoKey() {
    assertThat(ActorsName.of(" ")).isEqualTo(new ActorsName("", true, List.of("")));
  }
}
