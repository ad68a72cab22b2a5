package org.wortlaut.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.text.Span;

class AnalysisCodecTest {

  private static final String TEXT = "x".repeat(Analyses.LENGTH);

  @Property(tries = 300)
  void whatIsWrittenIsReadBackTheSame(@ForAll("analyses") ArticleAnalysis analysis) {
    assertThat(AnalysisCodec.decode(AnalysisCodec.encode(analysis, TEXT))).isEqualTo(analysis);
  }

  @Property(tries = 200)
  void spanListsAreReadBackTheSame(@ForAll("spans") List<Span> spans) {
    assertThat(SpanText.decode(SpanText.encode(spans))).isEqualTo(spans);
  }

  @Property(tries = 200)
  void namesAreReadBackTheSame(@ForAll("names") List<String> names) {
    assertThat(NameListText.decode(NameListText.encode(names))).isEqualTo(names);
  }

  @Test
  void spansAreWrittenShort() {
    assertThat(SpanText.encode(List.of(new Span(12, 18), new Span(30, 33))))
        .isEqualTo("12-18 30-33");
  }

  @Test
  void brokenSpansAreShownInTheMessage() {
    assertThatThrownBy(() -> SpanText.decode("12-18 30")).hasMessageContaining("\"12-18 30\"");
  }

  @Test
  void annotationsOfOtherStagesAreRefused() {
    Chunk foreign = new Chunk(0, 3, "abc", Map.of("entity", "PER"));
    assertThatThrownBy(() -> AnalysisCodec.decode(List.of(foreign))).hasMessageContaining("type");
  }

  @Provide
  Arbitrary<ArticleAnalysis> analyses() {
    return Analyses.any();
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    return Analyses.spans(0);
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Analyses.name().list().ofMaxSize(4);
  }
}
