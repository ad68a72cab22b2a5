package org.wortlaut.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.article.GermanText;
import org.wortlaut.text.DocumentReader;
import org.wortlaut.text.Span;

class PassageCutterTest {

  private static final DocumentReader READER = GermanText.load().reader();

  private static final String TEXT =
      "Es regnete am 3. Mai. „Wir gehen. Und zwar heute“, sagte Behn. Die Menge klatschte.";

  @Test
  void aStatementStandsInItsWholeSentence() {
    assertThat(around(TEXT, "sagte")).isEqualTo("„Wir gehen. Und zwar heute“, sagte Behn.");
  }

  @Test
  void partsInTwoSentencesBringBoth() {
    assertThat(around(TEXT, "regnete", "Behn"))
        .isEqualTo("Es regnete am 3. Mai. „Wir gehen. Und zwar heute“, sagte Behn.");
  }

  @Test
  void aVeryLongPassageIsCutButNotWithinACharacter() {
    String text = "a".repeat(PassageCutter.LONGEST - 1) + "😀" + "b".repeat(100);

    assertThat(around(text, "a", "b")).isEqualTo("a".repeat(PassageCutter.LONGEST - 1));
  }

  @Test
  void spansAreCountedFromThePassageAndCutAtItsEnd() {
    assertThat(
            PassageCutter.within(
                new Span(10, 20), List.of(new Span(12, 15), new Span(18, 30), new Span(25, 30))))
        .containsExactly(new Span(2, 5), new Span(8, 10));
  }

  private static String around(String text, String... words) {
    List<Span> spans =
        List.of(words).stream()
            .map(word -> new Span(text.indexOf(word), text.lastIndexOf(word) + word.length()))
            .toList();
    return new PassageCutter(READER, text).around(spans).in(text);
  }
}
