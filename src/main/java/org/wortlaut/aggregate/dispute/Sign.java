package org.wortlaut.aggregate.dispute;

/**
 * What speaks for or against a claim being what a denial contradicts, each between 0 and 1, with
 * its weight in {@link ArticleDisputes}. The weights are those of a logistic choice between the
 * claims of an article and none, fitted on the links of the sample corpus ({@code
 * sample-gold/disputes.tsv}) and rounded.
 */
enum Sign {
  /** Always there; what a claim has to make up for. */
  ANY_CLAIM(-5.6),

  /** How much of what is denied is in the claim; words that are rare in the article weigh more. */
  COVERED(1.5),

  /** How many words both share, of three that are enough. */
  SHARED(1.9),

  /** The same where nothing but a negation makes the denial: "kein Datensatz wurde gelöscht". */
  SHARED_BY_NEGATION(1.1),

  /** The denial is one of another's words, by its act. */
  REJECTED(0.4),

  /** The denial only points at a claim: "wies die Vorwürfe zurück". */
  POINTED_AT(-0.4),

  /** As before, by how near the claim is. */
  POINTED_AT_NEAR(1.0),

  /** The denial only points, and the claim is an accusation or warning. */
  POINTED_AT_ACCUSATION(0.8),

  /** Who rejects is named in the claim: "Vogt habe … zugeschanzt", "Vogt wies das zurück". */
  DENIER_NAMED(3.0),

  /** What is denied names the claimant: "die Vorwürfe aus Brüssel". */
  CLAIMANT_NAMED(0.9),

  ACCUSATION(0.3),
  FACT(0.9),

  /** 1 for the next claim of others, less for each that stands between. */
  NEAR(1.0),

  /** 1 where the claim ends at the denial, less for each sentence between. */
  CLOSE(3.1),

  UNKNOWN_CLAIMANT(-0.5),

  /** Two who deny the same rather agree. */
  CLAIM_DENIES(-0.8),

  CLAIM_FOLLOWS(-3.0),

  /** The claim is a fragment without a matter of its own. */
  CLAIM_EMPTY(-1.6),

  /** A denied plan or a refusal is rather no rebuttal: "Wir werden keine Soldaten einsetzen". */
  PLAN_DENIED(-1.3),

  /** Nor is a denied judgement. */
  NO_FACT_DENIED(-1.2);

  private final double weight;

  Sign(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
