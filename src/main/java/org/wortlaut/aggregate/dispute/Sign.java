package org.wortlaut.aggregate.dispute;

/**
 * What speaks for or against a claim being what a denial contradicts, each between 0 and 1, with
 * its weight in {@link ArticleDisputes}.
 *
 * <p>The weights are those of a logistic choice between the claims of an article and none, fitted
 * on 190 links of the sample corpus ({@code sample-gold/disputes.tsv}) and of 123 further articles
 * written for this project ({@code src/annotated/de/own-disputes.jsonl}), and rounded; those of
 * {@link #COVERED} and {@link #CLOSE} were set by hand, since made articles repeat themselves less
 * and are shorter than real ones, and that of {@link #TAKEN_UP}, which the extraction itself tells.
 */
enum Sign {
  /** Always there; what a claim has to make up for. */
  ANY_CLAIM(-6.6),

  /** How much of what is denied is in the claim; words that are rare in the article weigh more. */
  COVERED(2.5),

  /** How many words mean the same matter, see {@link DisputeConcepts}, of three. */
  AKIN(6.2),

  /** The denial has several words of its own, and none of them is in the claim. */
  NOTHING_SHARED(-0.3),

  /**
   * How many words both share, of three that are enough, where nothing but a negation makes the
   * denial: "kein Datensatz wurde gelöscht".
   */
  SHARED_BY_NEGATION(3.6),

  /** The denial takes up the very words of the claim: "Das bestritt er.", ", was er bestreitet". */
  TAKEN_UP(5),

  /** The denial refers back ("ein solches Gespräch"), by how near the claim is. */
  REFERS_BACK(3.0),

  /** The denial only points at a claim ("wies die Vorwürfe zurück"), by how near the claim is. */
  POINTED_AT_NEAR(2.0),

  /** The denial only points, and the claim is an accusation or warning. */
  POINTED_AT_ACCUSATION(1.6),

  /** What is denied is told by a noun for claims: "den Vorwurf der Nachlässigkeit". */
  CLAIM_MENTIONED(1.2),

  /** What is denied names the claimant: "die Vorwürfe aus Brüssel". */
  CLAIMANT_NAMED(1.3),

  /** Who rejects is named in the claim: "Vogt habe … zugeschanzt", "Vogt wies das zurück". */
  DENIER_NAMED(3.4),

  ACCUSATION(0.1),
  FACT(1.1),

  /** 1 where the claim ends at the denial, less for each sentence between. */
  CLOSE(4.0),

  /** No other claim stands between, and hardly anything else does. */
  RIGHT_BEFORE(1.2),

  /** Two who deny the same rather agree. */
  CLAIM_DENIES(-0.6),

  CLAIM_FOLLOWS(-3.6),

  /** The claim is a fragment without a matter of its own. */
  CLAIM_EMPTY(-1.6),

  /** A denied judgement, plan or prediction is rather no rebuttal. */
  NO_FACT_DENIED(-1.5);

  private final double weight;

  Sign(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
