package org.wortlaut.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherSpellingTest {

  private static final OtherSpelling SPELLING =
      OtherSpelling.of(
          LexiconFile.read("de", "other-spellings.tsv"),
          form ->
              switch (form) {
                case "heißt", "gemäß", "dass", "Straße", "Fußballspieler", "Massen", "neue" -> true;
                case "Männer", "für", "Übel", "größer", "Bär" -> true;
                default -> false;
              });

  @ParameterizedTest
  @CsvSource({
    "heisst, heißt",
    "Gemäss, Gemäß",
    "Strasse, Straße",
    "Fussballspieler, Fußballspieler",
    "Maenner, Männer",
    "fuer, für",
    "Fuer, Für",
    "groesser, größer"
  })
  void whatTheDictionaryHasOtherwiseIsSpeltAsThere(String form, String standard) {
    assertThat(SPELLING.standard(form)).isEqualTo(standard);
  }

  @ParameterizedTest
  @CsvSource({"dass", "Massen", "neue", "Grasser", "Baer", "Haus", "Boeing"})
  void otherWordsStayAsTheyAre(String form) {
    assertThat(SPELLING.standard(form)).isEqualTo(form);
  }
}
