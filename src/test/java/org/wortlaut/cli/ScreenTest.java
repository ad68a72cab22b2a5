package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi.Style;

class ScreenTest {

  @Test
  void aTerminalIsColouredAndHasItsWidth() {
    assertThat(Screen.of(columns("120"), Map.of())).isEqualTo(new Screen(120, true));
  }

  @Test
  void whatIsNoTerminalIsPlain() {
    assertThat(Screen.of(new Properties(), Map.of()))
        .isEqualTo(new Screen(Screen.DEFAULT_WIDTH, false));
  }

  @Test
  void coloursCanBeRefused() {
    assertThat(Screen.of(columns("120"), Map.of("NO_COLOR", "1")).coloured()).isFalse();
    assertThat(Screen.of(columns("120"), Map.of("TERM", "dumb")).coloured()).isFalse();
    assertThat(Screen.of(columns("120"), Map.of("NO_COLOR", "")).coloured()).isTrue();
  }

  @Test
  void extremeWidthsAreBounded() {
    assertThat(Screen.of(columns("5"), Map.of()).width()).isEqualTo(Screen.MIN_WIDTH);
    assertThat(Screen.of(columns("4000"), Map.of()).width()).isEqualTo(Screen.MAX_WIDTH);
    assertThat(Screen.of(columns("wide"), Map.of()).width()).isEqualTo(Screen.DEFAULT_WIDTH);
  }

  @Test
  void stylesEndWithTheText() {
    assertThat(new Screen(80, true).styled("nein", List.of(Style.bold)))
        .isEqualTo("\u001b[1mnein\u001b[0m");
    assertThat(new Screen(80, false).styled("nein", List.of(Style.bold))).isEqualTo("nein");
  }

  private static Properties columns(String columns) {
    Properties properties = new Properties();
    properties.setProperty(Screen.COLUMNS, columns);
    return properties;
  }
}
