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

  /**
   * What part of the words that are only negated is in the claim, rare ones of the article most.
   */
  DISTINCT_SHARED,

  /** The same of what is rejected. */
  DISTINCT_REPEATED,

  /** What is only negated is told of a time: "noch nicht bekannt", "in vierzig Jahren nicht". */
  TIME_NEGATED,

  /** A mere negation is no statement of fact: "keine gute Idee", "wir werden nicht zögern". */
  NO_FACT_NEGATED,

  /** A mere negation tells what cannot or may not be: "lasse sich nicht beziffern". */
  POSSIBILITY_NEGATED,

  /** The denial is reported as an answer: "entgegnete", "hielt dagegen". */
  ANSWERED,

  /** The denial refers back ("ein solches Gespräch"), by how near the claim is. */
  REFERS_BACK,

  /** What is denied is told by a noun for claims: "den Vorwurf der Nachlässigkeit". */
  CLAIM_MENTIONED,

  /** Charges are rejected ("wies die Vorwürfe zurück"), and the claim accuses or warns. */
  CHARGE_REJECTED,

  /** Charges are rejected, and the claim is none. */
  CHARGE_MISSING,

  /**
   * "Diese Kritik" or "das" is rejected, and the claim is right before it, see {@link
   * #RIGHT_BEFORE}; a claim that denies is rather agreed with.
   */
  POINTED_AT,

  /** Who rejects is named in the claim: "Vogt habe … zugeschanzt", "Vogt wies das zurück". */
  DENIER_NAMED,

  /** The claim is a charge and names who denies; he may answer it without denying it. */
  CHARGE_NAMES_DENIER,

  /** "wies den Bericht der Behörde zurück", and the authority claims. */
  CLAIMANT_NAMED,

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

  /** The claim has no reporting words of its own: its speaker just goes on. */
  CLAIM_GOES_ON,

  /** How many claims there are to choose from, as a logarithm: one of many is close by chance. */
  MANY_CLAIMS,

  /** Two who deny the same rather agree. */
  CLAIM_DENIES,

  /** The claim is a fragment without a matter of its own. */
  CLAIM_EMPTY;

  /** Its name in the file of the model: {@code any-claim}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
