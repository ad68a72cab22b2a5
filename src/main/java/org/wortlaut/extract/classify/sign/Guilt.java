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

  /** In words: "hinter dem blutigen Anschlag". */
  private static final int OUTRAGE_WITHIN = 4;

  private final WordList adjectives;
  private final WordList phrases;
  private final WordList bearing;
  private final WordList burdens;
  private final WordList responsible;
  private final WordList hiding;
  private final WordList outrages;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'guilty-adjective', 'guilt-phrase',
   *     'bearing-verb', 'borne-phrase', 'responsible-phrase', 'hiding-verb' and 'outrage'
   */
  Guilt(WordLists words) {
    this.adjectives = words.list("guilty-adjective");
    this.phrases = words.list("guilt-phrase");
    this.bearing = words.list("bearing-verb");
    this.burdens = words.list("borne-phrase");
    this.responsible = words.list("responsible-phrase");
    this.hiding = words.list("hiding-verb");
    this.outrages = words.list("outrage");
  }

  /** "trage die Schuld", "treffe eine Mitschuld", "hinter dem Anschlag stecke die Gruppe". */
  boolean isBorne(ContentClause clause) {
    return bearing.hasVerb(clause) && burdens.standsIn(clause) || isBehindOutrage(clause);
  }

  /** Not "hinter dem Erfolg stecke viel Arbeit". */
  private boolean isBehindOutrage(ContentClause clause) {
    int behind = clause.indexOf("hinter");
    return behind >= 0
        && hiding.hasVerb(clause)
        && outrages.hasAny(
            clause
                .tokens()
                .subList(behind, Math.min(behind + OUTRAGE_WITHIN, clause.tokens().size())));
  }

  /** "sei schuld (daran)", "sei selbst Schuld"; not "Schuld sei der Regen". */
  boolean isStated(ContentClause clause) {
    return clause.verb().equals("sein")
        && (phrases.standsIn(clause)
            || responsible.standsIn(clause) && outrages.hasAny(clause)
            || clause.tokens().stream()
                .anyMatch(token -> !token.word().capitalized() && adjectives.hasForm(token)));
  }
}
