package org.wortlaut.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.aggregate.dispute.ArticleDisputes;
import org.wortlaut.aggregate.dispute.DisputeSettings;
import org.wortlaut.annotate.AnalyzedArticle;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.table.Articles;
import org.wortlaut.table.NamedRow;
import org.wortlaut.table.Rejects;

/**
 * Turns annotated articles into one row each, with its statements and mentions as nested rows, so
 * that the annotations are read once.
 */
final class ExtractRows {

  static final String SENTENCES = "sentences";
  static final String TOKENS = "tokens";

  /** What went wrong with an article; null where its analysis succeeded. */
  static final String FAILURE = "failure";

  /** Nested rows of {@link StatementRows#STATEMENT}. */
  static final String STATEMENT_ROWS = "statement_rows";

  /** Nested rows of {@link StatementRows#MENTION}. */
  static final String MENTION_ROWS = "mention_rows";

  /** Nested rows of {@link StatementRows#DISPUTE}. */
  static final String DISPUTE_ROWS = "dispute_rows";

  private static final String NESTED = "nested_row";

  private static final List<String> FROM_ARTICLE =
      List.of(
          Articles.ARTICLE_ID,
          Articles.SOURCE,
          Articles.URL,
          Articles.TITLE,
          Articles.PUBLISHED_DATE,
          Articles.MONTH,
          Articles.LANGUAGE,
          Articles.TEXT);

  private static final StructType SCHEMA =
      Articles.TABLE
          .schema(FROM_ARTICLE)
          .add(Articles.STATEMENTS, DataTypes.IntegerType)
          .add(Articles.CHARS, DataTypes.IntegerType)
          .add(SENTENCES, DataTypes.IntegerType)
          .add(TOKENS, DataTypes.IntegerType)
          .add(FAILURE, DataTypes.StringType)
          .add(STATEMENT_ROWS, DataTypes.createArrayType(StatementRows.STATEMENT))
          .add(MENTION_ROWS, DataTypes.createArrayType(StatementRows.MENTION))
          .add(DISPUTE_ROWS, DataTypes.createArrayType(StatementRows.DISPUTE));

  private ExtractRows() {}

  /**
   * @param models the user's own, see {@link ArticleDisputes#forLanguage(String, Optional,
   *     DisputeSettings)}
   */
  static Dataset<Row> from(
      Dataset<Row> annotated, Optional<Path> models, DisputeSettings disputes) {
    String folder = models.map(Path::toString).orElse(null);
    return annotated.map(
        (MapFunction<Row, Row>)
            article -> extract(article, Optional.ofNullable(folder).map(Path::of), disputes),
        Encoders.row(SCHEMA));
  }

  /**
   * One row for each statement: id, story, source, date and language of its article and its own
   * columns.
   */
  static Dataset<Row> statements(Dataset<Row> articles) {
    return nested(articles, STATEMENT_ROWS);
  }

  /**
   * One row for each mention: id, story, source, date and language of its article and its own
   * columns.
   */
  static Dataset<Row> mentions(Dataset<Row> articles) {
    return nested(articles, MENTION_ROWS);
  }

  /** One row for each denial linked to a claim of its own article. */
  static Dataset<Row> disputes(Dataset<Row> articles) {
    return nested(articles, DISPUTE_ROWS);
  }

  /**
   * A note in {@code rejects} for each article that is kept without statements since its analysis
   * failed.
   */
  static Dataset<Row> failures(Dataset<Row> extracted) {
    return extracted
        .filter(col(FAILURE).isNotNull())
        .select(
            col(Articles.ARTICLE_ID),
            lit("extract").as(Rejects.STAGE),
            lit("analysis failed").as(Rejects.REASON),
            col(FAILURE).as(Rejects.DETAIL),
            substring(col(Articles.TEXT), 1, Rejects.EXCERPT_LENGTH).as(Rejects.EXCERPT));
  }

  private static Dataset<Row> nested(Dataset<Row> articles, String rows) {
    return articles
        .select(
            col(Articles.ARTICLE_ID),
            col(Articles.STORY_ID),
            col(Articles.SOURCE),
            col(Articles.PUBLISHED_DATE),
            col(Articles.MONTH),
            col(Articles.LANGUAGE),
            explode(col(rows)).as(NESTED))
        .selectExpr("*", NESTED + ".*")
        .drop(NESTED);
  }

  private static Row extract(Row annotated, Optional<Path> models, DisputeSettings disputes) {
    String text = annotated.getAs(Articles.TEXT);
    List<Row> annotations = annotated.getList(annotated.fieldIndex(AnnotationPipeline.ANALYSIS));
    ArticleAnalysis analysis = AnalyzedArticle.of(annotations);
    StatementRows rows = new StatementRows(annotated.getAs(Articles.ARTICLE_ID), text, analysis);
    NamedRow row = new NamedRow(SCHEMA);
    for (String column : FROM_ARTICLE) {
      row.set(column, annotated.getAs(column));
    }
    return row.set(Articles.STATEMENTS, analysis.statements().size())
        .set(Articles.CHARS, text.length())
        .set(SENTENCES, analysis.sentences())
        .set(TOKENS, analysis.tokens())
        .set(FAILURE, AnalyzedArticle.failure(annotations).orElse(null))
        .set(STATEMENT_ROWS, rows.statements().toArray())
        .set(MENTION_ROWS, rows.mentions().toArray())
        .set(DISPUTE_ROWS, rows.disputes(links(annotated, analysis, models, disputes)).toArray())
        .toRow();
  }

  /** Most articles deny nothing, and their language need not be known for that. */
  private static List<ArticleDisputes.Link> links(
      Row article, ArticleAnalysis analysis, Optional<Path> models, DisputeSettings settings) {
    return ArticleDisputes.mayBeIn(analysis)
        ? ArticleDisputes.forLanguage(article.getAs(Articles.LANGUAGE), models, settings)
            .in(analysis, article.getAs(Articles.TEXT))
        : List.of();
  }
}
