package org.wortlaut.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

  @ParameterizedTest
  @CsvSource({
    "https://kurier.example/hafen-1, https://kurier.example/hafen-1",
    "' HTTP://kurier.example/a?b=c#d ', HTTP://kurier.example/a?b=c#d",
    "https://kurier.example/brücke, https://kurier.example/br%C3%BCcke"
  })
  void addressesOfTheWebAreKept(String url, String link) {
    assertThat(WebLink.of(url)).contains(link);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        " javascript://kurier.example/%0aalert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "kurier.example/hafen",
        "https:hafen",
        "https://kurier.example/\"><script>"
      })
  void everythingElseIsNoLink(String url) {
    assertThat(WebLink.of(url)).isEmpty();
  }

  @Test
  void anAddressWithASpaceIsNoLink() {
    assertThat(WebLink.of("https://kurier.example/a b")).isEmpty();
  }
}
