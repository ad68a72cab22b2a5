package org.wortlaut.aggregate.dispute;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Which of a denial's own words its possible claims have, and how many others have them too. */
final class SharedWords {

  /** Against 1 for equal words. */
  private static final double SAME_MATTER = 0.7;

  private final List<Utterance> claims;
  private final int own;
  private final double[][] close;
  private final double[][] same;

  /**
   * @param own stems of what is denied, without names
   */
  SharedWords(List<String> own, List<Utterance> claims, DisputeConcepts concepts) {
    this.claims = claims;
    this.own = own.size();
    this.close = new double[claims.size()][own.size()];
    this.same = new double[claims.size()][own.size()];
    for (int claim = 0; claim < claims.size(); claim++) {
      Collection<String> matter = claims.get(claim).matter();
      for (int word = 0; word < own.size(); word++) {
        String stem = own.get(word);
        close[claim][word] = StemOverlap.closeness(stem, matter);
        same[claim][word] =
            Math.max(close[claim][word], concepts.akin(stem, matter) ? SAME_MATTER : 0);
      }
    }
  }

  /** Whether there are words, and the claim has none of them. */
  boolean noneIn(Utterance claim) {
    return own > 0 && Arrays.stream(close[claims.indexOf(claim)]).allMatch(word -> word == 0);
  }

  /** What part of the words is in the claim; a word that claims of others have too counts less. */
  double distinctPart(Utterance claim) {
    double[] found = same[claims.indexOf(claim)];
    double sum = 0;
    for (int word = 0; word < own; word++) {
      sum += found[word] == 0 ? 0 : found[word] / (1 + othersWith(word, claim));
    }
    return sum == 0 ? 0 : sum / own;
  }

  private int othersWith(int word, Utterance claim) {
    int count = 0;
    for (int other = 0; other < claims.size(); other++) {
      boolean has = close[other][word] > 0 && claims.get(other) != claim;
      count += has && !claims.get(other).sharesSpeakerWith(claim) ? 1 : 0;
    }
    return count;
  }
}
