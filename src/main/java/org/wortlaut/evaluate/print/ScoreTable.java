package org.wortlaut.evaluate.print;

import java.util.Locale;
import java.util.Map;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.score.Score;

/**
 * Scores for a reader: one aligned line per score, in per cent, under a line that names file,
 * measure and size.
 */
public final class ScoreTable {

  private ScoreTable() {}

  public static String format(EvaluationResult result) {
    StringBuilder table = new StringBuilder();
    for (EvaluationResult.Section section : result.sections()) {
      if (!table.isEmpty()) {
        table.append('\n');
      }
      table.append(
          String.format(
              Locale.ROOT,
              "%s (%s, %,d documents)%n",
              section.file().getFileName(),
              section.measure(),
              section.documents()));
      for (Score score : section.scores()) {
        table.append(line(score));
      }
    }
    return table.toString();
  }

  private static String line(Score score) {
    StringBuilder line =
        new StringBuilder(String.format(Locale.ROOT, "  %-16s n %6d", score.metric(), score.n()));
    for (Map.Entry<String, Double> value : score.values().entrySet()) {
      line.append(
          String.format(Locale.ROOT, "   %s %5.1f", value.getKey(), 100 * value.getValue()));
    }
    return line.append(System.lineSeparator()).toString();
  }
}
