package org.wortlaut.article;

import org.wortlaut.extract.CueLexicon;
import org.wortlaut.extract.StatementExtractor;
import org.wortlaut.extract.classify.StatementClassifier;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Morphology;
import org.wortlaut.learn.ModelFolder;
import org.wortlaut.syntax.ClauseParser;
import org.wortlaut.syntax.PredicateReader;

/**
 * The resources that read clauses and cues out of a German {@code Document}; statements need models
 * besides.
 */
public record GermanGrammar(FunctionWords functionWords, CueLexicon cues, ClauseParser parser) {

  public static GermanGrammar load(Morphology morphology) {
    FunctionWords functionWords = new FunctionWords(LexiconFile.read("de", "function-words.tsv"));
    CueLexicon cues = CueLexicon.load("de");
    PredicateReader predicates = new PredicateReader(functionWords, morphology);
    return new GermanGrammar(
        functionWords, cues, new ClauseParser(functionWords, predicates, cues::takesClause));
  }

  /**
   * Finds statements and classifies them by the given models.
   *
   * @throws IllegalStateException if a model file is missing or has a faulty line
   */
  public StatementExtractor extractor(ModelFolder models) {
    StatementClassifier classifier = StatementClassifier.load("de", parser, models);
    return new StatementExtractor(parser, cues, functionWords, classifier, models);
  }
}
