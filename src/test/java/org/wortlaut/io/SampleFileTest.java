package org.wortlaut.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SampleFileTest {

  private static final String HEADER =
      """
      id: a-1
      title: Fähre: Betrieb läuft
      published_at: 2026-03-27
      source: Küstenkurier
      url: https://kuestenkurier.example.org/a-1
      language: de
      """;

  @Test
  void headerAndBodyBecomeAnArticle() {
    SampleArticle article =
        SampleFile.parse("a.txt", HEADER + "story: faehre\n\nErster Absatz.\n\nZweiter.\n")
            .article();

    assertThat(article.title()).isEqualTo("Fähre: Betrieb läuft");
    assertThat(article.publishedAt()).isEqualTo("2026-03-27");
    assertThat(article.story()).isEqualTo("faehre");
    assertThat(article.text()).isEqualTo("Erster Absatz.\n\nZweiter.");
  }

  @Test
  void quirksAreMadeWhenTheFileIsRead() {
    assertThat(textOf("crlf", "Eins.\n\nZwei.")).isEqualTo("Eins.\r\n\r\nZwei.");
    assertThat(textOf("soft-hyphen", "Bau\\-dezernat")).isEqualTo("Bau\u00ADdezernat");
    assertThat(textOf("nfd", "Fähre")).isEqualTo("Fa\u0308hre");
    assertThat(textOf("empty", "")).isEmpty();
    assertThat(textOf("blank", "")).isNotEmpty().isBlank();
  }

  @Test
  void unknownKeysAreNamedWithFileAndLine() {
    assertThatThrownBy(() -> SampleFile.parse("a.txt", HEADER + "autor: X\n\nText."))
        .hasMessageContaining("a.txt:7")
        .hasMessageContaining("\"autor\"");
  }

  @Test
  void aKeyGivenTwiceIsNamedWithItsLine() {
    assertThatThrownBy(() -> SampleFile.parse("a.txt", HEADER + "language: de\n\nText."))
        .hasMessageContaining("a.txt:7")
        .hasMessageContaining("\"language\" stands twice");
  }

  @Test
  void aBodyWithoutTheEmptyLineBeforeItIsReported() {
    assertThatThrownBy(() -> SampleFile.parse("a.txt", HEADER + "Text ohne Leerzeile."))
        .hasMessageContaining("a.txt:7")
        .hasMessageContaining("Text ohne Leerzeile.");
  }

  @Test
  void missingKeysAreNamed() {
    assertThatThrownBy(
            () ->
                SampleFile.parse("a.txt", HEADER.replace("source: Küstenkurier\n", "") + "\nText."))
        .hasMessageContaining("a.txt:6")
        .hasMessageContaining("\"source:\"");
  }

  @Test
  void datesThatAreNoneAreReported() {
    assertThatThrownBy(
            () -> SampleFile.parse("a.txt", HEADER.replace("2026-03-27", "27.3.2026") + "\nText."))
        .hasMessageContaining("a.txt:3")
        .hasMessageContaining("27.3.2026");
  }

  @Test
  void unknownQuirksAreReportedWithTheKnownOnes() {
    assertThatThrownBy(() -> textOf("upside-down", "Text."))
        .hasMessageContaining("a.txt:7")
        .hasMessageContaining("soft-hyphen");
  }

  @Test
  void bodyAndQuirkMustAgree() {
    assertThatThrownBy(() -> SampleFile.parse("a.txt", HEADER)).hasMessageContaining("no body");
    assertThatThrownBy(() -> textOf("empty", "Text.")).hasMessageContaining("a body, though");
  }

  private static String textOf(String quirk, String body) {
    return SampleFile.parse("a.txt", HEADER + "quirk: " + quirk + "\n\n" + body).article().text();
  }
}
