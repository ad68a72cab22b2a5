package org.wortlaut.evaluate.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.aggregate.dispute.DisputeTraining;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.evaluate.gold.DisputesFile;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.evaluate.gold.GoldStatement;
import org.wortlaut.evaluate.gold.Role;

/**
 * Which annotated denials and claims of an article the extracted statements stand for.
 *
 * <p>An extracted statement stands for each annotated one of which it has most of the content, or
 * which has most of its own: the conventions cut contents differently, and a claim that is reported
 * in another is one claim. An extracted denial also stands for one that denies the same words or
 * has the same cue, whatever "wies das zurück" takes up.
 */
public final class DisputeMatching implements DisputeTraining.Judge {

  /** What part of the smaller content has to be in the larger. */
  private static final double MOST = 0.5;

  private final ScoredDocument document;
  private final Map<String, DisputesFile.Entry> entries = new LinkedHashMap<>();

  /** An annotated denial and one of the statements that it contradicts, by their ids. */
  public record Contradiction(String document, String denialId, String claimId) {}

  public DisputeMatching(ScoredDocument document, DisputesFile file) {
    this.document = document;
    for (DisputesFile.Entry entry : file.entries()) {
      if (entry.document().equals(document.gold().id())) {
        entries.put(entry.denialId(), entry);
      }
    }
  }

  /**
   * @param analysis what was extracted from the article's text, in our own scheme
   */
  public static DisputeMatching of(
      GoldDocument article, DisputesFile file, ArticleAnalysis analysis) {
    return new DisputeMatching(
        ScoredDocument.of(article, Prediction.of(analysis, article.text())), file);
  }

  public ScoredDocument document() {
    return document;
  }

  @Override
  public boolean hasClaim(int denial) {
    return entries(denial).stream().anyMatch(DisputesFile.Entry::hasClaim);
  }

  @Override
  public boolean contradicts(int denial, int claim) {
    return !contradictions(denial, claim).isEmpty();
  }

  /** The annotated contradictions that a denial and a claim stand for. */
  public List<Contradiction> contradictions(int denial, int claim) {
    BitSet claimed = content(claim);
    List<Contradiction> found = new ArrayList<>();
    for (DisputesFile.Entry entry : entries(denial)) {
      for (GoldStatement statement : document.gold().statements()) {
        if (entry.claimIds().contains(statement.id()) && standsFor(claimed, statement)) {
          found.add(new Contradiction(entry.document(), entry.denialId(), statement.id()));
        }
      }
    }
    return found;
  }

  /** Whether the claim stands in words that the denial contradicts and that are no statement. */
  public boolean isClaimOutsideStatements(int denial, int claim) {
    BitSet claimed = content(claim);
    return entries(denial).stream()
        .anyMatch(entry -> overlap(claimed, document.tokens().in(entry.claim())) >= MOST);
  }

  /** The annotated denials that an extracted one stands for. */
  private List<DisputesFile.Entry> entries(int denial) {
    Prediction predicted = document.predictions().get(denial);
    BitSet denied = document.tokens().in(predicted.statement().denied());
    BitSet cue = document.predicted(predicted, Role.CUE);
    List<DisputesFile.Entry> found = new ArrayList<>();
    for (GoldStatement statement : document.gold().statements()) {
      boolean same =
          denied.intersects(document.tokens().in(statement.labels().denied()))
              || cue.intersects(document.gold(statement, Role.CUE))
              || standsFor(content(denial), statement);
      if (same && entries.containsKey(statement.id())) {
        found.add(entries.get(statement.id()));
      }
    }
    return found;
  }

  private boolean standsFor(BitSet content, GoldStatement statement) {
    return overlap(content, document.gold(statement, Role.CONTENT)) >= MOST;
  }

  private BitSet content(int statement) {
    return document.predicted(document.predictions().get(statement), Role.CONTENT);
  }

  /** The part of the smaller set that is in the larger; 0 if one is empty. */
  private static double overlap(BitSet one, BitSet other) {
    Overlap overlap = Overlap.of(one, other);
    int smaller = Math.min(overlap.gold(), overlap.predicted());
    return smaller == 0 ? 0 : (double) overlap.both() / smaller;
  }
}
