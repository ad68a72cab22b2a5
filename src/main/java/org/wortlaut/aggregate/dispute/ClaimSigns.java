package org.wortlaut.aggregate.dispute;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.aggregate.dispute.DisputeMarks.Mark;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;

/** Reads the signs of one denial and its possible claims in one article. */
final class ClaimSigns {

  private static final int ENOUGH_SHARED = 3;

  /** Characters between claim and denial that take {@link Sign#CLOSE} to 1/e. */
  private static final double SOME_SENTENCES = 1500;

  /** Characters that take {@link Sign#RIGHT_BEFORE} to 1/e. */
  private static final double ONE_SENTENCE = 150;

  /** As many claims as an article usually has. */
  private static final int SOME_CLAIMS = 5;

  /** A claim with fewer words is a fragment. */
  private static final int FEWEST_WORDS = 2;

  private final Utterance denial;
  private final boolean rejects;
  private final List<Utterance> claims;
  private final RivalClaims rivals;
  private final DisputeConcepts concepts;
  private final SharedWords shared;

  ClaimSigns(Utterance denial, RivalClaims rivals, DisputeConcepts concepts) {
    this.concepts = concepts;
    this.denial = denial;
    this.rejects = denial.rejects();
    this.rivals = rivals;
    this.claims = rivals.of(denial);
    this.shared = new SharedWords(denial.deniedBesidesNames(), claims, concepts);
  }

  List<Utterance> claims() {
    return claims;
  }

  /** All signs of one claim. */
  Map<Sign, Double> of(Utterance claim) {
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    signs.put(Sign.ANY_CLAIM, 1.0);
    put(signs, Sign.ONLY_NEGATED, !rejects);
    put(signs, Sign.RULED_OUT, denial.rulesOut());
    put(signs, Sign.ANSWERED, denial.marks().contains(Mark.REBUTTAL));
    put(signs, Sign.TIME_NEGATED, !rejects && denial.marks().contains(Mark.TIME));
    put(signs, Sign.NO_FACT_NEGATED, !rejects && denial.claimKind() != ClaimKind.FACT);
    put(signs, Sign.POSSIBILITY_NEGATED, !rejects && denial.marks().contains(Mark.MODAL));
    signs.put(Sign.MANY_CLAIMS, Math.log1p((double) claims.size() / SOME_CLAIMS));
    putWords(signs, claim);
    putActors(signs, claim);
    putKinds(signs, claim);
    putPlaces(signs, claim);
    return signs;
  }

  private void putWords(Map<Sign, Double> signs, Utterance claim) {
    signs.put(Sign.AKIN, akin(claim));
    put(signs, Sign.NOTHING_SHARED, !pointsAt(claim) && shared.noneIn(claim));
    signs.put(Sign.DISTINCT_SHARED, rejects ? 0 : shared.distinctPart(claim));
    signs.put(Sign.DISTINCT_REPEATED, rejects ? shared.distinctPart(claim) : 0);
    put(signs, Sign.CLAIM_EMPTY, isFragment(claim));
  }

  private void putActors(Map<Sign, Double> signs, Utterance claim) {
    put(signs, Sign.DENIER_NAMED, denial.act() == Act.DENY && claim.namesSpeakerOf(denial));
    put(signs, Sign.CHARGE_NAMES_DENIER, claim.act().charges() && claim.namesSpeakerOf(denial));
    put(signs, Sign.CLAIMANT_NAMED, denial.namesSpeakerOf(claim));
    put(signs, Sign.DENIER_UNKNOWN, denial.speakers().isEmpty());
  }

  private void putKinds(Map<Sign, Double> signs, Utterance claim) {
    boolean charge = claim.act().charges();
    put(signs, Sign.CLAIM_MENTIONED, denial.mentionsClaim() && !denial.onlyPoints());
    put(signs, Sign.CHARGE_REJECTED, rejects && denial.mentionsCharge() && charge);
    put(signs, Sign.CHARGE_MISSING, denial.onlyPoints() && denial.mentionsCharge() && !charge);
    put(signs, Sign.ACCUSATION, charge);
    put(signs, Sign.FACT, claim.claimKind() == ClaimKind.FACT);
    put(signs, Sign.SAME_KIND, claim.claimKind() == denial.claimKind());
    put(signs, Sign.CLAIM_DENIES, claim.denies());
  }

  private void putPlaces(Map<Sign, Double> signs, Utterance claim) {
    boolean follows = follows(claim);
    boolean next = !follows && nothingBetween(claim);
    signs.put(Sign.REFERS_BACK, denial.refersBack() ? decay(claim, SOME_SENTENCES) : 0);
    boolean pointedAt = next && denial.pointsBack() && !claim.denies();
    signs.put(Sign.POINTED_AT, pointedAt ? decay(claim, ONE_SENTENCE) : 0);
    signs.put(Sign.CLOSE, decay(claim, SOME_SENTENCES));
    signs.put(Sign.RIGHT_BEFORE, next ? decay(claim, ONE_SENTENCE) : 0);
    put(signs, Sign.CLAIM_FOLLOWS, follows);
    put(signs, Sign.CLAIM_GOES_ON, claim.cue().isEmpty());
  }

  private static void put(Map<Sign, Double> signs, Sign sign, boolean there) {
    signs.put(sign, there ? 1.0 : 0.0);
  }

  /** "wies die Vorwürfe (der Opposition) zurück", seen from a claim of the opposition. */
  private boolean pointsAt(Utterance claim) {
    return rejects && denial.denied().stream().allMatch(stem -> isOfClaimant(stem, claim));
  }

  private static boolean isOfClaimant(String stem, Utterance claim) {
    return StemOverlap.closeness(stem, claim.speakerStems()) > 0;
  }

  /** Who rejects a claim may take it up anywhere in what he says. */
  private double akin(Utterance claim) {
    List<String> comparable = rejects ? denial.matter() : denial.deniedMatter();
    return Math.min(ENOUGH_SHARED, concepts.shared(comparable, claim.matter()))
        / (double) ENOUGH_SHARED;
  }

  private boolean nothingBetween(Utterance claim) {
    return claims.stream().noneMatch(other -> !isFragment(other) && isBetween(other, claim));
  }

  /** Whether a claim begins between another one and the denial, and neither holds the other. */
  private boolean isBetween(Utterance other, Utterance claim) {
    int begin = other.extent().begin();
    int denialBegin = denial.extent().begin();
    int claimBegin = claim.extent().begin();
    return begin > Math.min(denialBegin, claimBegin)
        && begin < Math.max(denialBegin, claimBegin)
        && !rivals.areNested(other, claim);
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

  /** Not what the denial itself reports: "wies den Vorwurf zurück, er habe …". */
  private boolean follows(Utterance claim) {
    return claim.extent().begin() > denial.extent().begin() && !(rejects && denial.reports(claim));
  }

  private static boolean isFragment(Utterance claim) {
    return claim.matter().size() < FEWEST_WORDS;
  }
}
