package org.wortlaut.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private final Gazetteer gazetteer = NameLexicon.read("de").gazetteer();

  @ParameterizedTest
  @CsvSource({
    "Russland,Russland",
    "Russlands,Russland",
    "russischen,Russland",
    "Franzosen,Frankreich",
    "Französin,Frankreich",
    "Seoul,Südkorea",
    "Großbritannien,Großbritannien",
    "Vereinigtes Königreich,",
    "Sicherheitsrates,UN-Sicherheitsrat",
    "UNO,Vereinte Nationen",
    "Tisch,"
  })
  void oneWordNamesInAllForms(String form, String actor) {
    Gazetteer.Entry entry = gazetteer.single(form);
    assertThat(entry == null ? null : entry.actor()).isEqualTo(actor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deutschland",
        "China",
        "Brasilien",
        "Neuseeland",
        "Tonga",
        "Südkorea",
        "São Tomé und Príncipe",
        "Vereinigtes Königreich"
      })
  void countriesAreKnownByTheirGermanNames(String name) {
    assertThat(gazetteer.knows(name)).isTrue();
  }
}
