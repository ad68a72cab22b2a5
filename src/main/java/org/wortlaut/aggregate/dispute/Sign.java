package org.wortlaut.aggregate.dispute;

/**
 * What speaks for or against a claim being what a denial contradicts, each between 0 and 1, with
 * its weight in {@link ArticleDisputes}.
 *
 * <p>The weights are those of a logistic choice between the claims of an article and none, fitted
 * on what the extraction finds (L2 penalty .3) and rounded. It was fitted on 289 denials of 700
 * articles of German Wikinews ({@code src/annotated/de/disputes-wikinews-train.jsonl}), on those of
 * the sample corpus ({@code sample-gold/disputes.tsv}; counted four times, so that three of five of
 * its denials are linked) and of 123 further articles written for this project ({@code
 * src/annotated/de/own-disputes.jsonl}). Made articles are about quarrels more often than real
 * ones.
 */
enum Sign {
  /** Always there; what a claim has to make up for. */
  ANY_CLAIM(-6.9),

  /** Nothing but a negation makes the denial: "Verletzt wurde niemand". Of real news, few rebut. */
  ONLY_NEGATED(-1.0),

  /** Something is ruled out: "schloss einen Anschlag aus". */
  RULED_OUT(-2.5),

  /** How many words mean the same matter, see {@link DisputeConcepts}, of three. */
  AKIN(7.2),

  /** The denial has words of its own besides names, and none of them is in the claim. */
  NOTHING_SHARED(-1.7),

  /** The first of its words besides names is in the claim: a noun with its attributes behind it. */
  FIRST_SHARED(1.0),

  /** The last of them is in the claim: as a rule the verb. */
  LAST_SHARED(1.1),

  /** The denial refers back ("ein solches Gespräch"), by how near the claim is. */
  REFERS_BACK(3.8),

  /** What is denied is told by a noun for claims: "den Vorwurf der Nachlässigkeit". */
  CLAIM_MENTIONED(1.2),

  /** Charges are rejected ("wies die Vorwürfe zurück"), and the claim accuses or warns. */
  CHARGE_REJECTED(1.6),

  /** No other charge stands between the claim and a denial that only points at it. */
  NEAREST_ACCUSATION(1.1),

  /** What is rejected names the claimant: "die Vorwürfe der Opposition". */
  CLAIMANT_NAMED(2.1),

  /** Who rejects is named in the claim: "Vogt habe … zugeschanzt", "Vogt wies das zurück". */
  DENIER_NAMED(2.8),

  /** Nobody knows who denies; it may be the claimant. */
  DENIER_UNKNOWN(-1.0),

  ACCUSATION(0.7),
  FACT(0.7),

  /** Both are facts, both plans, both judgements. */
  SAME_KIND(1.1),

  /** 1 where the claim ends at the denial, less for each sentence between. */
  CLOSE(5.9),

  /** No other claim stands between, and hardly anything else does. */
  RIGHT_BEFORE(0.7),

  CLAIM_FOLLOWS(-3.4),

  /** Two who deny the same rather agree. */
  CLAIM_DENIES(-0.7),

  /** The claim is a fragment without a matter of its own. */
  CLAIM_EMPTY(-1.5);

  private final double weight;

  Sign(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
