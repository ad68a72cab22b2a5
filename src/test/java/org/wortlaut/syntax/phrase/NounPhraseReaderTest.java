package org.wortlaut.syntax.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wortlaut.syntax.Sketch.nounPhrase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wortlaut.language.Agreement;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Sketch;

/**
 * In the cases the noun phrase at the start of the sentence is written before the bar, the rest of
 * the sentence after it.
 */
class NounPhraseReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Sprecher des Ministeriums des Landes | sagte das.",
        "Die Tochter des früheren Präsidenten | sagte ab.",
        "Der frühere Chef der Bank | , Claus Hagedorn, schwieg.",
        "Mehrere Abgeordnete der Grünen | fehlten.",
        "Angaben türkischer Medien | bestätigte er nicht.",
        "Deutschlands neuer Kanzler | reist nach Wien."
      })
  void genitivesBelongToTheirNoun(String phrase, String rest) {
    check(phrase, rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kremlsprecher Dmitri Peskow | wies das zurück.",
        "Die Grünen-Politikerin Anna Maria Weiß | sagte ab.",
        "Ursula von der Leyen | reiste ab.",
        "Bundeskanzlerin a.D. Weiß | sagte ab.",
        "Die Zeitung „Der Morgen“ | berichtet das.",
        "Die Polizei Hamburg | sucht Zeugen.",
        "Ein Sprecher der Staatsanwaltschaft Stralsund | sagte ab."
      })
  void namesFollowTheirTitleOrOffice(String phrase, String rest) {
    check(phrase, rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zehn Jahre Haft | fordert der Anwalt.",
        "Acht Prozent mehr Lohn | verlangt sie.",
        "Drei Milliarden Euro Hilfe | sagte Bonn zu.",
        "Mehr Personal und weniger Lärm | fordern sie.",
        "20 Prozent der Stimmen | fehlen."
      })
  void aMeasureGoesWithWhatItMeasures(String phrase, String rest) {
    check(phrase, rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sprecherin Blume | sagte ab.",
        "Xanto de Roos | sagte ab.",
        "Prinz Salim bin Dawud | sagte ab.",
        "Die dpa | meldet das.",
        "Dem Minister | Machtmissbrauch vorzuwerfen, half nicht.",
        "Der Regierung | Gigantismus vorzuwerfen, half nicht.",
        "Daniel Obwalla | der Zeitung vorzuziehen, half nicht."
      })
  void namesAndWhatOnlyLooksLikeOne(String phrase, String rest) {
    check(phrase, rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die RSBO | der Kommission vorzuwerfen, half nicht.",
        "Karl Weber | der Regierung vorzuziehen, half nicht.",
        "Freitag | der Vizechef der Bahn anrief.",
        "Nachricht | der alte „Adler“ gesunken."
      })
  void whatIsNoGenitiveDoesNotBelongToTheNoun(String phrase, String rest) {
    check(phrase, rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Verband der Markt- und Meinungsforscher | schwieg.",
        "Die Markt- und Preislage | ist gut."
      })
  void joinedNounsShareTheirLastPart(String phrase, String rest) {
    check(phrase, rest);
  }

  @Test
  void anObjectInThePluralIsNoSurnameOfTheNounBefore() {
    check("Einige Händler", "Stoffbänder verkauften.");
  }

  @Test
  void aBracketAfterANameBelongsToIt() {
    check("Verkehrsminister Frank Oelze (Bürgerunion)", "schwieg.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der 330 Seiten starke Bericht der Prüfer | entlastet ihn.",
        "Einer freien und fairen Wahl | stehe nichts im Weg.",
        "Viele junge Menschen | protestierten.",
        "Alle drei Zeugen | schwiegen.",
        "Die verletzte Frau | starb.",
        "Die 28-seitige Klage | fehlt."
      })
  void attributesStandBeforeTheNoun(String phrase, String rest) {
    check(phrase, rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eine Sprecherin von Siemens | sagte das.",
        "Der Minister für Verkehr | schwieg.",
        "Der Vorsitzende des Ausschusses für Verkehr | schwieg."
      })
  void prepositionsAttachWhatANounIsFor(String phrase, String rest) {
    check(phrase, rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Ministerin und der Bürgermeister | sagten ab.",
        "Maria und Peter Weiß | sagten ab."
      })
  void coordinatedPhrasesAreOneAndPlural(String phrase, String rest) {
    check(phrase, rest);
    assertThat(nounPhrase(phrase + " " + rest, phrase).coordinated()).isTrue();
    assertThat(nounPhrase(phrase + " " + rest, phrase).plural()).isTrue();
  }

  @Test
  void theSubjectOfANewClauseIsNotCoordinated() {
    assertThat(Sketch.phrase("Dort wartete der Minister und die Leute riefen.", "der Minister"))
        .isEqualTo("der Minister");
  }

  @Test
  void theHeadIsTheNounThatAgrees() {
    assertThat(Sketch.head("Der Sprecher der Bank schwieg.", "Der Sprecher")).isEqualTo("Sprecher");
    assertThat(Sketch.head("Deutschlands neuer Kanzler reist ab.", "Deutschlands"))
        .isEqualTo("Kanzler");
    assertThat(Sketch.head("Der 330 Seiten starke Bericht liegt vor.", "Der 330"))
        .isEqualTo("Bericht");
  }

  @Test
  void articlesDecideTheCase() {
    assertThat(nounPhrase("Den Minister kennt sie.", "Den Minister").canBe(Agreement.NOMINATIVE))
        .isFalse();
    assertThat(nounPhrase("Dem Minister hilft sie.", "Dem Minister").canBe(Agreement.DATIVE))
        .isTrue();
    assertThat(nounPhrase("Der Minister kommt.", "Der Minister").canBe(Agreement.NOMINATIVE))
        .isTrue();
    assertThat(
            nounPhrase("Der Ministerin hilft sie.", "Der Ministerin").canBe(Agreement.NOMINATIVE))
        .isFalse();
  }

  @Test
  void pronounsAreBarePhrases() {
    NounPhrase phrase = nounPhrase("Er schwieg.", "Er");
    assertThat(phrase.pronoun()).isTrue();
    assertThat(phrase.canBe(Agreement.NOMINATIVE)).isTrue();
    assertThat(phrase.named()).isFalse();
  }

  @Test
  void namesAreTold() {
    assertThat(nounPhrase("Anna Weiß kam.", "Anna").named()).isTrue();
    assertThat(nounPhrase("Die Behörde schwieg.", "Die Behörde").named()).isFalse();
  }

  @Test
  void verbsAndPrepositionsBeginNoPhrase() {
    assertThat(nounPhrase("Er schwieg laut Polizei.", "schwieg")).isNull();
    assertThat(nounPhrase("Er schwieg am Montag beharrlich.", "beharrlich")).isNull();
  }

  private static void check(String phrase, String rest) {
    assertThat(Sketch.phrase(phrase + " " + rest, phrase)).isEqualTo(phrase);
  }
}
