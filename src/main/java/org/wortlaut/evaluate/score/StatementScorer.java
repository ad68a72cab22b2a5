package org.wortlaut.evaluate.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.evaluate.match.Matching;
import org.wortlaut.evaluate.match.Overlap;
import org.wortlaut.evaluate.match.ScoredDocument;

/**
 * How many statements are found, and whether their form and speaker are right.
 *
 * <ul>
 *   <li>{@code statements}: precision, recall and F1 of statements matched at a content token F1 of
 *       at least .5, with the 95 % interval of F1 by {@link Bootstrap};
 *   <li>{@code content}: among the matched, the mean token F1 of the contents and the share at 1
 *       ({@code exact}) and at .9 or more ({@code good});
 *   <li>{@code speaker}: among the matched, the share whose speaker spans have a token F1 of at
 *       least .5. Where gold has no speaker (none is named here, or it is carried over) the
 *       prediction must have none either;
 *   <li>{@code cue}: the same for the cue;
 *   <li>{@code form}: among the matched, the share of equal form.
 * </ul>
 */
public final class StatementScorer {

  private static final double ROLE_THRESHOLD = 0.5;
  private static final double GOOD_CONTENT = 0.9;

  private StatementScorer() {}

  /**
   * @param matchings one for each document, made without the statements that a layer adds
   */
  public static List<Score> score(List<ScoredDocument> documents, List<Matching> matchings) {
    List<Score> scores = new ArrayList<>();
    scores.add(statements(matchings));
    scores.add(content(matchings));
    scores.add(accuracy("speaker", documents, matchings, StatementScorer::speakerRight));
    scores.add(
        accuracy("cue", documents, matchings, (document, pair) -> right(Role.CUE, document, pair)));
    scores.add(
        accuracy(
            "form",
            documents,
            matchings,
            (document, pair) -> pair.gold().form() == pair.predicted().statement().form()));
    return List.copyOf(scores);
  }

  private static Score statements(List<Matching> matchings) {
    int matched = 0;
    int predicted = 0;
    int gold = 0;
    List<Bootstrap.Counts> counts = new ArrayList<>();
    for (Matching matching : matchings) {
      int pairs = matching.pairs().size();
      Bootstrap.Counts here =
          new Bootstrap.Counts(
              pairs, pairs + matching.spurious().size(), pairs + matching.missed().size());
      counts.add(here);
      matched += here.right();
      predicted += here.predicted();
      gold += here.gold();
    }
    Bootstrap.Interval interval = Bootstrap.f1(counts);
    return Score.ofCounts("statements", matched, predicted, gold)
        .with("f1_low", interval.low())
        .with("f1_high", interval.high());
  }

  private static Score content(List<Matching> matchings) {
    double[] f1 =
        matchings.stream()
            .flatMap(matching -> matching.pairs().stream())
            .mapToDouble(Matching.Pair::contentF1)
            .toArray();
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("f1", Arrays.stream(f1).average().orElse(0));
    values.put(
        "good", Arrays.stream(f1).map(value -> value >= GOOD_CONTENT ? 1 : 0).average().orElse(0));
    values.put("exact", Arrays.stream(f1).map(value -> value == 1 ? 1 : 0).average().orElse(0));
    return new Score("content", values, f1.length);
  }

  private static Score accuracy(
      String metric,
      List<ScoredDocument> documents,
      List<Matching> matchings,
      BiPredicate<ScoredDocument, Matching.Pair> right) {
    int n = 0;
    int count = 0;
    for (int i = 0; i < documents.size(); i++) {
      for (Matching.Pair pair : matchings.get(i).pairs()) {
        n++;
        count += right.test(documents.get(i), pair) ? 1 : 0;
      }
    }
    return Score.ofAccuracy(metric, count, n);
  }

  /** Whether the speaker of a matched prediction is that of the gold. */
  public static boolean speakerRight(ScoredDocument document, Matching.Pair pair) {
    return right(Role.SPEAKER, document, pair);
  }

  private static boolean right(Role role, ScoredDocument document, Matching.Pair pair) {
    Overlap overlap =
        Overlap.of(document.gold(pair.gold(), role), document.predicted(pair.predicted(), role));
    return overlap.bothEmpty() || overlap.f1() >= ROLE_THRESHOLD;
  }
}
