package org.wortlaut.extract.classify.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.classify.Sample;

class ContentKindsTest {

  private final ContentKinds kinds = new ContentKinds(Sample.WORDS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Der Radweg müsse breiter werden].|NORM",
        "[Die Schleuse dürfe nicht geschlossen werden].|NORM",
        "[Die Halle sollte leer bleiben].|NORM",
        "[Ein Neubau sei dringend notwendig].|NORM",
        "[Die Anlage ist jährlich zu prüfen].|NORM",
        "[Der Antrag sei abzulehnen].|NORM",
        "[Kinder dürften den Deich nicht betreten].|NORM",
        "[Der Turm sei von weitem zu sehen].|FACT",
        "[Das sei den Helfern zu verdanken].|FACT",
        "[Der Mann soll das Geld gestohlen haben].|FACT",
        "[Das Geld soll nach Malta geflossen sein].|FACT",
        "[Das habe nichts mit dem Wetter zu tun].|FACT",
        "[Sie musste den Betrieb schließen].|FACT",
        "[Er wolle im Herbst zurücktreten].|PLAN",
        "[Die Stadt plane eine Seilbahn].|PLAN",
        "[Wir werden klagen].|PLAN",
        "[nicht mehr antreten zu wollen].|PLAN",
        "[Die Preise werden steigen].|PREDICTION",
        "[Der Umsatz wird zwei Millionen Euro betragen].|PREDICTION",
        "[Die Fähre könne bald ausfallen].|PREDICTION",
        "[Auf der Autobahn sei mit langen Staus zu rechnen].|PREDICTION",
        "[Dem Hafen drohe die Schließung].|PREDICTION",
        "[dass eine Dürre bevorstehe].|PREDICTION",
        "[Der Hafen wurde im Herbst verkauft].|FACT",
        "[Das Konzert sei großartig].|EVALUATION",
        "[Die Reform sei völlig überzogen und unsozial].|EVALUATION",
        "[In dem Haus wohnten vier Familien].|FACT",
        "[Der Zug sei um 8 Uhr entgleist].|FACT",
        "[Wer bezahlt das?]|OTHER",
      })
  void theWordsOfAContentTellItsKind(String marked, ClaimKind kind) {
    assertThat(kinds.of(Sample.of(marked).reading())).isEqualTo(kind);
  }
}
