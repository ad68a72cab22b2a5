package org.wortlaut.extract.classify.sign;

import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;

/**
 * Deeds that are wrong by what they are done to: "habe Giftschlamm in den Fluss geleitet", "habe
 * Akten vernichtet", "in den Lagern würden Häftlinge geschlagen".
 */
final class Harms {

  private final WordList dumping;
  private final WordList pollutants;
  private final WordList dumps;
  private final WordList destroying;
  private final WordList evidence;
  private final WordList vital;
  private final WordList procuring;
  private final WordList perks;
  private final WordList handling;
  private final WordList bribes;
  private final WordList hampering;
  private final WordList hamperingPhrases;
  private final WordList obstructed;
  private final WordList oppressing;
  private final WordList violent;
  private final WordList crimes;
  private final WordList nature;
  private final WordList reporters;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'dumping-verb', 'pollutant', 'dump',
   *     'destroying-verb', 'evidence', 'vital', 'procuring-verb', 'perk', 'bribe-verb', 'bribe',
   *     'hampering-verb', 'hampering-phrase', 'obstructed', 'oppressing-verb', 'violent-verb',
   *     'crime-verb', 'natural-force' and 'neutral-reporter'
   */
  Harms(WordLists words) {
    this.dumping = words.list("dumping-verb");
    this.pollutants = words.list("pollutant");
    this.dumps = words.list("dump");
    this.destroying = words.list("destroying-verb");
    this.evidence = words.list("evidence");
    this.vital = words.list("vital");
    this.procuring = words.list("procuring-verb");
    this.perks = words.list("perk");
    this.handling = words.list("bribe-verb");
    this.bribes = words.list("bribe");
    this.hampering = words.list("hampering-verb");
    this.hamperingPhrases = words.list("hampering-phrase");
    this.obstructed = words.list("obstructed");
    this.oppressing = words.list("oppressing-verb");
    this.violent = words.list("violent-verb");
    this.crimes = words.list("crime-verb");
    this.nature = words.list("natural-force");
    this.reporters = words.list("neutral-reporter");
  }

  /**
   * Whether a clause about others, without a negation, tells of harm; what police tell does not.
   */
  boolean are(ContentClause clause, StatementReading reading) {
    return hampers(clause)
        || !reading.isBy(reporters)
            && (pollutes(clause)
                || clause.past() && (destroysEvidence(clause) || favours(clause) || bribes(clause))
                || oppresses(clause));
  }

  /**
   * "stehe der Aufklärung im Weg", "spiele den Gegnern in die Hände"; not "stehe der Straße im
   * Weg".
   */
  private boolean hampers(ContentClause clause) {
    return hampering.hasVerb(clause)
        && hamperingPhrases.standsIn(clause)
        && (!clause.verb().equals("stehen") || obstructed.hasAny(clause));
  }

  /** "leite Abwasser in den Fluss"; not "leite Abwasser ins Klärwerk". */
  private boolean pollutes(ContentClause clause) {
    return dumping.hasVerb(clause) && pollutants.hasAny(clause) && dumps.hasAny(clause);
  }

  /**
   * "habe Akten vernichtet", "wichtige Akten seien vernichtet worden"; not "alte Akten seien
   * vernichtet worden", "das Feuer habe Akten vernichtet".
   */
  private boolean destroysEvidence(ContentClause clause) {
    return destroying.hasVerb(clause)
        && evidence.hasAny(clause)
        && !nature.hasAny(clause)
        && (!clause.passive() || vital.hasAnyForm(clause));
  }

  /** "habe Freunden Posten verschafft"; not "habe Arbeitslosen eine Wohnung verschafft". */
  private boolean favours(ContentClause clause) {
    return procuring.hasVerb(clause) && perks.hasAny(clause) && !clause.passive();
  }

  private boolean bribes(ContentClause clause) {
    return handling.hasVerb(clause) && bribes.hasAny(clause);
  }

  /**
   * "in den Lagern würden Häftlinge gefoltert"; not "seien getötet worden", which any report tells,
   * nor "werde getötet".
   */
  private boolean oppresses(ContentClause clause) {
    return clause.passive()
        && !clause.past()
        && (clause.finiteForm().equals("würden") || clause.finiteForm().equals("werden"))
        && (oppressing.hasVerb(clause) || violent.hasVerb(clause) || crimes.hasVerb(clause))
        && !nature.hasAny(clause);
  }
}
