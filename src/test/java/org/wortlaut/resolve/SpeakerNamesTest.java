package org.wortlaut.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which name a speaker's phrase gets, by examples that a rule must and must not match. */
class SpeakerNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Minister Karl-Emil zu Ruhland kam. [Zu Ruhland] sagte, {es regne}.; Karl-Emil zu Ruhland",
        "Der Scheich Hussein al Ruhli kam. [Al Ruhli] sagte, {es regne}.; Hussein al Ruhli",
        "Minister Emil Peters kam. [Peters] sagte, {es regne}.; Emil Peters",
        "Minister Emil Ruhland kam. [Karla Ruhland] sagte, {es regne}.; Karla Ruhland",
        "Emil Ohm rief Karl Lorenz. Dort riet Emil Lorenz Ohm ab. [Ohm] sagte, {es regne}.; Emil Ohm",
        "Emil Ohm kam. Dort trat Emil Lorenz Ohm auf. [Ohm] sagte, {es regne}.; Emil Lorenz Ohm"
      })
  void surnamesBelongToTheirBearer(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Die Opposition tagt. [Medien] melden, {es regne}. [Sie] fordert, {es solle schneien}.; Opposition",
        "Die Opposition tagt. [Medien] melden, {es regne}. [Sie] fordern, {es solle schneien}.; Medien"
      })
  void pronounsHaveTheNumberOfTheirVerb(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Der Täter floh. [Er] rief, {es brenne}.; Täter",
        "Die Lehrer streiken. [Sie] fordern, {es solle Lohn geben}.; Lehrer",
        "Emil Ruhland sah den Täter. [Er] rief, {es brenne}.; Emil Ruhland"
      })
  void pronounsWithoutANameTakeUpUnnamedPersons(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Peru leidet unter der Dürre. [Das Land] bat um Hilfe, {es regne nicht}.; Peru",
        "[Das Land Nordmark] bat um Hilfe, {es regne nicht}.; Land Nordmark"
      })
  void theLandIsTheCountryNamedBefore(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Laut [einem Bericht der BBC] {regnet es}.; BBC",
        "Laut [einem Bericht des bayrischen Fernsehens] {regnet es}.; bayrisches Fernsehen",
        "Laut [einem Bericht der NASA] {regnet es}.; Bericht der NASA",
        "Laut [einer Mitteilung der NASA] {regnet es}.; NASA"
      })
  void reportsOfMediaAreWhatTheMediaSay(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Die Mutter und ihr Bruder] sagten, {es regne}.; Mutter|Bruder",
        "Laut [einem Mitarbeiter der NASA in Altdorf und anderen Zeugen] {regnet es}.; Mitarbeiter der NASA in Altdorf|andere Zeugen",
        "[Emil Ruhland, der frühere Minister und Bruder von Otto Ruhland], sagte, {es regne}.; Emil Ruhland"
      })
  void membersOfACoordinationAreNamedOneByOne(String marked, String names) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(names.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[37 Prozent] sagten, {es regne}.; 37 Prozent",
        "[37 Bürger] sagten, {es regne}.; Bürger"
      })
  void sharesKeepTheirNumber(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kanzler Emil Ruhland kam. [Die Regierung Ruhland] sagte, {es regne}.; Regierung Ruhland",
        "Kanzler Emil Ruhland kam. [Der Kanzler Ruhland] sagte, {es regne}.; Emil Ruhland"
      })
  void governmentsAreNotTheirHead(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nach [Angaben der Internationalen Flussschutztruppe] {regnet es}.; Internationale Flussschutztruppe",
        "Das Lager von Amnesty International (ai) ist voll. Nach Ansicht von [ai] {regnet es}.; Amnesty International",
        "Der United States Storm Survey (USSS) tagt. Nach [USSS-Angaben] {regnet es}.; United States Storm Survey"
      })
  void organisationsHaveTheirFullNameInTheNominative(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Kenias Regierung] sagte, {es regne}.; Regierung Kenias",
        "[Die kenianische Regierung] sagte, {es regne}.; kenianische Regierung",
        "[Honduras] sagte, {es regne}.; Honduras"
      })
  void institutionsOfACountryAreNamedWithIt(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Emil Ruhland rief den Wirt Jost Adler. [Dieser] sagte, {es regne}.; Jost Adler",
        "Emil Ruhland rief den Wirt Jost Adler. [Er] sagte, {es regne}.; Emil Ruhland"
      })
  void aDemonstrativeMeansTheOneSpokenOfLast(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Emil Ruhland trat zurück. [Der 63-Jährige] sagte, {er sei müde}.; Emil Ruhland",
        "Ein 38-jähriger Wirt floh. Anna Ohm kam. [Der 38-Jährige] sagte, {es regne}.; 38-jähriger Wirt",
        "Emil Ruhland kam. [Der NVP-Politiker] sagte, {es regne}.; Emil Ruhland",
        "Emil Ruhland kam. [Der Wahlleiter] sagte, {es regne}.; Wahlleiter"
      })
  void agesAndMembersStandForThePersonNamedBefore(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Der Nachfolger des Direktors Emil Ruhland, Karl Lorenz,] sagte, {es regne}.; Karl Lorenz",
        "[Ein Sprecher der Ministerin Anna Ohm] sagte, {es regne}.; Sprecher der Ministerin Anna Ohm",
        "[Die Vorsitzende der Gewerkschaft Anna Ohm] sagte, {es regne}.; Anna Ohm"
      })
  void aPhraseIsAboutItsHeadAndNotAboutANameWithinIt(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Laut [einem Bericht der Reederei Kolben] {regnet es}. Laut [dem Kolben-Bericht] {schneit es}.; Bericht der Reederei Kolben",
        "Laut [einem Bericht des Verbands freier Reeder (VfR)] {regnet es}. Laut [dem VfR-Bericht] {schneit es}.; Bericht des Verbands freier Reeder",
        "Laut [einem Bericht der Reederei Kolben] {regnet es}. Laut [dem Nordbank-Bericht] {schneit es}.; Nordbank-Bericht"
      })
  void documentsOfSomebodyAreTakenUpByAShorterName(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Al-Dschasira und CNN berichten. [Der amerikanische Fernsehsender] meldet, {es regne}.; CNN",
        "CNN und Al-Dschasira berichten. [Der amerikanische Fernsehsender] meldet, {es regne}.; CNN",
        "Die Hisbollah kämpft. [Die staatliche Nachrichtenagentur] meldet, {es regne}.; staatliche Nachrichtenagentur"
      })
  void mediaAreTakenUpByTheirKindAndCountry(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Das Friedenskomitee im norwegischen Oslo] sagte, {es regne}.; Friedenskomitee",
        "[Die Behörden in Oslo] sagten, {es regne}.; Behörden in Oslo",
        "[Der Landesbeauftragte für Datenschutz] sagte, {es regne}.; Landesbeauftragter für Datenschutz",
        "Nach Angaben [der Militärjunta] {regnet es}.; Militärjunta",
        "Laut [ersten Agenturmeldungen] {regnet es}.; Agenturmeldungen"
      })
  void unnamedSpeakersHaveTheNameOfWhatTheyAre(String marked, String name) {
    assertThat(Texts.lastSpeaker(marked)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wie auf [einer Pressekonferenz] gesagt wurde, {regnet es}.",
        "[Der größte Vorwurf] lautet, {es regne}.",
        "[Eine Gegenreaktion] besagt, {es regne}."
      })
  void thingsSayNothing(String marked) {
    assertThat(Texts.lastSpeaker(marked)).isEmpty();
  }
}
