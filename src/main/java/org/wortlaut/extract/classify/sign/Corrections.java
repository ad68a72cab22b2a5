package org.wortlaut.extract.classify.sign;

import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.text.Token;

/**
 * Contents that correct what others have said.
 *
 * <p>Must match: "entgegen der Darstellung des Amts sei der Keller trocken", "anders als berichtet
 * habe es keinen Streit gegeben". Must not: "entgegen der Fahrtrichtung", "anders als im Vorjahr",
 * "anders als geplant".
 */
public final class Corrections {

  /** In words, from the preposition to the noun: "entgegen den zuletzt verbreiteten Berichten". */
  private static final int LONGEST_HEAD = 5;

  /** In words, from "als" to the participle: "anders als zuvor von der Polizei behauptet". */
  private static final int LONGEST_COMPARISON = 8;

  private final WordList prepositions;
  private final WordList comparisons;
  private final WordList reports;
  private final WordList reporting;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'correcting-preposition',
   *     'correcting-comparison', 'corrected-noun' and 'corrected-verb'
   */
  public Corrections(WordLists words) {
    this.prepositions = words.list("correcting-preposition");
    this.comparisons = words.list("correcting-comparison");
    this.reports = words.list("corrected-noun");
    this.reporting = words.list("corrected-verb");
  }

  /** Whether the first sentence of the content says how it was, against a report. */
  public boolean are(StatementReading reading) {
    return !reading.nominal()
        && reading.leading().filter(clause -> !clause.isModal("sollen")).isPresent()
        && isCorrected(reading.content().clauses());
  }

  private boolean isCorrected(List<ContentClause> clauses) {
    for (ContentClause clause : clauses) {
      if (clause.sentence() == 0 && corrects(clause)) {
        return true;
      }
    }
    return false;
  }

  private boolean corrects(ContentClause clause) {
    if (!prepositions.standsIn(clause) && !comparisons.standsIn(clause)) {
      return false;
    }
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean against = prepositions.beginsAt(tokens, i, i);
      boolean otherwise = !against && comparisons.beginsAt(tokens, i, i);
      if (against && hasWithin(tokens, i, LONGEST_HEAD, reports)
          || otherwise && hasWithin(tokens, i, LONGEST_COMPARISON, reporting)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWithin(List<Token> tokens, int from, int length, WordList list) {
    return list.hasAny(tokens.subList(from + 1, Math.min(tokens.size(), from + 1 + length)));
  }
}
