package org.wortlaut.extract.classify.sign;

import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.text.Token;

/**
 * Spans after which something will be so: "in zwei Jahren", "in ein paar Tagen", "in naher
 * Zukunft", "über kurz oder lang"; not "zwei Jahre lang".
 */
final class SpansToCome {

  private static final String IN = "in";
  private static final int LONGEST_COUNT = 2;

  private final WordList phrases;
  private final WordList counts;
  private final WordList units;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'span-to-come', 'span-count' and
   *     'span-unit'
   */
  SpansToCome(WordLists words) {
    this.phrases = words.list("span-to-come");
    this.counts = words.list("span-count");
    this.units = words.list("span-unit");
  }

  boolean areIn(ContentClause clause) {
    return phrases.standsIn(clause)
        || clause.has(IN) && units.hasAnyForm(clause) && isCounted(clause.tokens());
  }

  private boolean isCounted(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).lower().equals(IN) && hasCountedUnit(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCountedUnit(List<Token> tokens, int from) {
    int last = Math.min(from + LONGEST_COUNT, tokens.size() - 1);
    for (int unit = from + 1; unit <= last; unit++) {
      if (units.hasForm(tokens.get(unit)) && counts.beginsAt(tokens, from, unit - 1)) {
        return true;
      }
    }
    return false;
  }
}
