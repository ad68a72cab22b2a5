package org.wortlaut.report.html;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.wortlaut.article.GermanText;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Disputes;
import org.wortlaut.table.Statements;
import org.wortlaut.text.DocumentReader;
import org.wortlaut.text.Span;

/**
 * Takes the newest statements and those of the surest disputes out of the tables, one article at a
 * time, and cuts their passages out of the texts.
 */
final class ChooseStatements {

  private static final String CHOSEN = "chosen";

  /**
   * What is read of a statement; the content stands first, so that sorting gives the text order.
   */
  private static final List<String> COLUMNS =
      List.of(
          Statements.CONTENT,
          Statements.STATEMENT_ID,
          Statements.SPEAKER,
          Statements.SPEAKER_NAMES,
          Statements.SPEAKER_IDS,
          Statements.CUE,
          Statements.DENIED,
          Statements.ACT,
          Statements.DENIAL,
          Statements.CLAIM_KIND);

  private final ReportTables tables;
  private final ReportBounds bounds;
  private final ActorIndex actors;
  private final DocumentReader reader = GermanText.load().reader();

  private final List<QuotedStatements.Article> articles = new ArrayList<>();
  private final List<String> passages = new ArrayList<>();
  private final List<QuotedStatements.Quoted> statements = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  ChooseStatements(ReportTables tables, ReportBounds bounds, ActorIndex actors) {
    this.tables = tables;
    this.bounds = bounds;
    this.actors = actors;
  }

  QuotedStatements choose() {
    List<Row> disputes =
        tables
            .disputes()
            .orderBy(col(Disputes.SCORE).desc(), col(Disputes.DENIAL_ID), col(Disputes.CLAIM_ID))
            .limit(bounds.disputes())
            .collectAsList();
    Iterator<Row> byArticle = byArticle(disputes).toLocalIterator();
    while (byArticle.hasNext()) {
      add(byArticle.next());
    }
    return new QuotedStatements(articles, passages, statements, linked(disputes));
  }

  /** A row for each article, the newest first, with its chosen statements in text order. */
  private Dataset<Row> byArticle(List<Row> disputes) {
    Column[] columns = COLUMNS.stream().map(functions::col).toArray(Column[]::new);
    Dataset<Row> byArticle =
        chosen(disputes)
            .groupBy(col(Statements.ARTICLE_ID))
            .agg(sort_array(collect_list(struct(columns))).as(CHOSEN));
    return tables
        .articles()
        .select(
            col(Articles.ARTICLE_ID),
            col(Articles.TITLE),
            col(Articles.SOURCE),
            col(Articles.URL),
            col(Articles.PUBLISHED_DATE).cast("string").as(Articles.PUBLISHED_DATE),
            col(Articles.TEXT))
        .join(byArticle, Articles.ARTICLE_ID)
        .orderBy(col(Articles.PUBLISHED_DATE).desc_nulls_last(), col(Articles.ARTICLE_ID));
  }

  private Dataset<Row> chosen(List<Row> disputes) {
    Set<String> disputed = new LinkedHashSet<>();
    for (Row dispute : disputes) {
      disputed.add(dispute.getAs(Disputes.DENIAL_ID));
      disputed.add(dispute.getAs(Disputes.CLAIM_ID));
    }
    Dataset<Row> all = tables.statements();
    Dataset<Row> ids =
        all.sparkSession()
            .createDataset(List.copyOf(disputed), Encoders.STRING())
            .toDF(Statements.STATEMENT_ID);
    Dataset<Row> newest =
        all.orderBy(
                col(Statements.PUBLISHED_DATE).desc_nulls_last(),
                col(Statements.ARTICLE_ID),
                col(Statements.STATEMENT_ID))
            .limit(bounds.statements());
    return newest
        .unionByName(all.join(broadcast(ids), Statements.STATEMENT_ID))
        .dropDuplicates(Statements.STATEMENT_ID);
  }

  private void add(Row row) {
    String text = row.getAs(Articles.TEXT);
    PassageCutter cutter = new PassageCutter(reader, text);
    articles.add(
        new QuotedStatements.Article(
            orEmpty(row.getAs(Articles.TITLE)),
            orEmpty(row.getAs(Articles.SOURCE)),
            orEmpty(row.getAs(Articles.PUBLISHED_DATE)),
            WebLink.of(row.getAs(Articles.URL)).orElse("")));
    for (Row statement : row.<Row>getList(row.fieldIndex(CHOSEN))) {
      add(statement, text, cutter);
    }
  }

  private void add(Row row, String text, PassageCutter cutter) {
    List<Span> speaker = spans(row, Statements.SPEAKER);
    List<Span> cue = spans(row, Statements.CUE);
    List<Span> content = spans(row, Statements.CONTENT);
    List<Span> denied = spans(row, Statements.DENIED);
    List<Span> all = Stream.of(speaker, cue, content, denied).flatMap(List::stream).toList();
    Span passage = cutter.around(all);
    int number =
        numbers.computeIfAbsent(
            passage.in(text),
            words -> {
              passages.add(words);
              return passages.size() - 1;
            });
    places.put(row.getAs(Statements.STATEMENT_ID), statements.size());
    statements.add(
        new QuotedStatements.Quoted(
            articles.size() - 1,
            number,
            all.stream().anyMatch(span -> span.end() > passage.end()),
            speakers(row),
            PassageCutter.within(passage, speaker),
            PassageCutter.within(passage, cue),
            PassageCutter.within(passage, content),
            PassageCutter.within(passage, denied),
            row.getAs(Statements.ACT),
            row.getAs(Statements.DENIAL),
            row.getAs(Statements.CLAIM_KIND)));
  }

  private List<Integer> speakers(Row row) {
    List<String> names = row.getList(row.fieldIndex(Statements.SPEAKER_NAMES));
    List<String> ids = row.getList(row.fieldIndex(Statements.SPEAKER_IDS));
    List<Integer> speakers = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      speakers.add(actors.numberOf(i < ids.size() ? ids.get(i) : null, names.get(i)));
    }
    return speakers;
  }

  private static List<Span> spans(Row row, String column) {
    return row.<Row>getList(row.fieldIndex(column)).stream()
        .map(span -> new Span(span.getInt(0), span.getInt(1)))
        .toList();
  }

  private List<QuotedStatements.Dispute> linked(List<Row> disputes) {
    return disputes.stream()
        .filter(row -> places.containsKey(row.<String>getAs(Disputes.DENIAL_ID)))
        .filter(row -> places.containsKey(row.<String>getAs(Disputes.CLAIM_ID)))
        .map(
            row ->
                new QuotedStatements.Dispute(
                    places.get(row.<String>getAs(Disputes.DENIAL_ID)),
                    places.get(row.<String>getAs(Disputes.CLAIM_ID)),
                    row.<Double>getAs(Disputes.SCORE),
                    row.<Boolean>getAs(Disputes.SAME_ARTICLE)))
        .toList();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
