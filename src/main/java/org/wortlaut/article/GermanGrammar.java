package org.wortlaut.article;

import org.wortlaut.extract.ExtractionResources;
import org.wortlaut.extract.StatementExtractor;
import org.wortlaut.extract.classify.StatementClassifier;
import org.wortlaut.extract.report.ReportModel;
import org.wortlaut.language.Morphology;
import org.wortlaut.learn.ModelFolder;
import org.wortlaut.syntax.ClauseParser;
import org.wortlaut.syntax.verb.PredicateReader;

/**
 * The resources that read clauses and cues out of a German {@code Document}; statements need models
 * besides.
 */
public record GermanGrammar(ExtractionResources resources, ClauseParser parser) {

  public static GermanGrammar load(Morphology morphology) {
    ExtractionResources resources = ExtractionResources.load(GermanText.LANGUAGE);
    PredicateReader predicates = new PredicateReader(resources.functionWords(), morphology);
    return new GermanGrammar(
        resources,
        new ClauseParser(
            resources.functionWords(), resources.speakerNouns(), predicates, resources.cues()));
  }

  /**
   * Finds statements and classifies them by the given models.
   *
   * @throws IllegalStateException if a model file is missing or has a faulty line
   */
  public StatementExtractor extractor(ModelFolder models) {
    StatementClassifier classifier = StatementClassifier.load(GermanText.LANGUAGE, models);
    return new StatementExtractor(parser, resources, classifier, ReportModel.read(models));
  }
}
