package org.wortlaut.evaluate.print;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.gold.GoldLabels;
import org.wortlaut.evaluate.gold.GoldStatement;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.evaluate.match.Matching;
import org.wortlaut.evaluate.match.Prediction;
import org.wortlaut.evaluate.match.ScoredDocument;
import org.wortlaut.evaluate.score.ActorNames;
import org.wortlaut.evaluate.score.StatementScorer;
import org.wortlaut.extract.Statement;

/**
 * What is wrong, sorted into classes and counted: statements missed and made up, and fields of the
 * matched ones that differ from the gold.
 *
 * <p>A missed statement is named by its form, by whether it has a cue and by whether a prediction
 * overlaps its content (a matter of boundaries then, not of finding); a spurious one by its rule; a
 * label by the two values.
 */
public final class ErrorClasses {

  /** Of the content's token F1: from here on only a word or two differ. */
  private static final double GOOD_CONTENT = 0.9;

  private final Map<String, Integer> counts = new TreeMap<>();

  private ErrorClasses() {}

  /** One aligned line per class, the most frequent first. */
  public static String format(EvaluationResult result) {
    ErrorClasses classes = new ErrorClasses();
    for (int i = 0; i < result.documents().size(); i++) {
      classes.count(result.documents().get(i), result.matchings().get(i));
    }
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "%-72s %6s%n", "errors by class", "count"));
    classes.counts.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()))
        .forEach(
            entry ->
                table.append(
                    String.format(Locale.ROOT, "%-72s %6d%n", entry.getKey(), entry.getValue())));
    return table.toString();
  }

  private void add(String errorClass) {
    counts.merge(errorClass, 1, Integer::sum);
  }

  private void count(ScoredDocument document, Matching matching) {
    for (GoldStatement gold : matching.missed()) {
      BitSet content = document.gold(gold, Role.CONTENT);
      boolean touched =
          document.predictions().stream()
              .anyMatch(p -> document.predicted(p, Role.CONTENT).intersects(content));
      add(
          "missed: %s, %s, %s"
              .formatted(
                  gold.form().label(),
                  gold.spans(Role.CUE).isEmpty() ? "no cue" : "with a cue",
                  touched ? "overlaps a prediction" : "nothing found there"));
    }
    matching.spurious().forEach(predicted -> add("spurious: rule " + predicted.statement().rule()));
    matching.pairs().forEach(pair -> countFields(document, pair));
  }

  private void countFields(ScoredDocument document, Matching.Pair pair) {
    if (pair.contentF1() < GOOD_CONTENT) {
      add("content: begins or ends elsewhere");
    }
    if (!StatementScorer.speakerRight(document, pair)) {
      boolean none = document.gold(pair.gold(), Role.SPEAKER).isEmpty();
      boolean found = !document.predicted(pair.predicted(), Role.SPEAKER).isEmpty();
      add("speaker: " + (none ? "the text has none" : found ? "another phrase" : "not found"));
    }
    GoldLabels gold = pair.gold().labels();
    Statement predicted = pair.predicted().statement();
    label("act", gold.act(), act -> act.label(), predicted.act().label());
    label("denial", gold.denial(), denial -> denial.label(), predicted.denial().label());
    label("claim kind", gold.claimKind(), kind -> kind.label(), predicted.claimKind().label());
    gold.speakerNames().ifPresent(names -> countNames(names, pair.predicted()));
  }

  private <T> void label(
      String field, Optional<T> gold, Function<T, String> name, String predicted) {
    gold.map(name)
        .filter(value -> !value.equals(predicted))
        .ifPresent(value -> add("%s: %s read as %s".formatted(field, value, predicted)));
  }

  private void countNames(List<String> gold, Prediction predicted) {
    List<String> found = predicted.speaker().names();
    if (ActorNames.same(gold, found)) {
      return;
    }
    add(
        "speaker name: "
            + (gold.isEmpty()
                ? "named though unknown"
                : found.isEmpty() ? "not named" : "another name"));
  }
}
