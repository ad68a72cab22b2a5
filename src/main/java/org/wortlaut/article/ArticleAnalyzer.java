package org.wortlaut.article;

import java.util.List;
import org.wortlaut.extract.ExtractionResources;
import org.wortlaut.extract.ReportModel;
import org.wortlaut.extract.Scheme;
import org.wortlaut.extract.Statement;
import org.wortlaut.extract.StatementExtractor;
import org.wortlaut.extract.classify.StatementClassifier;
import org.wortlaut.resolve.NameFinder;
import org.wortlaut.resolve.Resolver;
import org.wortlaut.syntax.ClauseParser;
import org.wortlaut.syntax.PredicateReader;
import org.wortlaut.text.Document;

/**
 * Reads one article: sentences, statements, speakers and mentions, in one pass, without Spark.
 *
 * <p>Immutable and safe to share between threads; costly to make, so there is one per language and
 * JVM.
 */
public final class ArticleAnalyzer {

  private final String language;
  private final GermanText text;
  private final NameFinder names;
  private final StatementExtractor extractor;
  private final Resolver resolver;

  private ArticleAnalyzer(
      String language,
      GermanText text,
      NameFinder names,
      StatementExtractor extractor,
      Resolver resolver) {
    this.language = language;
    this.text = text;
    this.names = names;
    this.extractor = extractor;
    this.resolver = resolver;
  }

  /**
   * The analyzer of a language.
   *
   * @param language two-letter code, for example {@code de}
   * @throws IllegalArgumentException if there are no resources for it
   */
  public static ArticleAnalyzer forLanguage(String language) {
    if (!language.equals(GermanText.LANGUAGE)) {
      throw new IllegalArgumentException(
          "no resources for the language '" + language + "'; there are: " + GermanText.LANGUAGE);
    }
    GermanText text = GermanText.load();
    ExtractionResources resources = ExtractionResources.load(language);
    PredicateReader predicates = new PredicateReader(resources.functionWords(), text.morphology());
    ClauseParser parser =
        new ClauseParser(resources.functionWords(), predicates, resources.cues()::takesClause);
    StatementExtractor extractor =
        new StatementExtractor(
            parser,
            resources,
            StatementClassifier.load(language, parser),
            ReportModel.read(language));
    NameFinder names = NameFinder.forLanguage(language, text.morphology());
    return new ArticleAnalyzer(
        language, text, names, extractor, Resolver.forLanguage(language, names, text.morphology()));
  }

  /**
   * @param article a cleaned text, as {@code org.wortlaut.text.TextCleaner} makes it
   * @param given what an outside recogniser found; may be empty
   * @param scheme the convention for the statements
   */
  public ArticleAnalysis analyze(String article, List<NamedSpan> given, Scheme scheme) {
    Document document = text.reader().read(article);
    List<Statement> statements = extractor.extract(document, scheme);
    Resolver.Resolution resolution =
        resolver.resolve(document, names.find(document, given), statements);
    List<Statement> marked =
        Rebuttals.mark(statements, resolution.speakers(), resolution.mentions());
    return new ArticleAnalysis(
        marked,
        resolution.speakers(),
        resolution.mentions(),
        document.sentences().size(),
        document.tokens().size());
  }

  public String language() {
    return language;
  }
}
