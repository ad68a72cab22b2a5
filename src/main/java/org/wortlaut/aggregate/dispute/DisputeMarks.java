package org.wortlaut.aggregate.dispute;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.LexiconFile;

/** Which words tell that a statement rebuts another, or that it negates for another reason. */
final class DisputeMarks {

  /** What a word tells. */
  enum Mark {
    /** "entgegnete", "hielt dagegen", as reporting words. */
    REBUTTAL,

    /** "ist noch nicht bekannt": there was no such thing yet, and nobody has said so. */
    TIME,

    /** "lasse sich nicht beziffern". */
    MODAL
  }

  private final Map<Mark, Set<String>> words = new EnumMap<>(Mark.class);

  /**
   * @param file {@code dispute-marks.tsv}: a word and the name of a mark in lower case
   * @throws IllegalStateException if a line has another second column
   */
  DisputeMarks(LexiconFile file) {
    for (Mark mark : Mark.values()) {
      words.put(mark, new HashSet<>());
    }
    for (LexiconFile.Entry entry : file.entries()) {
      words.get(mark(entry)).add(entry.column(0));
    }
  }

  private static Mark mark(LexiconFile.Entry entry) {
    for (Mark mark : Mark.values()) {
      if (mark.name().toLowerCase(Locale.ROOT).equals(entry.column(1))) {
        return mark;
      }
    }
    throw entry.error(
        "the second column must be 'rebuttal', 'time' or 'modal', not '" + entry.column(1) + "'");
  }

  /**
   * @param found forms and dictionary forms of a text, in lower case
   */
  boolean among(Set<String> found, Mark mark) {
    return words.get(mark).stream().anyMatch(found::contains);
  }
}
