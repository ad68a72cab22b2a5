package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.extract.classify.Classification;
import org.wortlaut.extract.classify.Context;
import org.wortlaut.extract.classify.StatementClassifier;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.Draft;
import org.wortlaut.extract.report.ReportModel;
import org.wortlaut.extract.rule.AttributionFinder;
import org.wortlaut.extract.write.FrameFinder;
import org.wortlaut.extract.write.GnqaWriter;
import org.wortlaut.extract.write.WortlautWriter;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.learn.FeatureNames;
import org.wortlaut.syntax.ClauseParser;
import org.wortlaut.syntax.ParsedDocument;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;

/**
 * Finds the statements of an article and writes them in a scheme. Immutable and safe to share
 * between threads.
 */
public final class StatementExtractor {

  private final ClauseParser parser;
  private final AttributionFinder finder;
  private final StatementClassifier classifier;
  private final FunctionWords functionWords;
  private final ReportModel reports;

  /**
   * @param parser made from the same function words and cues as {@code resources} has
   * @param reports weighs what the rules propose
   */
  public StatementExtractor(
      ClauseParser parser,
      ExtractionResources resources,
      StatementClassifier classifier,
      ReportModel reports) {
    this.parser = parser;
    this.finder = new AttributionFinder(resources);
    this.classifier = classifier;
    this.functionWords = resources.functionWords();
    this.reports = reports;
  }

  /** The statements in text order of their contents; a statement's index is its place. */
  public List<Statement> extract(Document document, Scheme scheme) {
    ParsedDocument parsed = new ParsedDocument(document, parser);
    List<Attribution> attributions =
        finder.find(parsed, (any, features) -> reports.probability(features), scheme);
    FrameFinder frames = new FrameFinder(document.text(), attributions);
    frames.write();
    List<Draft> drafts =
        switch (scheme) {
          case WORTLAUT -> new WortlautWriter(document, functionWords).write(attributions);
          case GNQA -> new GnqaWriter(document, frames).write(attributions);
        };
    List<Statement> statements = new ArrayList<>();
    List<Context.Earlier> earlier = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Classification classification = classify(parsed, drafts.get(i), earlier);
      statements.add(statement(i, drafts, classification));
      earlier.add(new Context.Earlier(drafts.get(i).speaker(), classification));
    }
    return statements;
  }

  private Classification classify(
      ParsedDocument document, Draft draft, List<Context.Earlier> earlier) {
    boolean nominal = draft.source().construction == Construction.NOMINAL;
    return classifier.classify(
        document,
        new Context(
            draft.content(),
            draft.cue(),
            draft.source().cueLemma,
            draft.form(),
            nominal,
            draft.speaker(),
            earlier));
  }

  private static Statement statement(int index, List<Draft> drafts, Classification classification) {
    Draft draft = drafts.get(index);
    Attribution source = draft.source();
    return new Statement(
        index,
        parent(index, drafts),
        draft.form(),
        draft.cue(),
        source.cueLemma,
        draft.speaker(),
        draft.speakerReference(),
        draft.content(),
        draft.addressee(),
        draft.frame(),
        classification.act(),
        classification.denial(),
        classification.denied(),
        classification.claimKind(),
        classification.modality(),
        source.confidence,
        source.rule);
  }

  /**
   * All that the rules propose, as our scheme writes it, with the features that decide about it.
   */
  List<Proposal> proposals(Document document) {
    Map<Attribution, List<String>> features = new HashMap<>();
    List<Attribution> attributions =
        finder.find(
            new ParsedDocument(document, parser),
            (attribution, item) -> {
              features.put(attribution, FeatureNames.of(item));
              return 1;
            },
            Scheme.WORTLAUT);
    return new WortlautWriter(document, functionWords)
        .write(attributions).stream()
            .map(draft -> new Proposal(draft.content(), features.get(draft.source())))
            .toList();
  }

  /** A content that a rule proposes and what {@code ReportFeatures} says of it. */
  record Proposal(List<Span> content, List<String> features) {}

  /** The innermost statement whose content holds this one's. */
  private static int parent(int index, List<Draft> drafts) {
    int parent = -1;
    for (int i = 0; i < drafts.size(); i++) {
      boolean holds = i != index && drafts.get(i).holds(drafts.get(index));
      if (holds && (parent < 0 || drafts.get(parent).holds(drafts.get(i)))) {
        parent = i;
      }
    }
    return parent;
  }
}
