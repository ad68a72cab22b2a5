package org.wortlaut.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LexiconFileTest {

  private static final String HEADER =
      "# Words. Source: written for this test. Licence: Apache-2.0.\n";

  @Test
  void columnsAreSeparatedByTabsAndTrimmed() throws IOException {
    LexiconFile file = parse(HEADER + "zwei Wörter \t b\n");
    assertThat(file.entries()).hasSize(1);
    assertThat(file.entries().get(0).columns()).containsExactly("zwei Wörter", "b");
  }

  @Test
  void aColumnBeyondTheEndOfTheLineIsEmpty() throws IOException {
    assertThat(parse(HEADER + "wort\n").entries().get(0).column(3)).isEmpty();
  }

  @Test
  void entriesKnowTheirLineInTheFile() throws IOException {
    assertThat(
            parse(HEADER + "\n# noch ein Wort\neins\n\nzwei\n").entries().stream()
                .map(LexiconFile.Entry::line))
        .containsExactly(4, 6);
  }

  @Test
  void theFirstColumnKeepsTheOrderOfTheFile() throws IOException {
    assertThat(parse(HEADER + "zwei\t2\neins\t1\n").firstColumn()).containsExactly("zwei", "eins");
  }

  @Test
  void aRepeatedLineIsAnErrorWithFileAndLine() {
    assertThatThrownBy(() -> parse(HEADER + "wort\n\nwort\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("words.tsv line 4")
        .hasMessageContaining("\"wort\"");
  }

  @Test
  void aFileWithoutSourceOrLicenceIsAnError() {
    assertThatThrownBy(() -> parse("wort\n"))
        .hasMessageContaining("words.tsv")
        .hasMessageContaining("Source:")
        .hasMessageContaining("Licence:");
    assertThatThrownBy(() -> parse("# Source: here.\nwort\n"))
        .hasMessageContaining("words.tsv")
        .hasMessageContaining("Licence:");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> LexiconFile.read("de", "no-such-words.tsv"))
        .hasMessageContaining("lexicon/de/no-such-words.tsv");
  }

  @Test
  void readersReportTheirErrorsWithFileAndLine() throws IOException {
    LexiconFile roles = parse(HEADER + "coordinator\tund\nkoordinator\taber\n");
    assertThatThrownBy(() -> new FunctionWords(roles))
        .hasMessageContaining("words.tsv line 3")
        .hasMessageContaining("'koordinator'");
    LexiconFile homographs = parse(HEADER + "dropp\theute\n");
    assertThatThrownBy(
            () -> new GermanMorphology(homographs, roles, roles, parse(HEADER), parse(HEADER)))
        .hasMessageContaining("words.tsv line 2")
        .hasMessageContaining("'dropp'");
    LexiconFile spellings = parse(HEADER + "ss\tß\tfew\n");
    assertThatThrownBy(() -> OtherSpelling.of(spellings, form -> true))
        .hasMessageContaining("words.tsv line 2")
        .hasMessageContaining("'few'");
  }

  private static LexiconFile parse(String content) throws IOException {
    return LexiconFile.parse("words.tsv", new BufferedReader(new StringReader(content)));
  }
}
