package org.wortlaut.report.html;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.wortlaut.LocalSpark;
import org.wortlaut.table.ActorPairs;
import org.wortlaut.table.Actors;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Disputes;
import org.wortlaut.table.NamedRow;
import org.wortlaut.table.Rejects;
import org.wortlaut.table.Statements;
import org.wortlaut.table.Table;

/** Tables for reports, written row by row; spans are found by the words that they hold. */
public final class MadeTables {

  private final List<Row> articles = new ArrayList<>();
  private final List<Row> statements = new ArrayList<>();
  private final List<Row> actors = new ArrayList<>();
  private final List<Row> pairs = new ArrayList<>();
  private final List<Row> disputes = new ArrayList<>();
  private final List<Row> rejects = new ArrayList<>();
  private Article latest;

  private record Article(String id, String date, String text) {}

  /** An article; the statements that follow stand in it. */
  public MadeTables article(String id, String date, String title, String url, String text) {
    latest = new Article(id, date, text);
    articles.add(
        new NamedRow(Articles.TABLE.schema())
            .set(Articles.ARTICLE_ID, id)
            .set(Articles.STORY_ID, id)
            .set(Articles.SOURCE, "Küstenkurier")
            .set(Articles.TITLE, title)
            .set(Articles.URL, url)
            .set(Articles.PUBLISHED_DATE, Date.valueOf(date))
            .set(Articles.TEXT, text)
            .toRow());
    return this;
  }

  /**
   * A statement of the latest article.
   *
   * @param denied empty: nothing is denied
   */
  public MadeTables statement(
      String id, String name, String speaker, String cue, String content, String denied) {
    statements.add(
        new NamedRow(Statements.TABLE.schema())
            .set(Statements.STATEMENT_ID, id)
            .set(Statements.ARTICLE_ID, latest.id())
            .set(Statements.PUBLISHED_DATE, Date.valueOf(latest.date()))
            .set(Statements.SPEAKER, spans(speaker))
            .set(Statements.SPEAKER_NAMES, List.of(name))
            .set(Statements.SPEAKER_IDS, List.of(idOf(name)))
            .set(Statements.CUE, spans(cue))
            .set(Statements.CONTENT, spans(content))
            .set(Statements.DENIED, spans(denied))
            .set(Statements.ACT, denied.isEmpty() ? "assert" : "deny")
            .set(Statements.DENIAL, denied.isEmpty() ? "none" : "explicit")
            .set(Statements.CLAIM_KIND, "fact")
            .set(Statements.CONFIDENCE, 0.75)
            .toRow());
    return this;
  }

  private List<Row> spans(String words) {
    int begin = latest.text().indexOf(words);
    return words.isEmpty() ? List.of() : List.of(RowFactory.create(begin, begin + words.length()));
  }

  MadeTables actor(String name, long statements) {
    actors.add(
        new NamedRow(Actors.TABLE.schema())
            .set(Actors.ACTOR_ID, idOf(name))
            .set(Actors.NAME, name)
            .set(Actors.KIND, "person")
            .set(Actors.STATEMENTS, statements)
            .toRow());
    return this;
  }

  /** A pair in the whole time, with what the sliders look at. */
  MadeTables pair(String level, String a, String b, long stories, double npmi, double q) {
    return pair(level, "all", a, b, stories, npmi, q);
  }

  MadeTables pair(
      String level, String window, String a, String b, long stories, double npmi, double q) {
    pairs.add(
        new NamedRow(ActorPairs.TABLE.schema())
            .set(ActorPairs.LEVEL, level)
            .set(ActorPairs.WINDOW, window)
            .set(ActorPairs.A_ID, idOf(a))
            .set(ActorPairs.A, a)
            .set(ActorPairs.B_ID, idOf(b))
            .set(ActorPairs.B, b)
            .set(ActorPairs.N_AB, stories)
            .set(ActorPairs.STORIES_AB, stories)
            .set(ActorPairs.EXPECTED, npmi > 0 ? stories / 2.0 : stories * 2.0)
            .set(ActorPairs.NPMI, npmi)
            .set(ActorPairs.Q_VALUE, q)
            .set(ActorPairs.G2, stories * Math.abs(npmi))
            .toRow());
    return this;
  }

  public MadeTables dispute(String denial, String claim, double score) {
    disputes.add(
        new NamedRow(Disputes.TABLE.schema())
            .set(Disputes.DENIAL_ID, denial)
            .set(Disputes.CLAIM_ID, claim)
            .set(Disputes.SCORE, score)
            .set(Disputes.SAME_ARTICLE, true)
            .toRow());
    return this;
  }

  MadeTables reject(String reason) {
    rejects.add(new NamedRow(Rejects.TABLE.schema()).set(Rejects.REASON, reason).toRow());
    return this;
  }

  public ReportTables tables() {
    return new ReportTables(
        rows(Articles.TABLE, articles),
        rows(Statements.TABLE, statements),
        rows(Actors.TABLE, actors),
        rows(ActorPairs.TABLE, pairs),
        rows(Disputes.TABLE, disputes),
        rows(Rejects.TABLE, rejects));
  }

  private static Dataset<Row> rows(Table table, List<Row> rows) {
    return LocalSpark.session().createDataFrame(rows, table.schema());
  }

  private static String idOf(String name) {
    return "id of " + name;
  }
}
