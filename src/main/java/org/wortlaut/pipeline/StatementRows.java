package org.wortlaut.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.aggregate.dispute.ArticleDisputes;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.Mention;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.table.Disputes;
import org.wortlaut.table.Mentions;
import org.wortlaut.table.NamedRow;
import org.wortlaut.table.Statements;
import org.wortlaut.table.Types;
import org.wortlaut.text.Span;

/** Makes rows of one article's analysis: all columns that the article alone decides. */
public final class StatementRows {

  /** Columns of the statements table that come from the statement itself. */
  static final StructType STATEMENT =
      Statements.TABLE.schema(
          Statements.TABLE.columnNames().stream()
              .filter(
                  name ->
                      !List.of(
                              Statements.ARTICLE_ID,
                              Statements.STORY_ID,
                              Statements.PUBLISHED_DATE,
                              Statements.MONTH,
                              Statements.LANGUAGE,
                              Statements.SPEAKER_IDS)
                          .contains(name))
              .toList());

  /** Name of the country beside the role of a mentioned actor; for the join of actors alone. */
  public static final String ROLE_COUNTRY = "role_country";

  /** Columns of the mentions table that come from the mention itself, and {@link #ROLE_COUNTRY}. */
  static final StructType MENTION =
      Mentions.TABLE
          .schema(
              List.of(
                  Mentions.NAME,
                  Mentions.KIND,
                  Mentions.BEGIN,
                  Mentions.END,
                  Mentions.TEXT,
                  Mentions.SENTENCE,
                  Mentions.STATEMENT_ID))
          .add(ROLE_COUNTRY, DataTypes.StringType);

  /** Columns of the disputes table that the article alone decides. */
  static final StructType DISPUTE =
      Disputes.TABLE.schema(List.of(Disputes.DENIAL_ID, Disputes.CLAIM_ID, Disputes.SCORE));

  private final String text;
  private final ArticleAnalysis analysis;
  private final List<String> ids;

  StatementRows(String articleId, String text, ArticleAnalysis analysis) {
    this.text = text;
    this.analysis = analysis;
    Ids next = new Ids(articleId);
    this.ids = analysis.statements().stream().map(next::next).toList();
  }

  List<Row> statements() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      rows.add(statement(i, analysis.statements().get(i), analysis.speakers().get(i)));
    }
    return rows;
  }

  List<Row> mentions() {
    return analysis.mentions().stream().map(this::mention).toList();
  }

  List<Row> disputes(List<ArticleDisputes.Link> links) {
    return links.stream().map(this::dispute).toList();
  }

  private Row dispute(ArticleDisputes.Link link) {
    return new NamedRow(DISPUTE)
        .set(Disputes.DENIAL_ID, ids.get(link.denial()))
        .set(Disputes.CLAIM_ID, ids.get(link.claim()))
        .set(Disputes.SCORE, link.score())
        .toRow();
  }

  private Row statement(int index, Statement statement, Speaker speaker) {
    return new NamedRow(STATEMENT)
        .set(Statements.STATEMENT_ID, ids.get(index))
        .set(Statements.FORM, statement.form().label())
        .set(Statements.NESTED, statement.nested())
        .set(Statements.PARENT_ID, statement.nested() ? ids.get(statement.parent()) : null)
        .set(Statements.CUE, spans(statement.cue()))
        .set(Statements.CUE_TEXT, words(statement.cue()))
        .set(Statements.CUE_LEMMA, orNull(statement.cueLemma()))
        .set(Statements.SPEAKER, spans(statement.speaker()))
        .set(Statements.SPEAKER_TEXT, words(statement.speaker()))
        .set(Statements.SPEAKER_NAMES, speaker.names().toArray())
        .set(Statements.SPEAKER_KIND, speaker.kind().label())
        .set(Statements.SPEAKER_FOR, speaker.speaksFor())
        .set(Statements.CONTENT, spans(statement.content()))
        .set(Statements.CONTENT_TEXT, excerpt(statement.content()))
        .set(Statements.ADDRESSEE, spans(statement.addressee()))
        .set(Statements.ADDRESSEE_TEXT, words(statement.addressee()))
        .set(Statements.FRAME, spans(statement.frame()))
        .set(Statements.ACT, statement.act().label())
        .set(Statements.DENIAL, statement.denial().label())
        .set(Statements.DENIED, spans(statement.denied()))
        .set(Statements.DENIED_TEXT, excerpt(statement.denied()))
        .set(Statements.CLAIM_KIND, statement.claimKind().label())
        .set(Statements.MODALITY, statement.modality().label())
        .set(Statements.CONFIDENCE, statement.confidence())
        .set(Statements.RULE, statement.rule())
        .toRow();
  }

  private Row mention(Mention mention) {
    return new NamedRow(MENTION)
        .set(Mentions.NAME, mention.name())
        .set(Mentions.KIND, mention.kind().label())
        .set(Mentions.BEGIN, mention.span().begin())
        .set(Mentions.END, mention.span().end())
        .set(Mentions.TEXT, mention.span().in(text))
        .set(Mentions.SENTENCE, mention.sentence())
        .set(Mentions.STATEMENT_ID, mention.statement() < 0 ? null : ids.get(mention.statement()))
        .set(ROLE_COUNTRY, mention.country())
        .toRow();
  }

  private static Object[] spans(List<Span> spans) {
    return spans.stream()
        .map(
            span ->
                new NamedRow(Types.SPAN).set("begin", span.begin()).set("end", span.end()).toRow())
        .toArray();
  }

  /** The words of a role; null where the role is empty. */
  private String words(List<Span> spans) {
    return orNull(Span.join(spans, text));
  }

  /** Null where the role is empty. */
  private String excerpt(List<Span> spans) {
    return orNull(Span.excerpt(spans, text));
  }

  private static String orNull(String words) {
    return Optional.of(words).filter(found -> !found.isEmpty()).orElse(null);
  }
}
