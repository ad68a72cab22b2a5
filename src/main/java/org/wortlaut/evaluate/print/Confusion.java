package org.wortlaut.evaluate.print;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.gold.GoldLabels;
import org.wortlaut.evaluate.match.Matching;
import org.wortlaut.evaluate.match.Prediction;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;

/**
 * How often each gold label met each predicted one among the matched statements, for acts, denials
 * and claim kinds.
 */
public final class Confusion {

  private Confusion() {}

  /**
   * One table per kind of label that the gold annotates: gold labels down, predicted ones across.
   */
  public static String format(EvaluationResult result) {
    return table(
            result, "act", Act.class, GoldLabels::act, predicted -> predicted.statement().act())
        + table(
            result,
            "denial",
            Denial.class,
            GoldLabels::denial,
            predicted -> predicted.statement().denial())
        + table(
            result,
            "claim kind",
            ClaimKind.class,
            GoldLabels::claimKind,
            predicted -> predicted.statement().claimKind());
  }

  private static <E extends Enum<E>> String table(
      EvaluationResult result,
      String title,
      Class<E> labels,
      Function<GoldLabels, Optional<E>> ofGold,
      Function<Prediction, E> ofPrediction) {
    Map<E, Map<E, Integer>> counts = new EnumMap<>(labels);
    for (Matching matching : result.matchings()) {
      for (Matching.Pair pair : matching.pairs()) {
        ofGold
            .apply(pair.gold().labels())
            .ifPresent(
                gold ->
                    counts
                        .computeIfAbsent(gold, absent -> new EnumMap<>(labels))
                        .merge(ofPrediction.apply(pair.predicted()), 1, Integer::sum));
      }
    }
    return counts.isEmpty() ? "" : table(title, labels.getEnumConstants(), counts);
  }

  private static <E extends Enum<E>> String table(
      String title, E[] labels, Map<E, Map<E, Integer>> counts) {
    StringBuilder table = new StringBuilder(String.format("%-28s", title + ": gold \\ predicted"));
    for (E label : labels) {
      table.append(String.format("%11s", lower(label)));
    }
    table.append(System.lineSeparator());
    for (E gold : labels) {
      table.append(String.format("%-28s", lower(gold)));
      for (E predicted : labels) {
        table.append(
            String.format("%11d", counts.getOrDefault(gold, Map.of()).getOrDefault(predicted, 0)));
      }
      table.append(System.lineSeparator());
    }
    return table.append(System.lineSeparator()).toString();
  }

  private static String lower(Enum<?> label) {
    return label.name().toLowerCase(Locale.ROOT);
  }
}
