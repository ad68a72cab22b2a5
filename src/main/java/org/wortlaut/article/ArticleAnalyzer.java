package org.wortlaut.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wortlaut.extract.Scheme;
import org.wortlaut.extract.Statement;
import org.wortlaut.extract.StatementExtractor;
import org.wortlaut.learn.ModelFolder;
import org.wortlaut.resolve.MarkedName;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.Resolver;
import org.wortlaut.resolve.name.NameFinder;
import org.wortlaut.resolve.name.NameTraining;
import org.wortlaut.text.Document;

/**
 * Reads one article: sentences, statements, speakers and mentions, in one pass, without Spark.
 *
 * <p>Immutable and safe to share between threads; costly to make, so there is one per language and
 * JVM.
 */
public final class ArticleAnalyzer {

  private static final Map<String, ArticleAnalyzer> OF_LANGUAGE = new ConcurrentHashMap<>();
  private static final Map<OwnModels, ArticleAnalyzer> OF_OWN_MODELS = new ConcurrentHashMap<>();

  private record OwnModels(String language, Path folder) {}

  private final String language;
  private final GermanText text;
  private final GermanGrammar grammar;
  private final NameFinder names;
  private final StatementExtractor extractor;
  private final Resolver resolver;

  private ArticleAnalyzer(
      String language,
      GermanText text,
      GermanGrammar grammar,
      NameFinder names,
      StatementExtractor extractor,
      Resolver resolver) {
    this.language = language;
    this.text = text;
    this.grammar = grammar;
    this.names = names;
    this.extractor = extractor;
    this.resolver = resolver;
  }

  /**
   * The analyzer of a language with the models that are shipped; the same object at every call.
   *
   * @param language two-letter code, for example {@code de}
   * @throws IllegalArgumentException if there are no resources for it
   */
  public static ArticleAnalyzer forLanguage(String language) {
    if (!language.equals(GermanText.LANGUAGE)) {
      throw new IllegalArgumentException(
          "no resources for the language '" + language + "'; there are: " + GermanText.LANGUAGE);
    }
    return OF_LANGUAGE.computeIfAbsent(language, ArticleAnalyzer::load);
  }

  /**
   * The analyzer of a language with models of the user's own; the same object at every call, even
   * if the folder has changed.
   *
   * @param models a folder that {@code jobs/train} has written
   * @throws IllegalArgumentException if there are no resources for the language or no such folder
   * @throws IllegalStateException if a model file is missing or has a faulty line
   */
  public static ArticleAnalyzer forLanguage(String language, Path models) {
    ArticleAnalyzer shipped = forLanguage(language);
    OwnModels key = new OwnModels(language, models.toAbsolutePath().normalize());
    return OF_OWN_MODELS.computeIfAbsent(key, absent -> shipped.withModels(ModelFolder.at(models)));
  }

  private static ArticleAnalyzer load(String language) {
    GermanText text = GermanText.load();
    GermanGrammar grammar = GermanGrammar.load(text.morphology());
    ModelFolder models = ModelFolder.bundled(language);
    NameFinder names = NameFinder.forLanguage(language, text.morphology(), models);
    Resolver resolver = Resolver.forLanguage(language, names, text.morphology());
    return new ArticleAnalyzer(language, text, grammar, names, grammar.extractor(models), resolver);
  }

  /**
   * An analyzer that has all in common with this one but the models. Where there is none for names,
   * it keeps that of this one.
   */
  public ArticleAnalyzer withModels(ModelFolder models) {
    NameFinder finder = models.has(NameTraining.FILE) ? names.withModel(models) : names;
    return new ArticleAnalyzer(
        language, text, grammar, finder, grammar.extractor(models), resolver);
  }

  /**
   * @param article a cleaned text, as {@code org.wortlaut.text.TextCleaner} makes it
   * @param given what an outside recogniser found; may be empty
   * @param scheme the convention for the statements
   */
  public ArticleAnalysis analyze(String article, List<NamedSpan> given, Scheme scheme) {
    Document document = text.reader().read(article);
    List<Name> found = names.find(document, given);
    List<Statement> statements =
        new WholeNames(found).complete(extractor.extract(document, scheme));
    Resolver.Resolution resolution = resolver.resolve(document, found, statements);
    List<Statement> marked =
        Rebuttals.mark(statements, resolution.speakers(), resolution.mentions());
    return new ArticleAnalysis(
        marked,
        resolution.speakers(),
        resolution.mentions(),
        document.sentences().size(),
        document.tokens().size());
  }

  /**
   * The proper names in a text as annotated corpora mark them, in text order, credits and datelines
   * included.
   *
   * @param article as for {@link #analyze}
   */
  public List<MarkedName> names(String article) {
    return names.mark(text.reader().readAll(article));
  }

  public String language() {
    return language;
  }

  /** What it reads documents with. */
  public GermanText text() {
    return text;
  }

  /** What it finds names with. */
  public NameFinder nameFinder() {
    return names;
  }

  /** What it reads clauses with. */
  public GermanGrammar grammar() {
    return grammar;
  }
}
