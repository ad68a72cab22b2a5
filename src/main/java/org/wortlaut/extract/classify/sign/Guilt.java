package org.wortlaut.extract.classify.sign;

import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;

/**
 * Clauses that tell whose fault something is, or, negated, is not.
 *
 * <p>Must match: "die Firma sei schuld daran", "der Bund trage die Schuld". Must not: "Schuld sei
 * der Regen", "das Amt trage die Kosten".
 */
final class Guilt {

  private final WordList adjectives;
  private final WordList phrases;
  private final WordList bearing;
  private final WordList burdens;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'guilty-adjective', 'guilt-phrase',
   *     'bearing-verb' and 'borne-phrase'
   */
  Guilt(WordLists words) {
    this.adjectives = words.list("guilty-adjective");
    this.phrases = words.list("guilt-phrase");
    this.bearing = words.list("bearing-verb");
    this.burdens = words.list("borne-phrase");
  }

  /** "trage die Schuld", "treffe eine Mitschuld". */
  boolean isBorne(ContentClause clause) {
    return bearing.contains(clause.verb()) && burdens.standsIn(clause);
  }

  /** "sei schuld (daran)", "sei selbst Schuld"; not "Schuld sei der Regen". */
  boolean isStated(ContentClause clause) {
    return clause.verb().equals("sein")
        && (phrases.standsIn(clause)
            || clause.tokens().stream()
                .anyMatch(token -> !token.word().capitalized() && adjectives.hasForm(token)));
  }
}
