package org.wortlaut.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.aggregate.dispute.ArticleDisputes.Link;

/**
 * How well denials are linked to the claims of their article that they contradict.
 *
 * <p>Links are scored between statements of our own scheme, whatever the gold follows, because a
 * denial without words of its own ("wies die Vorwürfe zurück") is a statement there alone. A
 * predicted statement stands for each gold statement of which it has most of the content, or which
 * has most of its own: the conventions cut contents differently, and a claim that is reported in
 * another is one claim. A predicted denial also stands for a gold denial that denies the same words
 * or has the same cue, whatever "wies das zurück" takes up.
 *
 * <ul>
 *   <li>{@code disputes}: precision over the predicted links, recall over the gold's;
 *   <li>{@code dispute_denials}: precision over the denials that are linked, recall over those that
 *       have a claim in the gold; one right link is enough.
 * </ul>
 *
 * <p>Links to the spans that the gold gives for claims that are no statement count neither for nor
 * against.
 */
final class DisputeScorer {

  /** What part of the smaller content has to be in the larger. */
  private static final double MOST = 0.5;

  private final Map<String, Map<String, DisputesFile.Entry>> gold = new LinkedHashMap<>();
  private final Set<List<String>> foundLinks = new HashSet<>();
  private final Set<List<String>> foundDenials = new HashSet<>();
  private int links;
  private int rightLinks;
  private int denials;
  private int rightDenials;

  DisputeScorer(DisputesFile file) {
    for (DisputesFile.Entry entry : file.entries()) {
      gold.computeIfAbsent(entry.document(), id -> new LinkedHashMap<>())
          .put(entry.denialId(), entry);
    }
  }

  /** Whether the gold says anything about an article. */
  boolean knows(String document) {
    return gold.containsKey(document);
  }

  /**
   * Counts the links of one article.
   *
   * @param predicted by the places of the predictions
   */
  void add(ScoredDocument document, List<Link> predicted) {
    Map<Integer, List<Boolean>> ofDenial = new LinkedHashMap<>();
    for (Link link : predicted) {
      List<DisputesFile.Entry> entries = entries(document, link.denial());
      BitSet claim = content(document, link.claim());
      boolean right = isRight(document, entries, claim);
      if (right || !isSpanOfClaim(document, entries, claim)) {
        ofDenial.computeIfAbsent(link.denial(), denial -> new ArrayList<>()).add(right);
      }
    }
    for (List<Boolean> judged : ofDenial.values()) {
      int right = (int) judged.stream().filter(link -> link).count();
      links += judged.size();
      rightLinks += right;
      denials++;
      rightDenials += right > 0 ? 1 : 0;
    }
  }

  /** Both scores. */
  List<Score> scores() {
    int goldLinks = 0;
    int goldDenials = 0;
    for (Map<String, DisputesFile.Entry> entries : gold.values()) {
      for (DisputesFile.Entry entry : entries.values()) {
        goldLinks += entry.claimIds().size();
        goldDenials += entry.claimIds().isEmpty() ? 0 : 1;
      }
    }
    return List.of(
        score("disputes", rightLinks, links, foundLinks.size(), goldLinks),
        score("dispute_denials", rightDenials, denials, foundDenials.size(), goldDenials));
  }

  private static Score score(String metric, int right, int predicted, int found, int gold) {
    double precision = predicted == 0 ? 0 : (double) right / predicted;
    double recall = gold == 0 ? 0 : (double) found / gold;
    return Score.ofMeans(metric, precision, recall, gold);
  }

  /** The gold's denials that a predicted one stands for. */
  private List<DisputesFile.Entry> entries(ScoredDocument document, int denial) {
    Prediction predicted = document.predictions().get(denial);
    Map<String, DisputesFile.Entry> ofDocument = gold.get(document.gold().id());
    List<DisputesFile.Entry> entries = new ArrayList<>();
    for (GoldStatement statement : document.gold().statements()) {
      BitSet denied = document.tokens().in(predicted.statement().denied());
      boolean same =
          denied.intersects(document.tokens().in(statement.labels().denied()))
              || document
                  .predicted(predicted, Role.CUE)
                  .intersects(document.gold(statement, Role.CUE))
              || standsFor(document, content(document, denial), statement);
      if (same && ofDocument.containsKey(statement.id())) {
        entries.add(ofDocument.get(statement.id()));
      }
    }
    return entries;
  }

  private boolean isRight(ScoredDocument document, List<DisputesFile.Entry> entries, BitSet claim) {
    boolean right = false;
    for (GoldStatement statement : document.gold().statements()) {
      for (DisputesFile.Entry entry : entries) {
        if (entry.claimIds().contains(statement.id()) && standsFor(document, claim, statement)) {
          foundLinks.add(List.of(entry.document(), entry.denialId(), statement.id()));
          foundDenials.add(List.of(entry.document(), entry.denialId()));
          right = true;
        }
      }
    }
    return right;
  }

  private static boolean isSpanOfClaim(
      ScoredDocument document, List<DisputesFile.Entry> entries, BitSet claim) {
    return entries.stream()
        .anyMatch(entry -> overlap(claim, document.tokens().in(entry.claim())) >= MOST);
  }

  private static boolean standsFor(
      ScoredDocument document, BitSet content, GoldStatement statement) {
    return overlap(content, document.gold(statement, Role.CONTENT)) >= MOST;
  }

  private static BitSet content(ScoredDocument document, int prediction) {
    return document.predicted(document.predictions().get(prediction), Role.CONTENT);
  }

  /** The part of the smaller set that is in the larger; 0 if one is empty. */
  private static double overlap(BitSet one, BitSet other) {
    Overlap overlap = Overlap.of(one, other);
    int smaller = Math.min(overlap.gold(), overlap.predicted());
    return smaller == 0 ? 0 : (double) overlap.both() / smaller;
  }
}
