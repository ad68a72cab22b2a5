package org.wortlaut.evaluate.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.aggregate.dispute.ArticleDisputes.Link;
import org.wortlaut.evaluate.gold.DisputesFile;
import org.wortlaut.evaluate.match.DisputeMatching;
import org.wortlaut.evaluate.match.DisputeMatching.Contradiction;

/**
 * How well denials are linked to the claims of their article that they contradict.
 *
 * <p>Links are scored between statements of our own scheme, whatever the gold follows, because a
 * denial without words of its own ("wies die Vorwürfe zurück") is a statement there alone; {@link
 * DisputeMatching} says which annotated ones they stand for.
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
public final class DisputeScorer {

  private final List<DisputesFile.Entry> gold;
  private final Set<Contradiction> foundLinks = new HashSet<>();
  private final Set<List<String>> foundDenials = new HashSet<>();
  private int links;
  private int rightLinks;
  private int denials;
  private int rightDenials;

  public DisputeScorer(DisputesFile file) {
    this.gold = file.entries();
  }

  /**
   * Counts the links of one article.
   *
   * @param predicted by the places of the extracted statements
   */
  public void add(DisputeMatching article, List<Link> predicted) {
    Map<Integer, List<Boolean>> ofDenial = new LinkedHashMap<>();
    for (Link link : predicted) {
      List<Contradiction> found = article.contradictions(link.denial(), link.claim());
      foundLinks.addAll(found);
      found.forEach(right -> foundDenials.add(List.of(right.document(), right.denialId())));
      if (!found.isEmpty() || !article.isClaimOutsideStatements(link.denial(), link.claim())) {
        ofDenial.computeIfAbsent(link.denial(), denial -> new ArrayList<>()).add(!found.isEmpty());
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
  public List<Score> scores() {
    int goldLinks = gold.stream().mapToInt(entry -> entry.claimIds().size()).sum();
    int goldDenials = (int) gold.stream().filter(entry -> !entry.claimIds().isEmpty()).count();
    return List.of(
        score("disputes", rightLinks, links, foundLinks.size(), goldLinks),
        score("dispute_denials", rightDenials, denials, foundDenials.size(), goldDenials));
  }

  private static Score score(String metric, int right, int predicted, int found, int gold) {
    double precision = predicted == 0 ? 0 : (double) right / predicted;
    double recall = gold == 0 ? 0 : (double) found / gold;
    return Score.ofMeans(metric, precision, recall, gold);
  }
}
