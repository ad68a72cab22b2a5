package org.wortlaut.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.Modality;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Mention;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.text.Span;

class StatementRowsTest {

  private static final String TEXT = "Die Werft 😀 wies den Vorwurf aus Nordland zurück.";

  private static final Span SPEAKER = span("Die Werft");
  private static final Span CONTENT = span("den Vorwurf aus Nordland");

  @Test
  void rolesBecomeSpansAndTheWordsThatStandThere() {
    Row row = rows("a", statement(0, -1, List.of(span("wies"), span("zurück")), CONTENT)).get(0);

    assertThat(row.<String>getAs("cue_text")).isEqualTo("wies zurück");
    assertThat(row.<String>getAs("content_text")).isEqualTo("den Vorwurf aus Nordland");
    assertThat(row.<String>getAs("speaker_text")).isEqualTo("Die Werft");
    assertThat(row.<String>getAs("addressee_text")).isNull();
    assertThat((Object[]) row.getAs("addressee")).isEmpty();
    Row content = (Row) row.<Object[]>getAs("content")[0];
    assertThat(TEXT.substring(content.getAs("begin"), content.getAs("end")))
        .isEqualTo("den Vorwurf aus Nordland");
    assertThat(row.<String>getAs("denial")).isEqualTo("explicit");
    assertThat(row.<Boolean>getAs("nested")).isFalse();
  }

  @Test
  void aNestedStatementPointsToItsParent() {
    List<Row> rows =
        rows(
            "a", statement(0, -1, List.of(), CONTENT), statement(1, 0, List.of(), span("Vorwurf")));

    assertThat(rows.get(1).<String>getAs("parent_id"))
        .isEqualTo(rows.get(0).<String>getAs("statement_id"));
    assertThat(rows.get(1).<Boolean>getAs("nested")).isTrue();
  }

  @Test
  void idsDependOnArticleAndPlaceAndNotOnWhatStandsBefore() {
    Statement late = statement(1, -1, List.of(), CONTENT);
    String id = rows("a", late).get(0).getAs("statement_id");

    assertThat(
            rows("a", statement(0, -1, List.of(), SPEAKER), late)
                .get(1)
                .<String>getAs("statement_id"))
        .isEqualTo(id)
        .matches("[0-9a-f]{32}");
    assertThat(rows("b", late).get(0).<String>getAs("statement_id")).isNotEqualTo(id);
  }

  @Test
  void twoStatementsAtOnePlaceHaveTwoIds() {
    Statement once = statement(0, -1, List.of(), CONTENT);

    List<Row> rows = rows("a", once, once);

    assertThat(rows.get(0).<String>getAs("statement_id"))
        .isNotEqualTo(rows.get(1).<String>getAs("statement_id"));
  }

  @Test
  void mentionsKnowTheStatementThatHoldsThem() {
    Mention inside = new Mention("Nordland", ActorKind.COUNTRY, span("Nordland"), 0, 0);
    Mention outside = new Mention("Werft", ActorKind.ORGANIZATION, span("Werft"), 0, -1);
    StatementRows rows =
        new StatementRows(
            "a",
            TEXT,
            new ArticleAnalysis(
                List.of(statement(0, -1, List.of(), CONTENT)),
                List.of(Speaker.UNKNOWN),
                List.of(inside, outside),
                1,
                9));

    List<Row> mentions = rows.mentions();

    assertThat(mentions.get(0).<String>getAs("statement_id"))
        .isEqualTo(rows.statements().get(0).<String>getAs("statement_id"));
    assertThat(mentions.get(0).<String>getAs("text")).isEqualTo("Nordland");
    assertThat(mentions.get(1).<String>getAs("statement_id")).isNull();
  }

  private static List<Row> rows(String article, Statement... statements) {
    List<Speaker> speakers =
        List.of(statements).stream()
            .map(s -> new Speaker(List.of("Werft"), ActorKind.ORGANIZATION, null))
            .toList();
    return new StatementRows(
            article, TEXT, new ArticleAnalysis(List.of(statements), speakers, List.of(), 1, 9))
        .statements();
  }

  private static Statement statement(int index, int parent, List<Span> cue, Span content) {
    return new Statement(
        index,
        parent,
        Form.INDIRECT,
        cue,
        "zurückweisen",
        List.of(SPEAKER),
        List.of(SPEAKER),
        List.of(content),
        List.of(),
        List.of(),
        Act.DENY,
        Denial.EXPLICIT,
        List.of(content),
        ClaimKind.FACT,
        Modality.CERTAIN,
        0.9,
        "nominal-content");
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
