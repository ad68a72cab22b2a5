package org.wortlaut.evaluate.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wortlaut.text.Span;

class TokenIndexTest {

  @Test
  void keepsHyphensAndNumbersTogetherAndPunctuationApart() {
    assertThat(tokens("Die „NRW-Wahl“ kostete 1.500,50 Euro (laut Kreis)."))
        .containsExactly(
            "Die",
            "„",
            "NRW-Wahl",
            "“",
            "kostete",
            "1.500,50",
            "Euro",
            "(",
            "laut",
            "Kreis",
            ")",
            ".");
  }

  @Test
  void noBreakSpacesSeparateTokens() {
    assertThat(tokens("12\u00A0Prozent\u202Fmehr")).containsExactly("12", "Prozent", "mehr");
  }

  @Test
  void aSpanTakesEveryTokenThatItTouches() {
    TokenIndex tokens = TokenIndex.of("Das sagte Frau Ahrens gestern.");
    assertThat(tokens.in(List.of(new Span(6, 12)))).hasToString("{1, 2}");
    assertThat(tokens.in(List.of(new Span(0, 3), new Span(29, 30)))).hasToString("{0, 5}");
    assertThat(tokens.in(List.of(new Span(3, 4)))).hasToString("{}");
  }

  private static List<String> tokens(String text) {
    TokenIndex tokens = TokenIndex.of(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::token).toList();
  }
}
