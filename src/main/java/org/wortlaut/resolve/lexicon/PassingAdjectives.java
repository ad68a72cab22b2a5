package org.wortlaut.resolve.lexicon;

import java.util.Set;
import java.util.stream.Collectors;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.resolve.word.WordStem;

/**
 * Adjectives that are no part of who an unnamed speaker is: "aktuell" in "einer aktuellen
 * Schätzung".
 *
 * @param all their stems
 * @param alone those of them that belong to the name where another adjective follows: "vorläufige
 *     amtliche Bilanz"
 */
public record PassingAdjectives(Set<String> all, Set<String> alone) {

  private static final String ALONE = "alone";

  static PassingAdjectives read(String language) {
    LexiconFile file = LexiconFile.read(language, "passing-adjectives.tsv");
    Set<String> alone =
        file.entries().stream()
            .filter(line -> line.column(1).equals(ALONE))
            .map(line -> line.column(0))
            .collect(Collectors.toUnmodifiableSet());
    return new PassingAdjectives(file.firstColumn(), alone);
  }

  /** "neuen", and by its last part "28-seitiger". */
  public boolean hold(String adjective) {
    return all.contains(lastPart(adjective));
  }

  public boolean onlyAlone(String adjective) {
    return alone.contains(lastPart(adjective));
  }

  private static String lastPart(String adjective) {
    String stem = WordStem.ofAdjective(adjective);
    return stem.substring(stem.lastIndexOf('-') + 1);
  }
}
