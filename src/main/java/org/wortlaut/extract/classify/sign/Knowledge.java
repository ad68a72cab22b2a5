package org.wortlaut.extract.classify.sign;

import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;

/**
 * What somebody does not know, which is a fact.
 *
 * <p>Must match: „Ich kenne den Mann nicht“, "er könne sich daran nicht erinnern". Must not: „Wir
 * kennen keine Gnade“, "er erinnere sich gern".
 */
public final class Knowledge {

  private final WordList knowing;
  private final WordList negators;
  private final WordList people;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'memory-verb', 'negator' and
   *     'person-pronoun'
   */
  public Knowledge(WordLists words) {
    this.knowing = words.list("memory-verb");
    this.negators = words.list("negator");
    this.people = words.list("person-pronoun");
  }

  /** Whether the content tells of something not known. */
  public boolean isLacking(StatementReading reading) {
    return !reading.nominal() && reading.leading().filter(this::isIgnorance).isPresent();
  }

  private boolean isIgnorance(ContentClause clause) {
    return clause.asserted()
        && knowing.contains(clause.verb())
        && negators.hasAnyForm(clause)
        && people.hasAnyForm(clause);
  }
}
