package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageOpenerTest {

  @TempDir private Path folder;

  @Test
  void theProgramIsGivenTheAddressOfThePage() throws IOException {
    Path told = folder.resolve("told");
    PageOpener opener =
        new PageOpener(List.of("sh", "-c", "printf %s \"$1\" > \"$0\"", told.toString()));

    assertThat(opener.open(folder.resolve("über uns.html"))).isTrue();
    assertThat(told).content().startsWith("file:///").endsWith("%20uns.html");
    assertThat(Files.size(told)).isPositive();
  }

  @Test
  void aProgramThatFailsHasShownNothing() {
    assertThat(new PageOpener(List.of("false")).open(folder)).isFalse();
  }

  @Test
  void aProgramThatIsNotThereHasShownNothing() {
    assertThat(new PageOpener(List.of("no-such-program")).open(folder)).isFalse();
  }
}
