package org.wortlaut.extract.classify;

import java.util.List;
import java.util.Set;
import org.wortlaut.text.Token;

/** Contents that give no information: "(gab) keine Stellungnahme (ab)", "(erklärte,) den Tod nicht bestätigen zu können". */
final class Refusals {

  private static final int HEAD_WITHIN = 4;

  private final Set<String> information;
  private final Set<String> sharingVerbs;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'information' and 'sharing-verb'
   */
  Refusals(WordLists words) {
    this.information = words.list("information");
    this.sharingVerbs = words.list("sharing-verb");
  }

  boolean refuses(StatementReading reading) {
    List<Token> words = reading.words();
    boolean negated = reading.cueNegated() || reading.nominalWithNegation();
    if (negated && reading.nominal() && words.stream().limit(HEAD_WITHIN).anyMatch(t -> Lemmas.inList(information, t))) {
      return true;
    }
    return reading.leading().filter(this::cannotShare).isPresent();
  }

  /** "könne dazu nichts sagen", "nicht bestätigen zu können", "wolle sich nicht äußern". */
  private boolean cannotShare(ContentClause clause) {
    boolean modal = clause.isModal("können") || clause.isModal("wollen");
    boolean negated = clause.has("nicht") || clause.has("nichts");
    return modal && negated && !clause.past() && clause.tokens().stream().anyMatch(t -> Lemmas.inList(sharingVerbs, t));
  }
}
