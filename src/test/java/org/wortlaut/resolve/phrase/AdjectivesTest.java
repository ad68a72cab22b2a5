package org.wortlaut.resolve.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wortlaut.resolve.Texts;
import org.wortlaut.resolve.word.NameTokens;

class AdjectivesTest {

  @ParameterizedTest
  @CsvSource({
    "Es half eine Studie,eine",
    "Es half eine neue große Studie,eine",
    "Es half die Vorsitzende Richterin,die",
    "Es sank laut neuer Studie,laut",
    "Es half Studie,half"
  })
  void beforeANounStandsWhatIsNoAdjective(String text, String before) {
    NameTokens tokens = tokens(text);
    assertThat(tokens.form(Adjectives.before(tokens, tokens.size() - 1))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "neue Studie,Studie",
    "neue große Studie,Studie",
    "Studie,Studie",
    "neue und große Studie,und"
  })
  void endIsWhatIsNoAdjective(String text, String end) {
    NameTokens tokens = tokens("eine " + text);
    assertThat(tokens.form(Adjectives.end(tokens, 1))).isEqualTo(end);
  }

  private static NameTokens tokens(String text) {
    return new NameTokens(Texts.read(text), Texts.FINDER.words());
  }
}
