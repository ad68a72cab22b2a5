package org.wortlaut.resolve.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.resolve.NameLabel;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Lets the places of a text agree on its names. What is marked as a person in one sentence and as
 * an organisation in another becomes what it is more often; a country and its team, a town and its
 * club may differ, though. A word that is no common one and is marked somewhere is marked
 * everywhere.
 */
final class NameAgreement {

  private final NameTokens tokens;
  private final Map<String, Map<NameLabel, Integer>> counts = new HashMap<>();

  NameAgreement(NameTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * @param found in text order
   * @return the names in text order, without overlaps
   */
  List<NameTagger.Found> among(List<NameTagger.Found> found) {
    boolean[] taken = new boolean[tokens.size()];
    for (NameTagger.Found name : found) {
      counts
          .computeIfAbsent(words(name), words -> new EnumMap<>(NameLabel.class))
          .merge(name.label(), 1, Integer::sum);
      for (int i = name.begin(); i < name.end(); i++) {
        taken[i] = true;
      }
    }
    List<NameTagger.Found> agreed = new ArrayList<>();
    for (NameTagger.Found name : found) {
      agreed.add(new NameTagger.Found(name.begin(), name.end(), agreed(name)));
    }
    for (int i = 0; i < tokens.size(); i++) {
      Map<NameLabel, Integer> labels =
          taken[i] || !tokens.capitalized(i) || tokens.common(i)
              ? null
              : counts.get(tokens.form(i));
      if (labels != null) {
        agreed.add(new NameTagger.Found(i, i + 1, mostFrequent(labels)));
      }
    }
    agreed.sort(Comparator.comparingInt(NameTagger.Found::begin));
    return agreed;
  }

  private String words(NameTagger.Found name) {
    return tokens.words(name.begin(), name.end());
  }

  private NameLabel agreed(NameTagger.Found name) {
    Map<NameLabel, Integer> labels = counts.get(words(name));
    NameLabel most = mostFrequent(labels);
    boolean mayDiffer = most == NameLabel.LOC || name.label() == NameLabel.LOC;
    return mayDiffer && most != NameLabel.PER && name.label() != NameLabel.PER
        ? name.label()
        : most;
  }

  /** Of equally frequent ones the first in the order of {@link NameLabel}. */
  private static NameLabel mostFrequent(Map<NameLabel, Integer> labels) {
    NameLabel most = null;
    for (Map.Entry<NameLabel, Integer> label : labels.entrySet()) {
      most = most == null || label.getValue() > labels.get(most) ? label.getKey() : most;
    }
    return most;
  }
}
