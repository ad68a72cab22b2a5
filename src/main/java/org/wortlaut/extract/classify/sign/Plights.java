package org.wortlaut.extract.classify.sign;

import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;

/** Objects that tell of a plight and blame nobody, though their words are bad ones. */
public final class Plights {

  private static final int HEAD_WITHIN = 4;

  private final WordList naming;
  private final WordList conditions;
  private final WordList misfortunes;
  private final WordList ailments;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'regarding-verb', 'condition-noun',
   *     'misfortune' and 'ailment'
   */
  public Plights(WordLists words) {
    this.naming = words.list("regarding-verb");
    this.conditions = words.list("condition-noun");
    this.misfortunes = words.list("misfortune");
    this.ailments = words.list("ailment");
  }

  /**
   * "(bezeichnete) die Lage als dramatisch", "(sprach von) einer Tragödie"; not "(nannte) die
   * Reform eine Katastrophe".
   */
  public boolean are(StatementReading reading) {
    return reading.nominal()
        && naming.containsAny(reading.cueWords())
        && (reading.cueHas("sprechen")
            ? misfortunes.standsIn(reading.words())
            : isHead(reading, conditions));
  }

  /** "(klagten) über Atemnot"; not "(klagten) über Lärm". */
  public boolean areAilments(StatementReading reading) {
    return reading.nominal() && reading.cueHas("klagen") && isHead(reading, ailments);
  }

  private static boolean isHead(StatementReading reading, WordList nouns) {
    return reading.words().stream()
        .limit(HEAD_WITHIN)
        .filter(token -> token.word().capitalized())
        .findFirst()
        .filter(nouns::has)
        .isPresent();
  }
}
