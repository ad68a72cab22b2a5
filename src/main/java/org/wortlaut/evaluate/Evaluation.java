package org.wortlaut.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.evaluate.gold.DisputesFile;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.evaluate.gold.GoldFile;
import org.wortlaut.evaluate.gold.NamesFile;
import org.wortlaut.evaluate.match.DisputeMatching;
import org.wortlaut.evaluate.match.Matching;
import org.wortlaut.evaluate.match.Prediction;
import org.wortlaut.evaluate.match.ScoredDocument;
import org.wortlaut.evaluate.match.StatementMatcher;
import org.wortlaut.evaluate.score.DisputeScorer;
import org.wortlaut.evaluate.score.GnqaScorer;
import org.wortlaut.evaluate.score.LabelScorer;
import org.wortlaut.evaluate.score.NamesScorer;
import org.wortlaut.evaluate.score.Score;
import org.wortlaut.evaluate.score.StatementScorer;
import org.wortlaut.extract.Scheme;

/**
 * Runs the extraction over annotated articles and scores it.
 *
 * <pre>{@code
 * EvaluationResult result = Evaluation.run(EvaluationRequest.ofGold(Path.of("wikinews-dev.jsonl")));
 * result.score("statements").values().get("f1");
 * }</pre>
 */
public final class Evaluation {

  private static final double MATCH_THRESHOLD = 0.5;

  private final Extractor extractor;

  private Evaluation(Extractor extractor) {
    this.extractor = extractor;
  }

  /** Scores the project's own extraction. */
  public static EvaluationResult run(EvaluationRequest request) {
    return run(request, Extractor.ofAnalyzers());
  }

  /** Scores any extraction. */
  public static EvaluationResult run(EvaluationRequest request, Extractor extractor) {
    return new Evaluation(extractor).evaluate(request);
  }

  private EvaluationResult evaluate(EvaluationRequest request) {
    List<EvaluationResult.Section> sections = new ArrayList<>();
    List<ScoredDocument> documents = List.of();
    List<Matching> matchings = List.of();
    if (request.gold().isPresent()) {
      GoldFile own = GoldFile.read(request.gold().get());
      GoldFile gold = request.layer().map(own::withLayer).orElse(own);
      Scheme scheme = request.scheme().orElse(gold.scheme());
      documents = extract(gold, scheme);
      matchings = match(documents);
      sections.add(section(gold.path(), scheme, documents, statementScores(gold, documents)));
      List<Score> labels = LabelScorer.score(documents, matchings);
      if (!labels.isEmpty()) {
        sections.add(section(request.layer().orElse(gold.path()), scheme, documents, labels));
      }
      if (request.disputes().isPresent()) {
        sections.add(disputes(DisputesFile.read(request.disputes().get(), gold)));
      }
    }
    if (request.names().isPresent()) {
      sections.add(NamesScorer.score(NamesFile.read(request.names().get()), extractor));
    }
    return new EvaluationResult(sections, documents, matchings);
  }

  private EvaluationResult.Section disputes(DisputesFile file) {
    DisputeScorer scorer = new DisputeScorer(file);
    List<ScoredDocument> documents = new ArrayList<>();
    for (GoldDocument document : file.documents()) {
      String text = document.text();
      ArticleAnalysis analysis = extractor.analyze(text, document.language(), Scheme.WORTLAUT);
      DisputeMatching matching = DisputeMatching.of(document, file, analysis);
      scorer.add(matching, extractor.disputes(analysis, text, document.language()));
      documents.add(matching.document());
    }
    return section(file.path(), Scheme.WORTLAUT, documents, scorer.scores());
  }

  private List<ScoredDocument> extract(GoldFile gold, Scheme scheme) {
    List<ScoredDocument> documents = new ArrayList<>();
    for (GoldDocument document : gold.documents()) {
      List<Prediction> predictions =
          Prediction.of(
              extractor.analyze(document.text(), document.language(), scheme), document.text());
      documents.add(ScoredDocument.of(document, predictions));
    }
    return List.copyOf(documents);
  }

  private static List<Score> statementScores(GoldFile gold, List<ScoredDocument> documents) {
    StatementMatcher matcher = new StatementMatcher(MATCH_THRESHOLD);
    List<Score> scores = new ArrayList<>();
    if (gold.scheme() == Scheme.GNQA) {
      scores.addAll(GnqaScorer.score(documents));
    }
    List<Matching> annotated =
        documents.stream().map(document -> matcher.match(document, document.annotated())).toList();
    scores.addAll(StatementScorer.score(documents, annotated));
    return scores;
  }

  private static List<Matching> match(List<ScoredDocument> documents) {
    StatementMatcher matcher = new StatementMatcher(MATCH_THRESHOLD);
    return documents.stream()
        .map(document -> matcher.match(document, document.gold().statements()))
        .toList();
  }

  private static EvaluationResult.Section section(
      Path file, Scheme scheme, List<ScoredDocument> documents, List<Score> scores) {
    return new EvaluationResult.Section(
        file, scheme.name().toLowerCase(Locale.ROOT), documents.size(), scores);
  }
}
