package org.wortlaut.article;

import java.util.Collections;
import java.util.List;
import org.wortlaut.extract.CueLexicon;
import org.wortlaut.extract.Scheme;
import org.wortlaut.extract.Statement;
import org.wortlaut.extract.StatementExtractor;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.syntax.ClauseParser;
import org.wortlaut.syntax.PredicateReader;
import org.wortlaut.text.Document;

/**
 * Reads one article: sentences, statements, speakers and mentions, in one pass, without Spark.
 *
 * <p>Immutable and safe to share between threads; costly to make, so there is one per language and JVM.
 */
public final class ArticleAnalyzer {

  private final String language;
  private final GermanText text;
  private final StatementExtractor extractor;

  private ArticleAnalyzer(String language, GermanText text, StatementExtractor extractor) {
    this.language = language;
    this.text = text;
    this.extractor = extractor;
  }

  /**
   * The analyzer of a language.
   *
   * @param language two-letter code, for example {@code de}
   * @throws IllegalArgumentException if there are no resources for it
   */
  public static ArticleAnalyzer forLanguage(String language) {
    if (!language.equals("de")) {
      throw new IllegalArgumentException("no resources for the language '" + language + "'; there are: de");
    }
    GermanText text = GermanText.load();
    FunctionWords functionWords = new FunctionWords(LexiconFile.read(language, "function-words.tsv"));
    CueLexicon cues = CueLexicon.load(language);
    ClauseParser parser = new ClauseParser(functionWords, new PredicateReader(functionWords, text.morphology()), cues::takesClause);
    return new ArticleAnalyzer(language, text, new StatementExtractor(parser, cues, functionWords));
  }

  /**
   * @param article a cleaned text, as {@code org.wortlaut.text.TextCleaner} makes it
   * @param names what an outside recogniser found; may be empty
   * @param scheme the convention for the statements
   */
  public ArticleAnalysis analyze(String article, List<NamedSpan> names, Scheme scheme) {
    Document document = text.reader().read(article);
    List<Statement> statements = extractor.extract(document, scheme);
    return new ArticleAnalysis(statements, Collections.nCopies(statements.size(), Speaker.UNKNOWN), List.of(), document.sentences().size(), document.tokens().size());
  }

  public String language() {
    return language;
  }
}
