package org.wortlaut.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wortlaut.extract.Scheme;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Mention;

/**
 * Precision, recall and F1 of names with exactly the gold's span and label, for PER, ORG and LOC
 * together and each alone; OTH is left out. Persons are PER, organisations ORG, countries and
 * places LOC.
 *
 * <p>Only mentions by name count as predictions. A mention does not tell whether it is by name,
 * role or pronoun, so it is taken as one by name if it is written with a capital and shares the
 * beginning of a word with its actor's name ("Putins" of "Wladimir Putin"), or is an acronym
 * ("UNO").
 */
final class NamesScorer {

  private static final int SHARED_BEGINNING = 3;
  private static final Map<ActorKind, String> LABELS =
      Map.of(
          ActorKind.PERSON, "PER",
          ActorKind.ORGANIZATION, "ORG",
          ActorKind.COUNTRY, "LOC",
          ActorKind.PLACE, "LOC");

  private NamesScorer() {}

  static EvaluationResult.Section score(NamesFile file, Extractor extractor) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (String metric : List.of("names", "names_PER", "names_ORG", "names_LOC")) {
      counts.put(metric, new int[3]);
    }
    for (NamesFile.Sentence sentence : file.sentences()) {
      Set<NamesFile.Name> gold = new HashSet<>(sentence.names());
      gold.removeIf(name -> !LABELS.containsValue(name.label()));
      Set<NamesFile.Name> predicted = predicted(sentence.text(), extractor);
      gold.forEach(name -> count(counts, name, 2));
      for (NamesFile.Name name : predicted) {
        count(counts, name, 1);
        if (gold.contains(name)) {
          count(counts, name, 0);
        }
      }
    }
    List<Score> scores = new ArrayList<>();
    counts.forEach((metric, n) -> scores.add(Score.ofCounts(metric, n[0], n[1], n[2])));
    return new EvaluationResult.Section(
        file.path(), "exact spans", file.sentences().size(), scores);
  }

  private static void count(Map<String, int[]> counts, NamesFile.Name name, int what) {
    counts.get("names")[what]++;
    counts.get("names_" + name.label())[what]++;
  }

  private static Set<NamesFile.Name> predicted(String text, Extractor extractor) {
    Set<NamesFile.Name> names = new HashSet<>();
    for (Mention mention : extractor.analyze(text, "de", Scheme.WORTLAUT).mentions()) {
      if (LABELS.containsKey(mention.kind()) && byName(mention, mention.span().in(text))) {
        names.add(new NamesFile.Name(mention.span(), LABELS.get(mention.kind())));
      }
    }
    return names;
  }

  static boolean byName(Mention mention, String surface) {
    if (!Character.isUpperCase(surface.codePointAt(0)) || WordList.PRONOUNS.contains(surface)) {
      return false;
    }
    if (surface.length() > 1 && surface.equals(surface.toUpperCase(Locale.GERMAN))) {
      return true;
    }
    for (String word : surface.split("[\\s-]+")) {
      for (String part : mention.name().split("[\\s-]+")) {
        int shared = Math.min(SHARED_BEGINNING, part.length());
        if (word.regionMatches(true, 0, part, 0, shared)) {
          return true;
        }
      }
    }
    return false;
  }
}
