package org.wortlaut.syntax.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wortlaut.syntax.Sketch;

/** In the cases the finite verbs stand behind the sentence, separated by blanks. */
class FiniteVerbsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Die verletzte Frau wurde in ein Krankenhaus gebracht. > wurde",
        "Die Opposition kritisierte die geplante Reform. > kritisierte",
        "Der Sprecher berichtet von gefälschten Rechnungen. > berichtet",
        "Der gestern entlassene Beamte klagt gegen das Amt. > klagt",
        "Einer der 13 beteiligten Wirte klagte. > klagte",
        "Das in Wien ansässige Unternehmen bestritt das. > bestritt",
        "Eine politisch motivierte Tat schließt sie aus. > schließt",
        "Nach absolvierten 34 Runden sei es gut. > sei",
        "Der Erlös aus bereits verkauften Häusern fließt an die Stadt. > fließt",
        "Öffentlich finanzierte Stellen sollten das tun. > sollten",
        "Wir weisen den Vorwurf aber entschieden zurück. > weisen",
        "Prinz Salim bin Dawud wies das zurück. > wies"
      })
  void attributesAreNotFinite(String sentence, String verbs) {
    check(sentence, verbs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Die Firma hat das berichtet. > hat",
        "Berichtet wurde darüber kaum. > wurde",
        "Der Betrug ist bekannt geworden. > ist",
        "Die Zeugen haben nichts gesehen. > haben"
      })
  void participlesUnderAnAuxiliaryAreNotFinite(String sentence, String verbs) {
    check(sentence, verbs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Die Zeugen wollen nichts sagen. > wollen",
        "Die Wähler entscheiden. > entscheiden",
        "Sie haben nichts zu befürchten. > haben",
        "Der Vorstand ließ erklären, das Werk bleibe. > ließ bleibe"
      })
  void infinitivesAreToldFromPlurals(String sentence, String verbs) {
    check(sentence, verbs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Waren aus China sind teurer geworden. > sind",
        "Reisen ins Ausland sind erlaubt. > sind",
        "Angaben dazu fehlten. > fehlten",
        "Kommt er morgen? > Kommt",
        "Wäre er nur geblieben! > Wäre"
      })
  void aCapitalisedFirstWordIsAVerbOnlyWhereItIsNoNoun(String sentence, String verbs) {
    check(sentence, verbs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Er sagte ab und berichtet nun aus Wien. > sagte berichtet",
        "Die Ministerin nannte das absurd und drohte mit einer Klage. > nannte drohte",
        "Er sagte, dass er krank sei und bald gehe. > sagte sei gehe",
        "Der Bericht liegt vor und wird geprüft. > liegt wird"
      })
  void eachConjunctHasItsOwn(String sentence, String verbs) {
    check(sentence, verbs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Eine neue Brücke kostet Geld. > kostet",
        "Laut Polizei floh der Mann. > floh",
        "Heute sprach der Rat sehr lange. > sprach",
        "Seine Meinung ist bekannt. > ist"
      })
  void wordsThatOnlyLookLikeVerbsAreNotFinite(String sentence, String verbs) {
    check(sentence, verbs);
  }

  private static void check(String sentence, String verbs) {
    assertThat(Sketch.finiteVerbs(sentence)).isEqualTo(List.of(verbs.split(" ")));
  }
}
