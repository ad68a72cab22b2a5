package org.wortlaut.aggregate.dispute;

import java.util.Locale;

/**
 * What speaks for or against a claim being what a denial contradicts, each between 0 and 1; how
 * much, says the {@link DisputeModel}.
 */
enum Sign {
  /** Always there; what a claim has to make up for. */
  ANY_CLAIM,

  /** Nothing but a negation makes the denial: "Verletzt wurde niemand". Of real news, few rebut. */
  ONLY_NEGATED,

  /** Something is ruled out: "schloss einen Anschlag aus". */
  RULED_OUT,

  /** How many words mean the same matter, see {@link DisputeConcepts}, of three. */
  AKIN,

  /** The denial has words of its own besides names, and none of them is in the claim. */
  NOTHING_SHARED,

  /** The first of its words besides names is in the claim: a noun with its attributes behind it. */
  FIRST_SHARED,

  /** The last of them is in the claim: as a rule the verb. */
  LAST_SHARED,

  /** The denial refers back ("ein solches Gespräch"), by how near the claim is. */
  REFERS_BACK,

  /** What is denied is told by a noun for claims: "den Vorwurf der Nachlässigkeit". */
  CLAIM_MENTIONED,

  /** Charges are rejected ("wies die Vorwürfe zurück"), and the claim accuses or warns. */
  CHARGE_REJECTED,

  /** No other charge stands between the claim and a denial that only points at it. */
  NEAREST_ACCUSATION,

  /** What is rejected names the claimant: "die Vorwürfe der Opposition". */
  CLAIMANT_NAMED,

  /** Who rejects is named in the claim: "Vogt habe … zugeschanzt", "Vogt wies das zurück". */
  DENIER_NAMED,

  /** Nobody knows who denies; it may be the claimant. */
  DENIER_UNKNOWN,

  ACCUSATION,
  FACT,

  /** Both are facts, both plans, both judgements. */
  SAME_KIND,

  /** 1 where the claim ends at the denial, less for each sentence between. */
  CLOSE,

  /** No other claim stands between, and hardly anything else does. */
  RIGHT_BEFORE,

  CLAIM_FOLLOWS,

  /** Two who deny the same rather agree. */
  CLAIM_DENIES,

  /** The claim is a fragment without a matter of its own. */
  CLAIM_EMPTY;

  /** Its name in the file of the model: {@code any-claim}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
