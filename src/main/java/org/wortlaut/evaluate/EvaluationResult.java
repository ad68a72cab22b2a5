package org.wortlaut.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wortlaut.evaluate.match.Matching;
import org.wortlaut.evaluate.match.ScoredDocument;
import org.wortlaut.evaluate.score.Score;

/** The scores of one run, and what they were counted from. */
public final class EvaluationResult {

  /**
   * The scores on one file.
   *
   * @param measure the scheme, or what kind of file it is
   * @param documents how many articles or sentences
   */
  public record Section(Path file, String measure, int documents, List<Score> scores) {

    public Section {
      scores = List.copyOf(scores);
    }
  }

  private final List<Section> sections;
  private final List<ScoredDocument> documents;
  private final List<Matching> matchings;

  EvaluationResult(
      List<Section> sections, List<ScoredDocument> documents, List<Matching> matchings) {
    this.sections = List.copyOf(sections);
    this.documents = List.copyOf(documents);
    this.matchings = List.copyOf(matchings);
  }

  /** Scores that are not of statements: of names, or of links between them. */
  public static EvaluationResult ofSections(List<Section> sections) {
    return new EvaluationResult(sections, List.of(), List.of());
  }

  /** This result with the scores on a further file. */
  public EvaluationResult with(Section section) {
    List<Section> more = new ArrayList<>(sections);
    more.add(section);
    return new EvaluationResult(more, documents, matchings);
  }

  public List<Section> sections() {
    return sections;
  }

  /**
   * The score of a metric.
   *
   * @throws IllegalArgumentException if the files scored do not annotate it
   */
  public Score score(String metric) {
    return scores().stream()
        .filter(score -> score.metric().equals(metric))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no score \""
                        + metric
                        + "\" here; there are "
                        + scores().stream().map(Score::metric).toList()));
  }

  public List<Score> scores() {
    return sections.stream().flatMap(section -> section.scores().stream()).toList();
  }

  public List<ScoredDocument> documents() {
    return documents;
  }

  /** For each document, matched with the statements that a layer adds. */
  public List<Matching> matchings() {
    return matchings;
  }
}
