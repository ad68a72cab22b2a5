package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrappedTextTest {

  private static final int ENOUGH = 100;

  @Test
  void breaksBetweenWords() {
    assertThat(WrappedText.lines("Die Zahlen sind falsch", 10, ENOUGH))
        .containsExactly("Die Zahlen", "sind", "falsch");
  }

  @Test
  void breaksWordsThatAreLongerThanALine() {
    assertThat(WrappedText.lines("Hafenbehörde", 5, ENOUGH))
        .containsExactly("Hafen", "behör", "de");
  }

  @Test
  void endsInAnEllipsisWhereLinesAreLeftOut() {
    assertThat(WrappedText.lines("Die Zahlen sind falsch", 10, 2))
        .containsExactly("Die Zahlen", "sind fals…");
  }

  @Test
  void lettersBeyondTheBasicPlaneCountOnce() {
    assertThat(WrappedText.lines("😀😀😀😀", 2, ENOUGH)).containsExactly("😀😀", "😀😀");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    assertThat(WrappedText.lines("a\u001b[31mb\r\nc", 20, ENOUGH)).containsExactly("a [31mb c");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(WrappedText.lines("", 5, ENOUGH)).containsExactly("");
  }

  @Property
  void noLineIsLongerThanTheWidth(
      @ForAll String text,
      @ForAll @IntRange(min = 1, max = 30) int width,
      @ForAll @IntRange(min = 1, max = 5) int maxLines) {
    assertThat(WrappedText.lines(text, width, maxLines))
        .hasSizeBetween(1, maxLines)
        .allMatch(line -> WrappedText.length(line) <= width);
  }

  @Property
  void nothingIsLostWhereThereAreLinesEnough(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 30) int width) {
    String joined = String.join("", WrappedText.lines(text, width, Integer.MAX_VALUE));

    assertThat(joined.replace(" ", "")).isEqualTo(WrappedText.onOneLine(text).replace(" ", ""));
  }
}
