package org.wortlaut.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wortlaut.text.GermanDocuments.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.text.Token.Kind;

class DocumentReaderTest {

  @Test
  void anEmptyTextIsAnEmptyDocument() {
    assertThat(read("").sentences()).isEmpty();
    assertThat(read(" \n\n ").tokens()).isEmpty();
    assertThat(read("").sentenceAt(0)).isEqualTo(-1);
  }

  @Test
  void aQuoteIsOneItemOfTheSentenceAroundIt() {
    assertThat(items("Er nannte das „ein Märchen“, mehr nicht."))
        .containsExactly("Er", "nannte", "das", "„ein Märchen“", ",", "mehr", "nicht", ".");
  }

  @Test
  void aBracketIsOneItemOfTheSentenceAroundIt() {
    assertThat(items("Frank Oelze (Bürgerunion, seit 2021 im Amt) schwieg."))
        .containsExactly("Frank", "Oelze", "(Bürgerunion, seit 2021 im Amt)", "schwieg", ".");
  }

  @Test
  void theWordsOfAQuoteInABracketAreTokensOnce() {
    assertThat(
            read("Der Rat („das Parlament“) tagt.").tokens().stream()
                .filter(Token::isWord)
                .map(Token::form))
        .containsExactly("Der", "Rat", "das", "Parlament", "tagt");
  }

  @Test
  void aBracketThatAQuoteCutsInTwoIsNoBracket() {
    assertThat(items("Er rief (laut „Halt) stehen“ und lief."))
        .containsExactly("Er", "rief", "(", "laut", "„Halt) stehen“", "und", "lief", ".");
  }

  @Test
  void ordinalsTakeTheirPeriodAndDatesStayInOneSentence() {
    assertThat(items("Sie kam am 3. Mai.")).containsExactly("Sie", "kam", "am", "3.", "Mai", ".");
  }

  @Test
  void boilerplateLeavesNeitherTokensNorSentences() {
    Document document =
        read("Havelstedt (nda) – Die Brücke ist gesperrt.\n\n[Anzeige]\n\nSie bleibt es.\n\n(nda)");
    assertThat(document.sentences().stream().map(s -> s.span().in(document.text())))
        .containsExactly("Die Brücke ist gesperrt.", "Sie bleibt es.");
    assertThat(document.boilerplate()).hasSize(3);
  }

  @Test
  void theFirstWordMayBeAVerbOrAdjectiveWithACapital() {
    Document document = read("Kommt er? Schwere Schäden: Keine.");
    assertThat(document.tokens().get(0).word().verbs()).isNotEmpty();
    assertThat(document.tokens().get(3).word().adjective()).isNotZero();
  }

  @Test
  void sentenceAtFindsTheSentenceInsideAQuote() {
    String text = "Er sagte: „Wir warten. Niemand geht.“ Sie blieb.";
    Document document = read(text);
    assertThat(sentenceAt(document, "Er sagte")).isEqualTo("Er sagte: „Wir warten. Niemand geht.“");
    assertThat(sentenceAt(document, "warten")).isEqualTo("Wir warten.");
    assertThat(sentenceAt(document, "Niemand")).isEqualTo("Niemand geht.");
    assertThat(sentenceAt(document, "“")).isEqualTo("Er sagte: „Wir warten. Niemand geht.“");
    assertThat(sentenceAt(document, "blieb")).isEqualTo("Sie blieb.");
  }

  @Test
  void theEndWithoutStopLeavesThePeriodOut() {
    Sentence sentence = read("Sie blieb.").sentences().get(0);
    assertThat(new Span(sentence.begin(), sentence.endWithoutStop()).in("Sie blieb."))
        .isEqualTo("Sie blieb");
    assertThat(sentence.items().get(2).kind()).isEqualTo(Kind.STOP);
  }

  private static String sentenceAt(Document document, String word) {
    return document
        .sentences()
        .get(document.sentenceAt(document.text().indexOf(word)))
        .span()
        .in(document.text());
  }

  private static List<String> items(String text) {
    return read(text).sentences().get(0).items().stream()
        .map(item -> item.span().in(text))
        .toList();
  }
}
