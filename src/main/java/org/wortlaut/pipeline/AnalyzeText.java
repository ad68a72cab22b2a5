package org.wortlaut.pipeline;

import java.util.List;
import org.apache.spark.sql.Row;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.config.AnnotationSettings;
import org.wortlaut.text.TextCleaner;

/**
 * The statements of one text that belongs to no corpus. Needs no running Spark: its rows are made
 * in this JVM.
 */
public final class AnalyzeText {

  private final AnnotationSettings settings;

  /**
   * @param settings of which language, scheme and models apply; stages of Spark NLP are not run
   */
  public AnalyzeText(AnnotationSettings settings) {
    this.settings = settings;
  }

  /**
   * @param raw text of an article as it was delivered
   * @return rows with those columns of the table statements that the text alone decides, in text
   *     order; ids are hashes of the text and the statement's place in it
   * @throws IllegalArgumentException if there are no resources for the language or no such models
   */
  public List<Row> statements(String raw) {
    String text = TextCleaner.clean(raw);
    String language = settings.textLanguage();
    ArticleAnalyzer analyzer =
        settings
            .modelFolder()
            .map(models -> ArticleAnalyzer.forLanguage(language, models))
            .orElseGet(() -> ArticleAnalyzer.forLanguage(language));
    ArticleAnalysis analysis = analyzer.analyze(text, List.of(), settings.scheme());
    return new StatementRows(text, text, analysis).statements();
  }
}
