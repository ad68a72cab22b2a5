package org.wortlaut.evaluate.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.evaluate.Sketch;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Mention;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.text.Span;

class PredictionTest {

  @ParameterizedTest
  @CsvSource({"US-Truppen seien im Land, US, true", "They told us everything, us, false"})
  void pronounsAreNoMentionsButAcronymsAre(String text, String words, boolean counts) {
    Statement statement =
        new Sketch(text)
            .predicted(Form.INDIRECT, Map.of(Role.CONTENT, text))
            .document()
            .predictions()
            .get(0)
            .statement();
    int begin = text.indexOf(words);
    Mention mention =
        new Mention("USA", ActorKind.COUNTRY, new Span(begin, begin + words.length()), 0, 0);
    ArticleAnalysis analysis =
        new ArticleAnalysis(List.of(statement), List.of(Speaker.UNKNOWN), List.of(mention), 1, 4);

    List<String> mentions = Prediction.of(analysis, text).get(0).mentions();

    assertThat(mentions.contains("USA")).isEqualTo(counts);
  }
}
