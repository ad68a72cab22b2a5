package org.wortlaut.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.wortlaut.text.Span;

/**
 * Writes the content of a report as JSON for the page's scripts. What there are many of stands in
 * columns (one array for each field), words that come again are numbers of a list.
 */
final class ReportJson {

  private final JsonColumns columns;
  private final JsonGenerator json;

  private ReportJson(JsonColumns columns) {
    this.columns = columns;
    this.json = columns.values();
  }

  /** Writes an object that can stand inside a script element, and leaves the writer open. */
  static void write(ReportContent content, Writer writer) throws IOException {
    try (JsonColumns columns = new JsonColumns(writer)) {
      new ReportJson(columns).write(content);
    }
  }

  private void write(ReportContent content) throws IOException {
    columns.object(
        () -> {
          columns.field("figures", () -> figures(content.figures()));
          columns.texts("actors", content.actorNames());
          columns.coded("kinds", content.actorKinds());
          columns.array("pairs", content.pairs().graphs(), this::graph);
          json.writeNumberField("monthsLeftOut", content.pairs().monthsLeftOut());
          columns.field("overTime", () -> overTime(content.overTime()));
          columns.field("quoted", () -> quoted(content.quoted()));
        });
  }

  private void figures(Figures figures) throws IOException {
    columns.object(
        () -> {
          json.writeNumberField("articles", figures.articles());
          json.writeNumberField("stories", figures.stories());
          json.writeNumberField("sources", figures.sources());
          json.writeStringField("first", figures.first().map(Object::toString).orElse(""));
          json.writeStringField("last", figures.last().map(Object::toString).orElse(""));
          json.writeNumberField("statements", figures.statements());
          json.writeNumberField("denials", figures.denials());
          json.writeNumberField("undated", figures.undated());
          json.writeNumberField("actors", figures.actors());
          json.writeNumberField("disputes", figures.disputes());
          if (figures.confidence().isPresent()) {
            json.writeNumberField("confidence", figures.confidence().get());
          }
          columns.array(
              "rejects",
              figures.rejects(),
              reject ->
                  columns.object(
                      () -> {
                        json.writeStringField("reason", reject.reason());
                        json.writeNumberField("rows", reject.rows());
                      }));
        });
  }

  private void graph(PairGraph graph) throws IOException {
    columns.object(
        () -> {
          json.writeStringField("level", graph.level());
          json.writeStringField("window", graph.window());
          json.writeNumberField("tested", graph.tested());
          json.writeNumberField("passing", graph.passing());
          json.writeNumberField("significant", graph.significant());
          columns.array("actor", graph.nodes(), node -> json.writeNumber(node.actor()));
          columns.array("x", graph.nodes(), node -> json.writeNumber(Math.round(node.x())));
          columns.array("y", graph.nodes(), node -> json.writeNumber(Math.round(node.y())));
          columns.array("a", graph.edges(), edge -> json.writeNumber(edge.a()));
          columns.array("b", graph.edges(), edge -> json.writeNumber(edge.b()));
          columns.array("stories", graph.edges(), edge -> json.writeNumber(edge.stories()));
          columns.array("units", graph.edges(), edge -> json.writeNumber(edge.units()));
          columns.array("expected", graph.edges(), edge -> columns.number(edge.expected()));
          columns.array("npmi", graph.edges(), edge -> columns.number(edge.npmi()));
          columns.array("q", graph.edges(), edge -> columns.number(edge.q()));
          columns.array("g2", graph.edges(), edge -> columns.number(edge.g2()));
        });
  }

  private void overTime(SpeechOverTime overTime) throws IOException {
    columns.object(
        () -> {
          json.writeStringField("unit", overTime.unit());
          columns.array("starts", overTime.starts(), start -> json.writeString(start.toString()));
          columns.field("all", () -> counts(overTime.all()));
          json.writeNumberField("actorsLeftOut", overTime.actorsLeftOut());
          columns.array(
              "actors",
              List.copyOf(overTime.byActor().entrySet()),
              entry ->
                  columns.object(
                      () -> {
                        json.writeNumberField("actor", entry.getKey());
                        columns.field("counts", () -> counts(entry.getValue()));
                      }));
        });
  }

  private void counts(List<SpeechOverTime.Count> counts) throws IOException {
    columns.object(
        () -> {
          columns.array("span", counts, count -> json.writeNumber(count.span()));
          columns.array("statements", counts, count -> json.writeNumber(count.statements()));
          columns.array("denials", counts, count -> json.writeNumber(count.denials()));
        });
  }

  private void quoted(QuotedStatements quoted) throws IOException {
    List<QuotedStatements.Quoted> rows = quoted.statements();
    columns.object(
        () -> {
          columns.texts("titles", quoted.articles(), QuotedStatements.Article::title);
          columns.texts("dates", quoted.articles(), QuotedStatements.Article::date);
          columns.texts("urls", quoted.articles(), QuotedStatements.Article::url);
          columns.coded(
              "sources", quoted.articles().stream().map(QuotedStatements.Article::source).toList());
          columns.texts("passages", quoted.passages());
          columns.array("article", rows, row -> json.writeNumber(row.article()));
          columns.array("passage", rows, row -> json.writeNumber(row.passage()));
          columns.array("cut", rows, row -> json.writeNumber(row.cut() ? 1 : 0));
          columns.array("speakers", rows, row -> numbers(row.speakers()));
          columns.array("speaker", rows, row -> spans(row.speaker()));
          columns.array("cue", rows, row -> spans(row.cue()));
          columns.array("content", rows, row -> spans(row.content()));
          columns.array("denied", rows, row -> spans(row.denied()));
          columns.coded("act", rows.stream().map(QuotedStatements.Quoted::act).toList());
          columns.coded("denial", rows.stream().map(QuotedStatements.Quoted::denial).toList());
          columns.coded(
              "claimKind", rows.stream().map(QuotedStatements.Quoted::claimKind).toList());
          columns.array(
              "disputes",
              quoted.disputes(),
              dispute ->
                  columns.object(
                      () -> {
                        json.writeNumberField("denial", dispute.denial());
                        json.writeNumberField("claim", dispute.claim());
                        json.writeNumberField("score", dispute.score());
                        json.writeBooleanField("sameArticle", dispute.sameArticle());
                      }));
        });
  }

  /** Begins and ends in turn. */
  private void spans(List<Span> spans) throws IOException {
    json.writeStartArray();
    for (Span span : spans) {
      json.writeNumber(span.begin());
      json.writeNumber(span.end());
    }
    json.writeEndArray();
  }

  private void numbers(List<Integer> numbers) throws IOException {
    json.writeStartArray();
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }
}
