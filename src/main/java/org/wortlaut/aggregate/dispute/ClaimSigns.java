package org.wortlaut.aggregate.dispute;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;

/** Reads the signs of one denial and its possible claims in one article. */
final class ClaimSigns {

  private static final int ENOUGH_SHARED = 3;

  /** Characters between claim and denial that take {@link Sign#CLOSE} to 1/e. */
  private static final double SOME_SENTENCES = 1500;

  /** Characters that take {@link Sign#RIGHT_BEFORE} to 1/e. */
  private static final double ONE_SENTENCE = 150;

  /** A claim with fewer words is a fragment. */
  private static final int FEWEST_WORDS = 2;

  private final Utterance denial;
  private final boolean points;
  private final boolean rejected;
  private final List<Utterance> claims;
  private final RivalClaims rivals;
  private final DisputeConcepts concepts;
  private final Map<String, Double> rarities = new LinkedHashMap<>();

  ClaimSigns(
      List<Utterance> article, Utterance denial, RivalClaims rivals, DisputeConcepts concepts) {
    this.concepts = concepts;
    this.denial = denial;
    this.points = denial.onlyPoints();
    this.rejected = denial.act() == Act.DENY;
    this.rivals = rivals;
    this.claims = rivals.of(denial);
    denial.deniedMatter().forEach(stem -> rarities.put(stem, rarity(stem, article)));
  }

  List<Utterance> claims() {
    return claims;
  }

  /** How likely the claim is against none, as a logarithm. */
  double weigh(Utterance claim) {
    double sum = 0;
    for (Map.Entry<Sign, Double> sign : of(claim).entrySet()) {
      sum += sign.getKey().weight() * sign.getValue();
    }
    return sum;
  }

  /** All signs of one claim. */
  Map<Sign, Double> of(Utterance claim) {
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    signs.put(Sign.ANY_CLAIM, 1.0);
    putWords(signs, claim);
    putActors(signs, claim);
    putKinds(signs, claim);
    putPlaces(signs, claim);
    return signs;
  }

  private void putWords(Map<Sign, Double> signs, Utterance claim) {
    double shared = shared(claim);
    signs.put(Sign.COVERED, points ? 0 : covered(claim));
    signs.put(Sign.AKIN, akin(claim));
    signs.put(Sign.SHARED_BY_NEGATION, denial.rejects() ? 0 : shared);
    put(signs, Sign.TAKEN_UP, denial.takesUp(claim));
    put(signs, Sign.NOTHING_SHARED, !points && shared == 0 && denial.denied().size() > 1);
    put(signs, Sign.CLAIM_MENTIONED, !points && denial.mentionsClaim());
    put(signs, Sign.CLAIM_EMPTY, isFragment(claim));
  }

  private void putActors(Map<Sign, Double> signs, Utterance claim) {
    put(signs, Sign.CLAIMANT_NAMED, namesClaimant(claim));
    put(signs, Sign.DENIER_NAMED, rejected && claim.namesSpeakerOf(denial));
  }

  private void putKinds(Map<Sign, Double> signs, Utterance claim) {
    boolean accusation = claim.act() == Act.ACCUSE || claim.act() == Act.WARN;
    put(signs, Sign.POINTED_AT_ACCUSATION, points && accusation);
    put(signs, Sign.ACCUSATION, accusation);
    put(signs, Sign.FACT, claim.claimKind() == ClaimKind.FACT);
    put(signs, Sign.CLAIM_DENIES, claim.denies());
    put(signs, Sign.NO_FACT_DENIED, denial.claimKind() != ClaimKind.FACT);
  }

  private void putPlaces(Map<Sign, Double> signs, Utterance claim) {
    boolean follows = follows(claim);
    double near = 1.0 / (1 + between(claim));
    signs.put(Sign.POINTED_AT_NEAR, points ? near : 0);
    signs.put(Sign.REFERS_BACK, denial.refersBack() ? decay(claim, SOME_SENTENCES) : 0);
    signs.put(Sign.CLOSE, decay(claim, SOME_SENTENCES));
    signs.put(Sign.RIGHT_BEFORE, near == 1 && !follows ? decay(claim, ONE_SENTENCE) : 0);
    put(signs, Sign.CLAIM_FOLLOWS, follows);
  }

  private static void put(Map<Sign, Double> signs, Sign sign, boolean there) {
    signs.put(sign, there ? 1.0 : 0.0);
  }

  private double covered(Utterance claim) {
    double all = 0;
    double covered = 0;
    for (Map.Entry<String, Double> stem : rarities.entrySet()) {
      all += stem.getValue();
      covered += stem.getValue() * StemOverlap.closeness(stem.getKey(), claim.matter());
    }
    return all == 0 ? 0 : covered / all;
  }

  /** 1 for a word of one statement, less for a word that many have. */
  private static double rarity(String stem, List<Utterance> article) {
    long having =
        article.stream()
            .filter(statement -> StemOverlap.closeness(stem, statement.matter()) > 0)
            .count();
    return Math.log1p((double) article.size() / Math.max(1, having)) / Math.log1p(article.size());
  }

  private double shared(Utterance claim) {
    return Math.min(ENOUGH_SHARED, StemOverlap.shared(comparable(), claim.matter()))
        / ENOUGH_SHARED;
  }

  private double akin(Utterance claim) {
    return Math.min(ENOUGH_SHARED, concepts.shared(comparable(), claim.matter()))
        / (double) ENOUGH_SHARED;
  }

  /** Who rejects a claim may take it up anywhere in what he says. */
  private List<String> comparable() {
    return denial.rejects() ? denial.matter() : denial.deniedMatter();
  }

  private boolean namesClaimant(Utterance claim) {
    return denial.mentionsClaim()
        && (claim.speakers().stream().anyMatch(denial.actors()::contains)
            || claim.speakerStems().stream().anyMatch(denial.deniedMatter()::contains));
  }

  /** How many other claims stand between, each with what stands in it. */
  private long between(Utterance claim) {
    int denialBegin = denial.extent().begin();
    int claimBegin = claim.extent().begin();
    return claims.stream()
        .filter(other -> !isFragment(other) && !rivals.areNested(other, claim))
        .mapToInt(other -> other.extent().begin())
        .filter(begin -> begin > Math.min(denialBegin, claimBegin))
        .filter(begin -> begin < Math.max(denialBegin, claimBegin))
        .count();
  }

  /** 1 where claim and denial touch, 1/e at the given number of characters between them. */
  private double decay(Utterance claim, double characters) {
    return Math.exp(-distance(claim) / characters);
  }

  private int distance(Utterance claim) {
    int gap =
        follows(claim)
            ? claim.extent().begin() - denial.extent().end()
            : denial.extent().begin() - claim.extent().end();
    return Math.max(0, gap);
  }

  private boolean follows(Utterance claim) {
    return claim.extent().begin() > denial.extent().begin();
  }

  private static boolean isFragment(Utterance claim) {
    return claim.matter().size() < FEWEST_WORDS;
  }
}
