package org.wortlaut.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Er rief: ``Halt'', lief.|Er rief:  „Halt“ , lief.",
        "Er rief: ,,Halt'', lief.|Er rief:  „Halt“ , lief.",
        "Er rief: >>Halt<<, lief.|Er rief:  »Halt« , lief.",
        "Er rief: <<Halt>>, lief.|Er rief:  «Halt» , lief."
      })
  void twoCharactersAreOneMarkAndABlank(String typed, String marked) {
    assertThat(TypedMarks.replaced(typed)).isEqualTo(marked);
  }

  @Test
  void apostrophesCloseOnlyWhatWasOpenedInTheirLine() {
    String italics = "Der Schlepper ''Hinnerk'' lief aus.\nEr rief ``Halt''.";
    assertThat(TypedMarks.replaced(italics))
        .isEqualTo("Der Schlepper ''Hinnerk'' lief aus.\nEr rief  „Halt“ .");
    assertThat(TypedMarks.replaced("Er rief ``Halt\nund lief''."))
        .isEqualTo("Er rief  „Halt\nund lief''.");
  }

  @Test
  void theQuoteHoldsBothCharactersOfItsMarks() {
    String text = "Er rief ``Halt'' und lief.";
    Document document = GermanDocuments.read(text);
    assertThat(document.quotes()).hasSize(1);
    assertThat(document.quotes().get(0).span().in(text)).isEqualTo("``Halt''");
    assertThat(document.quotes().get(0).inner().in(text)).isEqualTo("Halt");
  }

  @Property(tries = 1000)
  void everyOtherCharacterStaysWhereItIs(@ForAll("texts") String text) {
    String marked = TypedMarks.replaced(text);
    assertThat(marked).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      if ("`',<>".indexOf(text.charAt(i)) < 0) {
        assertThat(marked.charAt(i)).isEqualTo(text.charAt(i));
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("`',<>a \n.").ofMaxLength(24);
  }
}
