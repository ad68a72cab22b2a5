package org.wortlaut.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.extract.Scheme;

/** What is scored: something that reads an article. */
@FunctionalInterface
public interface Extractor {

  /** Reads a text as it is, so that the offsets of the gold hold. */
  ArticleAnalysis analyze(String text, String language, Scheme scheme);

  /** The project's own extraction with the models that are shipped. */
  static Extractor ofAnalyzers() {
    return (text, language, scheme) ->
        ArticleAnalyzer.forLanguage(language).analyze(text, List.of(), scheme);
  }

  /**
   * The project's own extraction with models of the user's own.
   *
   * @param models a folder that {@code jobs/train} has written
   */
  static Extractor ofAnalyzers(Path models) {
    return (text, language, scheme) ->
        ArticleAnalyzer.forLanguage(language, models).analyze(text, List.of(), scheme);
  }
}
