package org.wortlaut.aggregate.dispute;

/**
 * What speaks for or against a claim being what a denial contradicts, each between 0 and 1, with
 * its weight in {@link ArticleDisputes}.
 *
 * <p>The weights are those of a logistic choice between the claims of an article and none, fitted
 * on what the extraction finds (L2 penalty .5) and rounded. It was fitted on 289 denials of 700
 * articles of German Wikinews ({@code src/annotated/de/disputes-wikinews-train.jsonl}; counted
 * twice), on those of the sample corpus ({@code sample-gold/disputes.tsv}) and of 123 further
 * articles written for this project ({@code src/annotated/de/own-disputes.jsonl}). Made articles
 * are about quarrels more often than real ones: each of these two sources had intercepts of its
 * own, for denials that reject and for those that only negate, which are left out here.
 */
enum Sign {
  /** Always there; what a claim has to make up for. */
  ANY_CLAIM(-5.1),

  /** Nothing but a negation makes the denial: "Verletzt wurde niemand". Of real news, few rebut. */
  ONLY_NEGATED(-2.5),

  /** Something is ruled out: "schloss einen Anschlag aus". */
  RULED_OUT(-1.7),

  /** How many words mean the same matter, see {@link DisputeConcepts}, of three. */
  AKIN(4.2),

  /** The denial has words of its own besides names, and none of them is in the claim. */
  NOTHING_SHARED(-1.4),

  /** The first of its words besides names is in the claim: a noun with its attributes behind it. */
  FIRST_SHARED(0.8),

  /** The last of them is in the claim: as a rule the verb. */
  LAST_SHARED(1.8),

  /** The denial refers back ("ein solches Gespräch"), by how near the claim is. */
  REFERS_BACK(2.4),

  /** What is denied is told by a noun for claims: "den Vorwurf der Nachlässigkeit". */
  CLAIM_MENTIONED(1.4),

  /** Charges are rejected ("wies die Vorwürfe zurück"), and the claim accuses or warns. */
  CHARGE_REJECTED(1.8),

  /** No other charge stands between the claim and a denial that only points at it. */
  NEAREST_ACCUSATION(0.8),

  /** What is rejected names the claimant: "die Vorwürfe der Opposition". */
  CLAIMANT_NAMED(1.9),

  /** Who rejects is named in the claim: "Vogt habe … zugeschanzt", "Vogt wies das zurück". */
  DENIER_NAMED(2.1),

  /** Nobody knows who denies; it may be the claimant. */
  DENIER_UNKNOWN(-1.0),

  ACCUSATION(1.1),
  FACT(0.9),

  /** Both are facts, both plans, both judgements. */
  SAME_KIND(1.1),

  /** 1 where the claim ends at the denial, less for each sentence between. */
  CLOSE(3.0),

  /** No other claim stands between, and hardly anything else does. */
  RIGHT_BEFORE(1.3),

  CLAIM_FOLLOWS(-2.7),

  /** Two who deny the same rather agree. */
  CLAIM_DENIES(-1.0),

  /** The claim is a fragment without a matter of its own. */
  CLAIM_EMPTY(-0.8);

  private final double weight;

  Sign(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
