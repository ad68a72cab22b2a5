package org.wortlaut.aggregate.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.aggregate.dispute.DisputeMarks.Mark;

class DisputeWordsTest {

  private final DisputeWords words = DisputeWords.forLanguage("de");

  @Test
  void formsOfAWordHaveOneStem() {
    assertThat(words.stems("Die Zahlungen an den Verein")).containsExactly("zahl", "verei");
    assertThat(words.stems("dass nichts gezahlt wurde")).containsExactly("zahl");
    assertThat(words.stems("Alle Lieferungen lieferte Ahrens")).containsExactly("liefer", "ahren");
  }

  @Test
  void wordsThatOnlyPointAtAClaimHaveNoMatter() {
    assertThat(words.stems("Die gegen ihn erhobenen Vorwürfe sind haltlos")).isEmpty();
    assertThat(words.stems("Das ist eine Lüge. Daran ist kein Wort wahr.")).isEmpty();
    assertThat(words.stems("Wir haben im Januar drei Leute gesehen.")).isEmpty();
  }

  @Test
  void numbersAreMatter() {
    assertThat(words.stems("Der Neubau kostet 96 Millionen")).contains("96");
  }

  @Test
  void nounsForClaimsAreTold() {
    assertThat(words.pointAtClaim("die Vorwürfe aus Norderhaven")).isTrue();
    assertThat(words.pointAtClaim("diese Sichtweise")).isTrue();
    assertThat(words.pointAtClaim("die Zahlung an den Verein")).isFalse();
    assertThat(words.pointAtClaim("es sei falsch gerechnet worden")).isFalse();
  }

  @Test
  void wordsForChargesAreTold() {
    assertThat(words.pointAtCharge("die Vorwürfe aus Norderhaven")).isTrue();
    assertThat(words.pointAtCharge("ihre Unschuld")).isTrue();
    assertThat(words.pointAtCharge("jede Mitschuld")).isTrue();
    assertThat(words.pointAtCharge("den Bericht der Zeitung")).isFalse();
  }

  @Test
  void wordsThatReferBackAreTold() {
    assertThat(words.referBack("Eine solche Zusage gab es nie")).isTrue();
    assertThat(words.referBack("es solche Absprachen nicht gebe")).isTrue();
    assertThat(words.referBack("derartige Pläne gebe es nicht")).isTrue();
    assertThat(words.referBack("Gegen eine solche Frechheit hilft kein Zaun")).isFalse();
    assertThat(words.referBack("Die Gefahr einer solchen Seuche bestehe nicht")).isFalse();
    assertThat(words.referBack("Eine Zusage gab es nie")).isFalse();
  }

  @Test
  void demonstrativesAreTold() {
    assertThat(words.demonstrate("diese Deutung")).isTrue();
    assertThat(words.demonstrate("Das")).isTrue();
    assertThat(words.demonstrate("davon")).isTrue();
    assertThat(words.demonstrate("das Gerücht")).isFalse();
    assertThat(words.demonstrate("die Vorwürfe dieser Zeitung")).isFalse();
    assertThat(words.demonstrate("")).isFalse();
  }

  @Test
  void reportingWordsOfAnAnswerAreTold() {
    assertThat(marked("entgegnete", Mark.REBUTTAL)).isTrue();
    assertThat(marked("hielt dagegen", Mark.REBUTTAL)).isTrue();
    assertThat(marked("teilte mit", Mark.REBUTTAL)).isFalse();
  }

  @Test
  void whatIsNotSoForSomeTimeIsTold() {
    assertThat(marked("Die Ursache sei noch nicht bekannt", Mark.TIME)).isTrue();
    assertThat(marked("Das habe er in vierzig Jahren nicht erlebt", Mark.TIME)).isTrue();
    assertThat(marked("Kein Schreiben sei eingegangen", Mark.TIME)).isFalse();
  }

  @Test
  void whatCannotBeIsTold() {
    assertThat(marked("Der Schaden lasse sich nicht beziffern", Mark.MODAL)).isTrue();
    assertThat(marked("Ein Ende könne niemand absehen", Mark.MODAL)).isTrue();
    assertThat(marked("Kein Schreiben sei eingegangen", Mark.MODAL)).isFalse();
  }

  private boolean marked(String text, Mark mark) {
    return words.marks().among(words.forms(text), mark);
  }

  @Test
  void partsOfCompoundsAndOtherVowelsAreClose() {
    assertThat(StemOverlap.closeness("stei", List.of("steinwurf"))).isEqualTo(0.7);
    assertThat(StemOverlap.closeness("absprach", List.of("absprech"))).isEqualTo(0.7);
    assertThat(StemOverlap.closeness("vorstand", List.of("verstand"))).isZero();
    assertThat(StemOverlap.closeness("zahl", List.of("stahl", "zahl"))).isEqualTo(1);
  }

  @Test
  void wordsOfOneMatterStandForOneAnother() {
    DisputeConcepts concepts = words.concepts();
    assertThat(concepts.akin("zahl", words.stems("das Klinikum habe Lösegeld überwiesen")))
        .isTrue();
    assertThat(concepts.akin("zahl", words.stems("die Brücke sei gesperrt worden"))).isFalse();
  }

  @Test
  void anEqualWordIsNotCountedAsOneOfTheSameMatter() {
    assertThat(words.concepts().akin("zahl", words.stems("habe gezahlt und überwiesen"))).isFalse();
    assertThat(
            words
                .concepts()
                .shared(words.stems("kein Schuss gefallen"), words.stems("eröffneten das Feuer")))
        .isEqualTo(1);
  }
}
