package org.wortlaut.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wortlaut.text.GermanDocuments.read;
import static org.wortlaut.text.GermanDocuments.sentences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Fähre fährt seit dem 3. Mai wieder.",
        "Am 12. und 13. März tagt der Rat.",
        "Sie wurde in der 2. Liga Zweite.",
        "Zum 40. Jahrestag kam Königin Luise II. nach Wien.",
        "Der Prozess beginnt am 5. 6. in Linz.",
        "In seinem Buch, das zum 100. Geburtstag erschien, lobte er den Rat.",
        "Das Dorf feiert sein 1250. Jubiläum.",
        "Sie eröffnet die 60. Filmtage.",
        "Das Fest, zu dem Papst Benno XIV. nicht komme, sei abgesagt.",
        "Prof. Dr. Anna Weiß leitet das Amt.",
        "George W. Baum und J. K. Reuter schwiegen.",
        "Das kostet ca. 3 Mio. Euro pro Jahr, d.h. zu viel.",
        "Er gehört der Partei Ökologische Liste e.V. an.",
        "Der Kurs fiel auf 1.204,5 Punkte (minus 3,2 Prozent).",
        "Die Aktie (WKN 123. Ausgabe) fiel.",
        "Er fragte sich: Wozu das alles?",
        "Der Ruf „Halt! Stehen bleiben!“ half nichts.",
        "„Hier bleibt alles.“, sagte sie.",
        "„Kommt er?“, fragte die Richterin.",
        "„Er kommt nicht mehr.“ sagte sie leise.",
        "Der Film Die letzte Flut läuft im Mai an.",
        "Bereiten Sie den Teig am Abend vor.",
        "Lange Zeit schwieg die Stadt.",
        "Weber verlässt Die Neue Mitte.",
        "Laut Der Hafenbote sinkt der Pegel.",
        "Unter dem Titel Der Hafenmeister erscheint ein Roman."
      })
  void oneSentenceStaysOne(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void aSentenceMayEndWithTheNumberOfAKing() {
    assertThat(sentences("Am Abend sprach König Benno XIV. Er warnte vor Krieg."))
        .containsExactly("Am Abend sprach König Benno XIV.", "Er warnte vor Krieg.");
  }

  @Test
  void periodsQuestionAndExclamationMarksEndSentences() {
    assertThat(sentences("Der Rat tagt. Kommt er voran? Kaum! Er vertagt sich …"))
        .containsExactly("Der Rat tagt.", "Kommt er voran?", "Kaum!", "Er vertagt sich …");
  }

  @Test
  void aNumberBeforeAFunctionWordEndsTheSentence() {
    assertThat(sentences("Es kamen nur 40. Die Halle blieb leer."))
        .containsExactly("Es kamen nur 40.", "Die Halle blieb leer.");
  }

  @Test
  void aNumberBeforeAPluralWithoutArticleEndsTheSentence() {
    assertThat(sentences("Die meisten sind über 60. Kinder gibt es kaum."))
        .containsExactly("Die meisten sind über 60.", "Kinder gibt es kaum.");
  }

  @Test
  void aYearIsNoOrdinal() {
    assertThat(sentences("Das war im Jahr 2019. Stahl war teuer."))
        .containsExactly("Das war im Jahr 2019.", "Stahl war teuer.");
  }

  @Test
  void aQuoteWithItsStopEndsTheSentenceBeforeACapital() {
    assertThat(sentences("Sie schloss: „Das ist alles.“ Danach ging sie."))
        .containsExactly("Sie schloss: „Das ist alles.“", "Danach ging sie.");
  }

  @Test
  void twoQuotesInARowAreTwoSentences() {
    assertThat(sentences("„Nein.“ „Doch.“")).containsExactly("„Nein.“", "„Doch.“");
  }

  @Test
  void aQuoteInsideASentenceDoesNotEndIt() {
    assertThat(sentences("Er nannte das „ein Märchen“ und ging. Sie blieb."))
        .containsExactly("Er nannte das „ein Märchen“ und ging.", "Sie blieb.");
  }

  @Test
  void stopsInBracketsDoNotEndTheSentence() {
    assertThat(sentences("Der Rat (er tagt selten. Sehr selten.) schwieg. Alle warteten."))
        .containsExactly("Der Rat (er tagt selten. Sehr selten.) schwieg.", "Alle warteten.");
  }

  @Test
  void hardWrappedLinesGoOnInLowerCaseOrAfterAComma() {
    assertThat(
            sentences(
                "Der Minister hat die Vorwürfe\nzurückgewiesen. Die Firma,\nHersteller von Stahl, schwieg."))
        .containsExactly(
            "Der Minister hat die Vorwürfe\nzurückgewiesen.",
            "Die Firma,\nHersteller von Stahl, schwieg.");
  }

  @Test
  void aLineEndBeforeACapitalEndsAParagraph() {
    assertThat(sentences("Neue Brücke für Havelstedt\nDer Bau beginnt im Mai."))
        .containsExactly("Neue Brücke für Havelstedt", "Der Bau beginnt im Mai.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Breiter Protest|Die Stadt schweigt.",
        "Lob für Lund|Nach dem Spiel sprach der Trainer.",
        "Hochwasserschutz|Dass der Damm hält, ist sicher.",
        "Keine Belege|Nach den Worten des Rats ist nichts bewiesen.",
        "Mehr Geld für Schulen|Auch der Rat hofft darauf.",
        "Stadt will bald entscheiden|Die Lage sei ernst.",
        "Zu Gewalt aufgerufen|Der Verein traf sich im Hafen."
      })
  void aHeadingThatHasLostItsLineEndIsASentence(String text) {
    assertThat(sentences("Der Rat tagt. " + text.replace('|', ' ')))
        .containsExactly(("Der Rat tagt.|" + text).split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er liest Die Zeit am Hafen.",
        "Sie nannten ihn Der Lotse von Lund.",
        "Gezeigt wird heute Der Deich."
      })
  void aTitleIsNoHeading(String text) {
    assertThat(sentences("Der Rat tagt. " + text)).containsExactly("Der Rat tagt.", text);
  }

  @Test
  void aSpaceLostAfterThePeriodStillEndsTheSentence() {
    assertThat(sentences("Das hat er angekündigt.Der Rat stimmt zu."))
        .containsExactly("Das hat er angekündigt.", "Der Rat stimmt zu.");
  }

  @Test
  void paragraphsAreNumbered() {
    assertThat(read("Eins. Zwei.\n\nDrei.\nVier.").sentences().stream().map(Sentence::paragraph))
        .containsExactly(0, 0, 1, 2);
  }

  @Test
  void aParagraphEndsWhereALineBreakIsLost() {
    Document document =
        read("Er kam.Die Firma schwieg. „Das reicht.“Sie ging. Auf bahn.example steht mehr.");
    assertThat(document.sentences().stream().filter(s -> !s.quoted()).map(Sentence::paragraph))
        .containsExactly(0, 1, 1, 2, 2);
  }

  @Test
  void aQuoteIsCutIntoSentencesOfItsOwn() {
    Document document = read("„Die Lage ist ernst. Wir warten“, sagte er.");
    assertThat(
            document.sentences().stream().map(s -> s.quote() + " " + s.span().in(document.text())))
        .containsExactly(
            "-1 „Die Lage ist ernst. Wir warten“, sagte er.",
            "0 Die Lage ist ernst.",
            "0 Wir warten");
  }
}
