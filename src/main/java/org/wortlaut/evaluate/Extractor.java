package org.wortlaut.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.extract.Scheme;
import org.wortlaut.resolve.MarkedName;

/** What is scored: something that reads an article. */
@FunctionalInterface
public interface Extractor {

  /** Reads a text as it is, so that the offsets of the gold hold. */
  ArticleAnalysis analyze(String text, String language, Scheme scheme);

  /**
   * The proper names in a text.
   *
   * @throws UnsupportedOperationException if it finds none apart from statements
   */
  default List<MarkedName> names(String text, String language) {
    throw new UnsupportedOperationException("this extractor marks no names");
  }

  /** The project's own extraction with the models that are shipped. */
  static Extractor ofAnalyzers() {
    return of(ArticleAnalyzer::forLanguage);
  }

  /**
   * The project's own extraction with models of the user's own.
   *
   * @param models a folder that {@code jobs/train} has written
   */
  static Extractor ofAnalyzers(Path models) {
    return of(language -> ArticleAnalyzer.forLanguage(language, models));
  }

  private static Extractor of(Function<String, ArticleAnalyzer> analyzers) {
    return new Extractor() {
      @Override
      public ArticleAnalysis analyze(String text, String language, Scheme scheme) {
        return analyzers.apply(language).analyze(text, List.of(), scheme);
      }

      @Override
      public List<MarkedName> names(String text, String language) {
        return analyzers.apply(language).names(text);
      }
    };
  }
}
