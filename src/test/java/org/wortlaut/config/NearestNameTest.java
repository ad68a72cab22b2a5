package org.wortlaut.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  @Test
  void aMistypedNameLeadsToTheOneThatWasMeant() {
    List<String> known =
        List.of("wortlaut.input.format", "wortlaut.output.format", "wortlaut.output.path");

    assertThat(NearestName.to("wortlaut.input.fromat", known)).isEqualTo("wortlaut.input.format");
    assertThat(NearestName.to("wortlaut.ouput.pth", known)).isEqualTo("wortlaut.output.path");
  }

  @Test
  void swappedNeighboursAreOneEdit() {
    assertThat(NearestName.edits("fromat", "format")).isEqualTo(1);
    assertThat(NearestName.edits("", "abc")).isEqualTo(3);
    assertThat(NearestName.edits("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void betweenEqualsTheAlphabetDecides() {
    assertThat(NearestName.to("x", List.of("b", "a"))).isEqualTo("a");
  }
}
