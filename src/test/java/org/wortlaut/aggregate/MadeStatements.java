package org.wortlaut.aggregate;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wortlaut.table.Mentions;
import org.wortlaut.table.NamedRow;
import org.wortlaut.table.Statements;
import org.wortlaut.table.Types;

/** Statements and mentions for tests, of articles that are told by a word, with actors as ids. */
public final class MadeStatements {

  private final List<Row> statements = new ArrayList<>();
  private final List<Row> mentions = new ArrayList<>();

  /** What a statement is told by; the rest is the same for all. */
  public record Made(
      String id,
      String article,
      String day,
      String speaker,
      String act,
      String denial,
      String content,
      List<String> actors,
      String cueLemma) {

    /** One whose reporting verb does not matter. */
    public Made(
        String id,
        String article,
        String day,
        String speaker,
        String act,
        String denial,
        String content,
        List<String> actors) {
      this(id, article, day, speaker, act, denial, content, actors, null);
    }

    /** The same by another reporting verb, given in its dictionary form. */
    public Made by(String verb) {
      return new Made(id, article, day, speaker, act, denial, content, actors, verb);
    }
  }

  /** A statement whose content names actors; each article is a story of its own. */
  public MadeStatements add(Made made) {
    return add(made, made.article(), null, null, List.of());
  }

  /** With its story, the statement around it, whom its speaker speaks for and to whom. */
  public MadeStatements add(
      Made made, String story, String parent, String speaksFor, List<String> addressees) {
    String speaker = made.speaker();
    Object[] addressee =
        addressees.isEmpty()
            ? new Object[0]
            : new Object[] {new NamedRow(Types.SPAN).set("begin", 0).set("end", 9).toRow()};
    statements.add(
        new NamedRow(Statements.TABLE.schema())
            .set(Statements.STATEMENT_ID, made.id())
            .set(Statements.ARTICLE_ID, made.article())
            .set(Statements.STORY_ID, story)
            .set(Statements.PARENT_ID, parent)
            .set(Statements.PUBLISHED_DATE, made.day() == null ? null : Date.valueOf(made.day()))
            .set(Statements.MONTH, made.day() == null ? null : made.day().substring(0, 7))
            .set(Statements.LANGUAGE, "de")
            .set(Statements.SPEAKER_IDS, new String[] {speaker})
            .set(Statements.SPEAKER_NAMES, new String[] {speaker == null ? "Sprecher" : speaker})
            .set(Statements.SPEAKER_FOR, speaksFor)
            .set(Statements.ADDRESSEE, addressee)
            .set(Statements.CUE_LEMMA, made.cueLemma())
            .set(Statements.ACT, made.act())
            .set(Statements.DENIAL, made.denial())
            .set(Statements.CLAIM_KIND, "fact")
            .set(Statements.CONTENT_TEXT, made.content())
            .set(Statements.CONFIDENCE, 0.9)
            .toRow());
    made.actors().forEach(actor -> mentions.add(mention(made, actor, 20, made.id())));
    addressees.forEach(actor -> mentions.add(mention(made, actor, 3, null)));
    return this;
  }

  /** Actors that an article names outside of all statements. */
  public MadeStatements about(String article, String... actors) {
    Made nowhere = new Made(null, article, null, null, null, null, null, List.of());
    Arrays.stream(actors).forEach(actor -> mentions.add(mention(nowhere, actor, 40, null)));
    return this;
  }

  private static Row mention(Made made, String actor, int begin, String statement) {
    return new NamedRow(Mentions.TABLE.schema())
        .set(Mentions.ARTICLE_ID, made.article())
        .set(Mentions.STORY_ID, made.article())
        .set(Mentions.ACTOR_ID, actor)
        .set(Mentions.NAME, actor)
        .set(Mentions.BEGIN, begin)
        .set(Mentions.END, begin + 4)
        .set(Mentions.STATEMENT_ID, statement)
        .toRow();
  }

  public Dataset<Row> statements() {
    return LocalSpark.session().createDataFrame(statements, Statements.TABLE.schema());
  }

  public Dataset<Row> mentions() {
    return LocalSpark.session().createDataFrame(mentions, Mentions.TABLE.schema());
  }
}
