package org.wortlaut.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How many statements are found, and whether their form and speaker are right.
 *
 * <ul>
 *   <li>{@code statements}: precision, recall and F1 of statements matched at a content token F1 of at least .5, with the 95 %
 *       interval of F1 by {@link Bootstrap};
 *   <li>{@code speaker}: among the matched, the share whose speaker spans have a token F1 of at least .5. Where gold has no
 *       speaker (none is named here, or it is carried over) the prediction must have none either;
 *   <li>{@code form}: among the matched, the share of equal form.
 * </ul>
 */
final class StatementScorer {

  private static final double SPEAKER_THRESHOLD = 0.5;

  private StatementScorer() {}

  static List<Score> score(List<ScoredDocument> documents, List<Matching> matchings) {
    int matched = 0;
    int predicted = 0;
    int gold = 0;
    int speakers = 0;
    int forms = 0;
    List<Bootstrap.Counts> counts = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Matching matching = matchings.get(i);
      int pairs = matching.pairs().size();
      Bootstrap.Counts here =
          new Bootstrap.Counts(pairs, pairs + matching.spurious().size(), pairs + matching.missed().size());
      counts.add(here);
      matched += here.right();
      predicted += here.predicted();
      gold += here.gold();
      for (Matching.Pair pair : matching.pairs()) {
        speakers += speakerRight(documents.get(i), pair) ? 1 : 0;
        forms += pair.gold().form() == pair.predicted().statement().form() ? 1 : 0;
      }
    }
    Bootstrap.Interval interval = Bootstrap.f1(counts);
    return List.of(
        Score.ofCounts("statements", matched, predicted, gold)
            .with("f1_low", interval.low())
            .with("f1_high", interval.high()),
        Score.ofAccuracy("speaker", speakers, matched),
        Score.ofAccuracy("form", forms, matched));
  }

  static boolean speakerRight(ScoredDocument document, Matching.Pair pair) {
    Overlap overlap =
        Overlap.of(
            document.gold(pair.gold(), Role.SPEAKER), document.predicted(pair.predicted(), Role.SPEAKER));
    return overlap.bothEmpty() || overlap.f1() >= SPEAKER_THRESHOLD;
  }
}
