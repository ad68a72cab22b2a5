package org.wortlaut.resolve.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wortlaut.resolve.Texts;
import org.wortlaut.resolve.lexicon.PhraseWord;
import org.wortlaut.resolve.word.NameTokens;

class NounAttributeTest {

  @ParameterizedTest
  @CsvSource({
    "Leiter der Bergbahn,true,4",
    "Leiter von Delvia,true,4",
    "Leiter vom neuen Zoo,false,5",
    "Leiter in Altdorf,false,2",
    "Leiter die Bergbahn,false,2",
    "Leiter,false,2"
  })
  void genitiveAndVonAreAttributes(String text, boolean follows, int end) {
    NameTokens tokens = new NameTokens(Texts.read("der " + text), Texts.FINDER.words());
    NounAttribute attributes =
        new NounAttribute(tokens, Map.of("von", PhraseWord.OWNER, "vom", PhraseWord.OWNER_OR_DAY));
    assertThat(attributes.follows(1)).isEqualTo(follows);
    assertThat(attributes.endOf(1)).isEqualTo(end);
  }
}
