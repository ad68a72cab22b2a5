package org.wortlaut.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wortlaut.aggregate.dispute.ArticleDisputes;
import org.wortlaut.aggregate.dispute.ArticleDisputes.Link;
import org.wortlaut.aggregate.dispute.DisputeSettings;
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

  /**
   * Its denials with the claims of the same article that they contradict.
   *
   * @param analysis what {@link #analyze} made of the text
   */
  default List<Link> disputes(ArticleAnalysis analysis, String text, String language) {
    return ArticleDisputes.forLanguage(language, DisputeSettings.DEFAULTS).in(analysis, text);
  }

  /** The project's own extraction with the models that are shipped. */
  static Extractor ofAnalyzers() {
    return of(ArticleAnalyzer::forLanguage, Optional.empty());
  }

  /**
   * The project's own extraction with models of the user's own.
   *
   * @param models a folder that {@code jobs/train} has written
   */
  static Extractor ofAnalyzers(Path models) {
    return of(language -> ArticleAnalyzer.forLanguage(language, models), Optional.of(models));
  }

  private static Extractor of(Function<String, ArticleAnalyzer> analyzers, Optional<Path> models) {
    return new Extractor() {
      @Override
      public ArticleAnalysis analyze(String text, String language, Scheme scheme) {
        return analyzers.apply(language).analyze(text, List.of(), scheme);
      }

      @Override
      public List<MarkedName> names(String text, String language) {
        return analyzers.apply(language).names(text);
      }

      @Override
      public List<Link> disputes(ArticleAnalysis analysis, String text, String language) {
        return ArticleDisputes.forLanguage(language, models, DisputeSettings.DEFAULTS)
            .in(analysis, text);
      }
    };
  }
}
