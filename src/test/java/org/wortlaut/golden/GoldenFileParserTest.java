package org.wortlaut.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenFileParserTest {

  private static List<GoldenCase> parse(String... lines) {
    return GoldenFileParser.parse("sample.txt", List.of(lines));
  }

  @Test
  void readsTextPointAndExpectedStatement() {
    List<GoldenCase> cases =
        parse(
            "# header of the file",
            "",
            "# particle verb",
            "> Der Minister wies die Vorwürfe zurück.",
            "= indirect | content: die Vorwürfe | cue: wies ~ zurück | names: Ina Alt; Uwe Neu");

    assertThat(cases).hasSize(1);
    GoldenCase golden = cases.get(0);
    assertThat(golden.place()).isEqualTo("sample.txt:4");
    assertThat(golden.point()).isEqualTo("particle verb");
    assertThat(golden.text()).isEqualTo("Der Minister wies die Vorwürfe zurück.");
    assertThat(golden.expected().get(0).pieces(GoldenField.CUE)).containsExactly("wies", "zurück");
    assertThat(golden.expected().get(0).canonical()).contains("names: Ina Alt; Uwe Neu");
  }

  @Test
  void joinsLinesBySpaceAndParagraphsByBlankLine() {
    assertThat(parse("> Eins.", "> Zwei.", ">", "> Drei.").get(0).text())
        .isEqualTo("Eins. Zwei.\n\nDrei.");
  }

  @Test
  void aCaseWithoutExpectedStatementIsNegative() {
    assertThat(parse("> Der Zug fuhr ab.").get(0).isNegative()).isTrue();
  }

  @Test
  void endsOfContentsDoNotCount() {
    assertThat(GoldenField.CONTENT.canonical("„Dass die Brücke hält.“"))
        .isEqualTo("die Brücke hält");
    assertThat(GoldenField.CONTENT.canonical("Es brennt ~ „und zwar hell“."))
        .isEqualTo("Es brennt ~ und zwar hell");
    assertThat(GoldenField.CONTENT.canonical("Wann kommt er?“")).isEqualTo("Wann kommt er?");
  }

  @Test
  void errorsNameFileAndLine() {
    assertThatThrownBy(() -> parse("> Text.", "= indirect | content: Text | colour: red"))
        .hasMessageStartingWith("sample.txt:2: unknown field 'colour'; known are form, content");
    assertThatThrownBy(() -> parse("> Text.", "= indirekt | content: Text"))
        .hasMessageStartingWith("sample.txt:2: 'indirekt'");
    assertThatThrownBy(() -> parse("> Text.", "= indirect | cue: sagte"))
        .hasMessageContaining("needs a content");
    assertThatThrownBy(() -> parse("= indirect | content: Text"))
        .hasMessageContaining("without a text");
    assertThatThrownBy(() -> parse("Text."))
        .hasMessageStartingWith("sample.txt:1: begins with none of");
  }
}
