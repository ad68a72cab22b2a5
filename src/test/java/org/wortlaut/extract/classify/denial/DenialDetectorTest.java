package org.wortlaut.extract.classify.denial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.Sample;

class DenialDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Werft {bestritt} [die Vorwürfe].|die Vorwürfe",
        "Der Trainer {bestritt} [jede Mitschuld].|Mitschuld",
        "Das Ministerium {wies} [den Vorwurf als „haltlos“] {zurück}.|den Vorwurf",
        "Die Reederei {dementierte} [einen Bericht, wonach der Hafen verkauft wird].|der Hafen verkauft wird",
        "Die Bank {schloss} [einen Anschlag] {aus}.|einen Anschlag",
        "Der Angeklagte {beteuerte} [seine Unschuld].|seine Unschuld",
        "Sie {nannte} [die Zahlen „frei erfunden“].|die Zahlen",
        "Er {sagte}, [der Bericht sei falsch].|der Bericht",
        "Er {sagte}, [ein Defekt der Bremsen sei ausgeschlossen].|ein Defekt der Bremsen",
        "[Nein, wir haben das Gelände nicht verkauft], {sagte} sie.|das Gelände verkauft",
        "Die Bürgermeisterin {sagte}, [sie weise die Vorwürfe zurück].|die Vorwürfe",
        "Die Werft {lehnte} [jede Schuld] {ab}.|Schuld",
        "[Eine Fusion schließe sie aus], {sagte} sie.|Eine Fusion",
        "[Sie schließe aus, dass der Deich bricht], {sagte} sie.|der Deich bricht",
        "Sie {sagte}, dass [sie die Vorwürfe bestreite].|die Vorwürfe",
        "Sie {sagte}, [der Bericht entspreche nicht den Tatsachen].|der Bericht",
      })
  void aWordOfDenialMakesItExplicit(String marked, String denied) {
    Sample sample = Sample.of(marked);
    assertThat(sample.denial().denial()).isEqualTo(Denial.EXPLICIT);
    assertThat(sample.denied()).isEqualTo(denied);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Behörde {teilte mit}, [bei dem Brand sei kein Giftstoff ausgetreten].|Giftstoff ausgetreten",
        "Er {sagte}, [die Grenzwerte würden nicht überschritten].|die Grenzwerte überschritten",
        "Sie {sagte}, [die Firma habe den Lohn nicht bezahlt].|den Lohn bezahlt",
        "Die Stadt {erklärte}, [es gehe nicht um Geld, sondern um Sicherheit].|um Geld",
        "{Laut} Polizei [wurde niemand verletzt].|verletzt",
        "Der Verein {erklärte}, [er habe nicht die Absicht, den Spieler zu verkaufen].|die Absicht, den Spieler zu verkaufen",
        "Die Ärztin {sagte}, [sie gehe nicht davon aus, dass das Virus zurückkehrt].|das Virus zurückkehrt",
        "Sie {sagten}, [es gebe keinen Grund, die Fähre stillzulegen].|Grund, die Fähre stillzulegen",
        "Er {beteuerte}, [nichts gestohlen zu haben].|gestohlen",
        "Die Chefin {sagte}, [der Vorschlag „keine Lösung“ sei].|Lösung",
        "[Es gebe niemanden, der den Deich kenne], {sagte} sie.|der den Deich kenne",
        "[Wir geben nicht nach], {sagte} sie.|Wir geben nach",
        "[Weder die Brücke noch der Tunnel sei einsturzgefährdet], {hieß es}.|die Brücke der Tunnel einsturzgefährdet",
      })
  void aNegatedMainClauseDeniesItsPositiveTerms(String marked, String denied) {
    Sample sample = Sample.of(marked);
    assertThat(sample.denial().denial()).isEqualTo(Denial.NEGATED);
    assertThat(sample.denied()).isEqualTo(denied);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er {bestritt nicht}, [dass die Kasse leer war].",
        "Die Polizei {schloss} [einen Anschlag] {nicht aus}.",
        "Der Senat {wies} [die Forderung nach höheren Löhnen] {zurück}.",
        "Der Senat {wies} [den Wunsch nach Aufklärung der Vorwürfe] {zurück}.",
        "Sie {lehnte} [eine Beteiligung] {ab}.",
        "[Die Satzung schließe Spenden aus], {sagte} sie.",
        "[Haben Sie keine Angst], {sagte} sie.",
        "[Dazu sage ich nichts], {sagte} sie.",
        "Sie {sagte}, [der Wald dürfe nicht gerodet werden].",
        "Er {sagte}, [man könne nicht alles auf einmal reparieren].",
        "Sie {sagte}, [die Schule hätte nicht schließen dürfen].",
        "Der Wirt {sagte}, [er wolle nicht, dass die Gäste frieren].",
        "Die Gewerkschaft {forderte}, [keine Stellen zu streichen].",
        "Er {sagte}, [die Bahn habe nicht nur Geld, sondern auch Vertrauen verloren].",
        "Sie {sagte}, [die Ernte sei gut, weil es keinen Frost gab].",
        "Er {sagte}, [Unbekannte hätten nicht unerhebliche Schäden angerichtet].",
        "{Laut} Polizei [zahlten Kunden, die keine Karte hatten, in bar].",
        "Die Firma {wollte} [keine weiteren Angaben] {machen}.",
        "Sie {erklärte}, [den Vorfall nicht bestätigen zu können].",
        "Er {sagte}, [es bleibe keine andere Möglichkeit als die Schließung].",
        "Sie {hofft}, [dass der Deich nicht bricht].",
        "Er {fragte}, [ob niemand etwas gehört habe?]",
        "Er {sagte}, [das Boot sei gesunken].",
      })
  void negationsThatDenyNothing(String marked) {
    assertThat(Sample.of(marked).denial().denial()).isEqualTo(Denial.NONE);
  }
}
