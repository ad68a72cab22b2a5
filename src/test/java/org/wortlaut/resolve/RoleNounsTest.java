package org.wortlaut.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleNounsTest {

  private final RoleNouns nouns = RoleNouns.read("de");

  @ParameterizedTest
  @CsvSource({
    "Bundeskanzlerin,bundeskanzler,'',true",
    "US-Präsidenten,präsident,us,false",
    "Regierungssprechers,regierungssprecher,'',false",
    "Vorsitzende,vorsitzende,'',false",
    "Vorsitzenden,vorsitzende,'',false",
    "Polizeisprecherin,sprecher,polizei,true"
  })
  void compoundsCountByTheirLongestKnownEnding(
      String form, String noun, String modifier, boolean feminine) {
    RoleNouns.Role role = nouns.of(form);
    assertThat(role.noun()).isEqualTo(noun);
    assertThat(role.modifier()).isEqualTo(modifier);
    assertThat(role.feminine()).isEqualTo(feminine);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Regierung", "Tisch", "Berlin"})
  void otherNounsAreNoRoles(String form) {
    assertThat(nouns.of(form)).isNull();
  }

  @Test
  void lowerCaseWordsAreNoRoles() {
    assertThat(nouns.isRole("leiter")).isFalse();
  }
}
