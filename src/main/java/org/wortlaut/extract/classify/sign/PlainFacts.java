package org.wortlaut.extract.classify.sign;

import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;

/**
 * What is not known or does not happen, which can be checked.
 *
 * <p>Must match: „Ich kenne den Mann nicht“, "er könne sich daran nicht erinnern", "er könne nicht
 * kommen", „Das kommt bei uns nicht vor“. Must not: "er erinnere sich gern", "das werde nicht
 * geschehen".
 */
public final class PlainFacts {

  private final WordList knowing;
  private final WordList happening;
  private final WordList abilities;
  private final WordList known;
  private final WordList negators;
  private final WordList people;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'memory-verb', 'known-word',
   *     'happening-verb', 'able-verb', 'negator' and 'person-pronoun'
   */
  public PlainFacts(WordLists words) {
    this.knowing = words.list("memory-verb");
    this.known = words.list("known-word");
    this.happening = words.list("happening-verb");
    this.abilities = words.list("able-verb");
    this.negators = words.list("negator");
    this.people = words.list("person-pronoun");
  }

  public boolean are(StatementReading reading) {
    return !reading.nominal() && reading.leading().filter(this::isPlain).isPresent();
  }

  private boolean isPlain(ContentClause clause) {
    return clause.asserted()
        && negators.hasAnyForm(clause)
        && (isUnknown(clause) || isUnable(clause) || happens(clause));
  }

  /** "er kenne niemanden", "ihm sei nichts davon bekannt". */
  private boolean isUnknown(ContentClause clause) {
    return knowing.hasVerb(clause) && people.hasAnyForm(clause) || known.hasAnyForm(clause);
  }

  /** "er könne nicht kommen"; not "er könne nicht klagen", "er könnte nicht kommen". */
  private boolean isUnable(ContentClause clause) {
    return clause.isModal("können")
        && !clause.isConditionalForm()
        && abilities.hasVerb(clause)
        && people.hasAnyForm(clause);
  }

  private boolean happens(ContentClause clause) {
    return happening.hasVerb(clause)
        && clause.predicate().modal().isEmpty()
        && !clause.future()
        && !clause.isConditionalForm();
  }
}
