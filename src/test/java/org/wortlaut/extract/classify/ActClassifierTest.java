package org.wortlaut.extract.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.classify.sign.Signs;

class ActClassifierTest {

  private final ActClassifier acts =
      new ActClassifier(Sample.WORDS, Signs.of(Sample.WORDS, Sample.READER.cues(), Sample.FRAMES));

  private Optional<Act> act(String marked) {
    Sample sample = Sample.of(marked);
    return acts.classify(sample.reading(), sample.denial());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Sie fragte}: [Wer zahlt den Schaden?]|ASK",
        "Die Reederei {äußerte sich nicht} [zu dem Unglück].|DECLINE",
        "Der Sprecher {wollte} [keine Stellungnahme] {abgeben}.|DECLINE",
        "Sie {lehnte} [einen Kommentar] {ab}.|DECLINE",
        "Die Firma {erklärte}, [den Verkauf nicht kommentieren zu wollen].|DECLINE",
        "Der Verband {forderte} [eine neue Brücke].|DEMAND",
        "Sie {riefen} [zu einem Streik] {auf}.|DEMAND",
        "Die Werft {dementierte} [den Bericht].|DENY",
        "Er {nannte} [den Bericht eine „Lüge“].|DENY",
        "Der Wetterdienst {warnte} [vor Glatteis].|WARN",
        "Die Polizei {bestätigte} [den Fund].|CONFIRM",
        "Sie {räumte} [Fehler] {ein}.|CONFIRM",
        "Die Opposition {kritisierte} [den Haushalt].|ACCUSE",
        "Sie {warf} dem Amt {vor}, [den Bau verschleppt zu haben].|ACCUSE",
        "[Ja, das stimmt], {sagte} er.|CONFIRM",
        "Sie riefen: [Stoppt den Tunnel!]|DEMAND",
        "Die Bahn {wies} [den Wunsch nach einem Halt] {zurück}.|COMMIT",
        "Die Bahn {widersprach} [einer Kürzung der Züge].|DEMAND",
        "Sie {lehnte} es {ab}, [sich zu dem Halt zu äußern].|DECLINE",
        "Die Miliz {beanspruchte} [den Überfall] für sich.|CONFIRM",
        "[Sonst drohen Unfälle], {mahnte} sie.|WARN",
        "[Ich trete nicht zurück], {sagte} er.|COMMIT",
        "[Wir verurteilen den Überfall], {sagte} er.|ACCUSE",
        "[Er fordere mehr Züge], {sagte} er.|DEMAND",
        "[Helfen Sie uns], {sagte} er.|DEMAND",
        "[Er rechne im Mai mit dem Beginn der Arbeiten], {sagte} sie.|ASSERT",
      })
  void aWordShowsTheAct(String marked, Act act) {
    assertThat(act(marked)).contains(act);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sie {sagte}, [das Dach sei undicht].",
        "Er {gab bekannt}, [dass der Markt umzieht].",
        "Die Kanzlei {machte} [Angaben zum Vermögen].",
        "[Ja und nein], {sagte} sie.",
        "[Sie muss aufgeben], {sagte} er.",
        "[Ich fordere nichts], {sagte} er.",
        "[Wir haben gewarnt], {sagte} er.",
        "[Kommen Sie zu spät, wird es teuer], {sagte} er.",
        "{Laut} Bericht [fragten viele nach dem Preis].",
      })
  void otherwiseTheModelHasToWeigh(String marked) {
    assertThat(act(marked)).isEmpty();
  }
}
