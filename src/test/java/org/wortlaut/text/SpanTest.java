package org.wortlaut.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void emptySpansAreRefusedWithTheirOffsets() {
    assertThatThrownBy(() -> new Span(4, 4)).hasMessageContaining("4..4");
  }

  @Test
  void joinedPiecesReadInTextOrder() {
    assertThat(Span.join(List.of(new Span(0, 3), new Span(8, 12)), "Sie, so X, geht"))
        .isEqualTo("Sie X, g");
  }

  @Test
  void anExcerptShowsWhereWordsAreLeftOut() {
    String text = "„Das ist Unsinn“, sagte Kern. „Wir prüfen das.“";
    assertThat(Span.excerpt(List.of(new Span(1, 15), new Span(31, 46)), text))
        .isEqualTo("Das ist Unsinn … Wir prüfen das.");
    assertThat(Span.excerpt(List.of(new Span(1, 15)), text)).isEqualTo("Das ist Unsinn");
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }
}
