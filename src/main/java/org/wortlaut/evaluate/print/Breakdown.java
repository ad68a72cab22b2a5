package org.wortlaut.evaluate.print;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.gold.GoldStatement;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.evaluate.match.Matching;
import org.wortlaut.evaluate.match.Prediction;
import org.wortlaut.evaluate.match.ScoredDocument;
import org.wortlaut.evaluate.score.StatementScorer;
import org.wortlaut.text.Span;

/**
 * Statements found, by a property of theirs: precision among the predictions that have it, recall
 * among the gold statements that have it, and the share of right speakers among the matched. Gold
 * has no rule and no confidence, so these two give precision alone. Where a layer adds statements,
 * they count as gold.
 */
public enum Breakdown {
  RULE((document, gold) -> "", (document, predicted) -> predicted.statement().rule()),
  FORM(
      (document, gold) -> gold.form().label(),
      (document, predicted) -> predicted.statement().form().label()),
  CUE(
      (document, gold) -> words(gold.spans(Role.CUE), document),
      (document, predicted) -> words(predicted.statement().cue(), document)),
  CONFIDENCE(
      (document, gold) -> "", (document, predicted) -> band(predicted.statement().confidence()));

  private static final int BANDS = 20;

  private static final class Row {
    private int predicted;
    private int right;
    private int speakers;
    private int gold;
    private int found;

    private int weight() {
      return Math.max(predicted, gold);
    }
  }

  private final BiFunction<ScoredDocument, GoldStatement, String> ofGold;
  private final BiFunction<ScoredDocument, Prediction, String> ofPrediction;

  Breakdown(
      BiFunction<ScoredDocument, GoldStatement, String> ofGold,
      BiFunction<ScoredDocument, Prediction, String> ofPrediction) {
    this.ofGold = ofGold;
    this.ofPrediction = ofPrediction;
  }

  private static String words(List<Span> cue, ScoredDocument document) {
    String words =
        Span.join(cue, document.gold().text()).toLowerCase(Locale.GERMAN).replaceAll("\\s+", " ");
    return words.isEmpty() ? "(no cue)" : words;
  }

  /** "0.80" is the confidence from 0.8 up to but not including 0.85. */
  private static String band(double confidence) {
    return String.format(Locale.ROOT, "%.2f", Math.floor(confidence * BANDS + 1e-9) / BANDS);
  }

  private boolean ofPredictionsAlone() {
    return this == RULE || this == CONFIDENCE;
  }

  private Comparator<Map.Entry<String, Row>> order() {
    return this == CONFIDENCE
        ? Map.Entry.<String, Row>comparingByKey().reversed()
        : Comparator.comparingInt((Map.Entry<String, Row> row) -> -row.getValue().weight());
  }

  /** One aligned line per value, the most frequent (or most confident) first. */
  public String format(EvaluationResult result) {
    Map<String, Row> rows = new TreeMap<>();
    for (int i = 0; i < result.documents().size(); i++) {
      count(result.documents().get(i), result.matchings().get(i), rows);
    }
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-40s %9s %6s %6s %9s %6s %6s %6s%n",
            "statements@.5 by " + name().toLowerCase(Locale.ROOT),
            "predicted",
            "right",
            "P",
            "speaker",
            "gold",
            "found",
            "R"));
    rows.entrySet().stream()
        .sorted(order())
        .forEach(row -> table.append(line(row.getKey(), row.getValue())));
    return table.toString();
  }

  private void count(ScoredDocument document, Matching matching, Map<String, Row> rows) {
    for (Matching.Pair pair : matching.pairs()) {
      Row ofPredicted = row(rows, ofPrediction.apply(document, pair.predicted()));
      ofPredicted.predicted++;
      ofPredicted.right++;
      ofPredicted.speakers += StatementScorer.speakerRight(document, pair) ? 1 : 0;
      if (!ofPredictionsAlone()) {
        Row gold = row(rows, ofGold.apply(document, pair.gold()));
        gold.gold++;
        gold.found++;
      }
    }
    matching
        .spurious()
        .forEach(predicted -> row(rows, ofPrediction.apply(document, predicted)).predicted++);
    if (!ofPredictionsAlone()) {
      matching.missed().forEach(gold -> row(rows, ofGold.apply(document, gold)).gold++);
    }
  }

  private static Row row(Map<String, Row> rows, String key) {
    return rows.computeIfAbsent(key, absent -> new Row());
  }

  private static String line(String key, Row row) {
    return String.format(
        Locale.ROOT,
        "%-40s %9d %6d %6s %9s %6d %6d %6s%n",
        key,
        row.predicted,
        row.right,
        percent(row.right, row.predicted),
        percent(row.speakers, row.right),
        row.gold,
        row.found,
        percent(row.found, row.gold));
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }
}
