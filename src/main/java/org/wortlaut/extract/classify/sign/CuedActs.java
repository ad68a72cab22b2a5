package org.wortlaut.extract.classify.sign;

import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;

/**
 * Acts that a cue does with some contents only: who excludes an attack tells what is so, who
 * excludes a coalition what will not be.
 */
public final class CuedActs {

  /** In words: "ein technisches Versagen". */
  private static final int HEAD_WITHIN = 3;

  private final WordList occurrences;
  private final WordList claimingVerbs;
  private final WordList claimedDeeds;
  private final WordList proposals;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'occurrence', 'deed-claiming-verb',
   *     'claimed-deed' and 'proposal-noun'
   */
  public CuedActs(WordLists words) {
    this.occurrences = words.list("occurrence");
    this.claimingVerbs = words.list("deed-claiming-verb");
    this.claimedDeeds = words.list("claimed-deed");
    this.proposals = words.list("proposal-noun");
  }

  /** "schloss einen Anschlag aus", "schloss aus, dass er beteiligt war"; not "eine Koalition". */
  public boolean ruleOut(StatementReading reading, DenialFinding denial) {
    boolean rulesOut = denial.denial() == Denial.EXPLICIT && reading.cueHas(Opinions.RULING_OUT);
    return rulesOut
        && (reading.nominal()
            ? beginsWith(occurrences, reading)
            : reading.leading().filter(ContentClause::past).isPresent());
  }

  /** "reklamierte den Anschlag für sich"; not "beanspruchte den Sieg für sich". */
  public boolean claimDeed(StatementReading reading) {
    return claimingVerbs.containsAny(reading.cueWords())
        && reading.nominal()
        && beginsWith(claimedDeeds, reading);
  }

  /** "legte ihm nahe, zu gehen", "… den Rücktritt nahe"; not "legen nahe, dass sie sinkt". */
  public boolean advise(StatementReading reading) {
    return reading.cueHas("nahelegen")
        && (reading.nominal()
            ? beginsWith(proposals, reading)
            : reading.leading().filter(ContentClause::infinitive).isPresent());
  }

  /** "sieht keine Hinweise auf ein Verbrechen"; not "sieht Hinweise auf ein Verbrechen". */
  public boolean seeNothing(StatementReading reading, DenialFinding denial) {
    return reading.cueHas("sehen") && reading.nominal() && denial.denial() == Denial.NEGATED;
  }

  private static boolean beginsWith(WordList nouns, StatementReading reading) {
    return reading.words().stream().limit(HEAD_WITHIN).anyMatch(nouns::has);
  }
}
