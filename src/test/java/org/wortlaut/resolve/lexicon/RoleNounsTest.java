package org.wortlaut.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wortlaut.language.GermanMorphology;
import org.wortlaut.language.Word;

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

  @ParameterizedTest
  @ValueSource(strings = {"Bundeskanzlerin", "Leiter", "leiter", "Regierung", "Stadtregierung"})
  void wordsOfATextAreReadAsTheirFormsAre(String form) {
    OrganisationNouns organisations = OrganisationNouns.read("de");
    Word word = GermanMorphology.load().look(form, false);
    for (int time = 0; time < 2; time++) {
      assertThat(nouns.of(word)).isEqualTo(nouns.of(form));
      assertThat(nouns.isRole(word)).isEqualTo(nouns.isRole(form));
      assertThat(organisations.of(word)).isEqualTo(organisations.of(form));
    }
  }

  @Test
  void lowerCaseWordsAreNoRoles() {
    assertThat(nouns.isRole("leiter")).isFalse();
  }
}
