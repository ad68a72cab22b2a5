package org.wortlaut.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.extract.Scheme;

/** What is scored: something that reads an article. */
@FunctionalInterface
public interface Extractor {

  /** Reads a text as it is, so that the offsets of the gold hold. */
  ArticleAnalysis analyze(String text, String language, Scheme scheme);

  /** The project's own extraction, with one analyzer for each language that occurs. */
  static Extractor ofAnalyzers() {
    Map<String, ArticleAnalyzer> analyzers = new HashMap<>();
    return (text, language, scheme) ->
        analyzers.computeIfAbsent(language, ArticleAnalyzer::forLanguage).analyze(text, List.of(), scheme);
  }
}
