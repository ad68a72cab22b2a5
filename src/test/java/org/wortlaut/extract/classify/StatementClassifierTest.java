package org.wortlaut.extract.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.Modality;
import org.wortlaut.learn.FeatureNames;
import org.wortlaut.text.Span;

class StatementClassifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Polizei {teilte mit}, [der Fahrer sei um 23 Uhr von der Straße abgekommen].|ASSERT|FACT",
        "{Nach Angaben} der Feuerwehr [wurden drei Menschen verletzt].|ASSERT|FACT",
        "Die Werft {bestritt} [die Vorwürfe].|DENY|FACT",
        "Der Verband {fordert} [höhere Löhne].|DEMAND|NORM",
        "Sie {sagte}, [der Senat müsse endlich handeln].|DEMAND|NORM",
        "Die Bahn {kündigte an}, [die Strecke zu erneuern].|COMMIT|PLAN",
        "Er {sagte}, [er wolle im Mai zurücktreten].|COMMIT|PLAN",
        "Die Opposition {kritisierte} [die Entscheidung als „skandalös“].|ACCUSE|EVALUATION",
        "Der Minister {begrüßte} [die Einigung].|ASSERT|EVALUATION",
        "Fachleute {rechnen damit}, [dass die Preise steigen werden].|ASSERT|PREDICTION",
        "Die Firma {wollte} [keine Angaben] {machen}.|DECLINE|OTHER",
        "Sie {fragte}: [„Wo bleibt das Geld?“]|ASK|OTHER",
        "Die Polizei {bestätigte} [den Tod des Mannes].|CONFIRM|FACT",
        "[Das Geld fehle], {gab} sie {zu bedenken}.|ASSERT|FACT",
        "[Wir verurteilen den Überfall], {sagte} sie.|ACCUSE|EVALUATION",
        "{Laut} Polizei [soll das Geld nach Malta geflossen sein].|ASSERT|FACT",
      })
  void actAndClaimKindGoTogether(String marked, Act act, ClaimKind kind) {
    Classification found = Sample.of(marked).classification();
    assertThat(found.act()).isEqualTo(act);
    assertThat(found.claimKind()).isEqualTo(kind);
  }

  @Test
  void aNegatedAssertionKeepsItsAct() {
    Classification found =
        Sample.of("Die Behörde {teilte mit}, [bei dem Brand sei kein Giftstoff ausgetreten].")
            .classification();
    assertThat(found.denial()).isEqualTo(Denial.NEGATED);
    assertThat(found.act()).isEqualTo(Act.ASSERT);
    assertThat(found.claimKind()).isEqualTo(ClaimKind.FACT);
  }

  @Test
  void deniedPiecesStayInsideAContentBrokenByItsCue() {
    Sample sample = Sample.of("[Es habe keine Absprachen], {sagte} Wulf, [mit der Werft gegeben].");
    Classification found = sample.classification();
    assertThat(found.denial()).isEqualTo(Denial.NEGATED);
    assertThat(found.denied())
        .allSatisfy(
            piece ->
                assertThat(sample.context().content())
                    .anyMatch(content -> content.contains(piece)));
  }

  @Test
  void whatWasSaidBeforeCounts() {
    Classification accused =
        new Classification(Act.ACCUSE, Denial.NONE, List.of(), ClaimKind.FACT, Modality.CERTAIN);
    Sample sample = Sample.of("[Der Mann habe die Frau mehrfach bedroht].").after(accused);
    StatementReader.Reading reading = Sample.READER.read(sample.parsed(), sample.context());
    assertThat(FeatureNames.of(found -> Sample.READER.addFeatures(reading, found)))
        .contains("before-act=accuse+cueless");
  }

  @Test
  void aStatementWithoutContentIsRefused() {
    List<Span> cue = List.of(new Span(0, 3));
    assertThatThrownBy(
            () -> new Context(List.of(), cue, "", Form.INDIRECT, false, List.of(), List.of()))
        .hasMessageContaining("content");
  }

  @Test
  void aDenialNeedsSomethingDenied() {
    assertThatThrownBy(
            () ->
                new Classification(
                    Act.DENY, Denial.EXPLICIT, List.of(), ClaimKind.FACT, Modality.CERTAIN))
        .hasMessageContaining("denied");
  }
}
