package org.wortlaut.evaluate.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.wortlaut.evaluate.EvaluationResult;
import org.wortlaut.evaluate.Extractor;
import org.wortlaut.evaluate.gold.NamesFile;
import org.wortlaut.resolve.MarkedName;
import org.wortlaut.resolve.NameLabel;

/**
 * Precision, recall and F1 of names with exactly the gold's span and label, for PER, ORG and LOC
 * together and each alone; OTH is left out.
 */
public final class NamesScorer {

  private static final Set<NameLabel> SCORED =
      EnumSet.of(NameLabel.PER, NameLabel.ORG, NameLabel.LOC);

  /** Files of names do not say which language they are in. */
  private static final String LANGUAGE = "de";

  private NamesScorer() {}

  /** Scores what an extractor marks in the texts of a file. */
  public static EvaluationResult.Section score(NamesFile file, Extractor extractor) {
    return score(file, i -> extractor.names(file.texts().get(i).text(), LANGUAGE));
  }

  /**
   * @param predicted the names in the text of an index
   */
  public static EvaluationResult.Section score(
      NamesFile file, IntFunction<List<MarkedName>> predicted) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (String metric : List.of("names", "names_PER", "names_ORG", "names_LOC")) {
      counts.put(metric, new int[3]);
    }
    for (int i = 0; i < file.texts().size(); i++) {
      Set<MarkedName> gold = scored(file.texts().get(i).names());
      gold.forEach(name -> count(counts, name, 2));
      for (MarkedName name : scored(predicted.apply(i))) {
        count(counts, name, 1);
        if (gold.contains(name)) {
          count(counts, name, 0);
        }
      }
    }
    List<Score> scores = new ArrayList<>();
    counts.forEach((metric, n) -> scores.add(Score.ofCounts(metric, n[0], n[1], n[2])));
    return new EvaluationResult.Section(file.path(), "exact spans", file.texts().size(), scores);
  }

  private static void count(Map<String, int[]> counts, MarkedName name, int what) {
    counts.get("names")[what]++;
    counts.get("names_" + name.label())[what]++;
  }

  private static Set<MarkedName> scored(List<MarkedName> names) {
    return names.stream().filter(name -> SCORED.contains(name.label())).collect(Collectors.toSet());
  }
}
