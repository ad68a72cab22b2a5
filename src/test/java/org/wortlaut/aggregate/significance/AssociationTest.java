package org.wortlaut.aggregate.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AssociationTest {

  /**
   * n=100, a in 20, b in 10, both in 8: expected 2, the cells 8, 12, 2, 78 against 2, 18, 8, 72.
   */
  private final Association hand = Association.of(100, 20, 10, 8, 8, 0);

  @Test
  void measuresAgreeWithTheirFormulasWorkedOutByHand() {
    assertThat(hand.expected()).isEqualTo(2);
    assertThat(hand.pmi()).isCloseTo(2, within(1e-12));
    assertThat(hand.npmi()).isCloseTo(2 / 3.6438561897747244, within(1e-12));
    assertThat(hand.logDice()).isCloseTo(14 + Math.log(16.0 / 30) / Math.log(2), within(1e-12));
    assertThat(hand.jaccard()).isCloseTo(8.0 / 22, within(1e-12));
    assertThat(hand.logRatio())
        .isCloseTo(Math.log(8.5 * 78.5 / (12.5 * 2.5)) / Math.log(2), within(1e-12));
    double g2 =
        2
            * (8 * Math.log(8 / 2.0)
                + 12 * Math.log(12 / 18.0)
                + 2 * Math.log(2 / 8.0)
                + 78 * Math.log(78 / 72.0));
    assertThat(hand.g2()).isCloseTo(g2, within(1e-9));
  }

  /**
   * Dunning 1993, table 2 (Swiss bank reports): −2 log λ of bigrams with k(AB), k(A¬B), k(¬AB),
   * k(¬A¬B).
   */
  @Test
  void g2AgreesWithDunningsPublishedValues() {
    assertThat(fromCells(110, 2442, 111, 29114).g2()).isCloseTo(270.72, within(.005));
    assertThat(fromCells(29, 13, 123, 31612).g2()).isCloseTo(263.90, within(.005));
    assertThat(fromCells(31, 23, 139, 31584).g2()).isCloseTo(256.84, within(.005));
    assertThat(fromCells(10, 0, 3, 31764).g2()).isCloseTo(167.23, within(.005));
  }

  @Test
  void theChiSquareTailIsThatOfOneDegreeOfFreedom() {
    // 3.841459 is the 95 % point; a table is sought that comes near it from both sides.
    Association weaker = Association.of(10_000, 1000, 1000, 117, 117, 5);
    Association stronger = Association.of(10_000, 1000, 1000, 119, 119, 5);
    assertThat(weaker.g2()).isLessThan(3.841459);
    assertThat(weaker.pValue()).isGreaterThan(.05);
    assertThat(stronger.g2()).isGreaterThan(3.841459);
    assertThat(stronger.pValue()).isLessThan(.05);
  }

  @Test
  void g2IsNegativeBelowTheExpectedCountAndZeroAtIt() {
    assertThat(Association.of(100, 50, 50, 10, 10, 5).g2()).isNegative();
    assertThat(Association.of(100, 50, 50, 25, 25, 5).g2()).isZero();
    assertThat(Association.of(100, 50, 50, 25, 25, 5).pValue()).isEqualTo(1);
  }

  @Test
  void emptyCellsHaveDefinedValues() {
    Association never = Association.of(100, 50, 50, 0, 0, 5);
    assertThat(never.pmi()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(never.npmi()).isEqualTo(-1);
    assertThat(never.logRatio()).isFinite().isNegative();
    Association everywhere = Association.of(100, 100, 100, 100, 100, 5);
    assertThat(everywhere.pmi()).isZero();
    assertThat(everywhere.npmi()).isZero();
    assertThat(everywhere.pValue()).isEqualTo(1);
    assertThat(Association.of(100, 7, 7, 7, 7, 5).npmi()).isCloseTo(1, within(1e-12));
  }

  @Test
  void smallExpectedCountsTakeTheExactTest() {
    assertThat(Association.of(1000, 1, 1, 1, 1, 5).pValue()).isCloseTo(.001, within(1e-12));
  }

  /**
   * Six sentences of two stories are as good as two cases: 2 of 10 and 10 in 1000 for 6 of 30 and
   * 30 in 3000.
   */
  @Test
  void jointUnitsOfOneStoryAreOneCaseForThePValue() {
    Association clustered = Association.of(3000, 30, 30, 6, 2, 5);
    assertThat(clustered.pValue())
        .isCloseTo(Association.of(1000, 10, 10, 2, 2, 5).pValue(), within(1e-12));
    assertThat(clustered.pmi())
        .isCloseTo(Association.of(3000, 30, 30, 6, 6, 5).pmi(), within(1e-12));
    assertThat(Association.of(3000, 600, 600, 240, 120, 5).pValue())
        .isCloseTo(Association.of(1500, 300, 300, 120, 120, 5).pValue(), within(1e-12));
  }

  @Test
  void countsThatMakeNoTableAreRefused() {
    assertThatThrownBy(() -> Association.of(10, 8, 8, 3, 3, 5))
        .hasMessageContaining("n=10, nA=8, nB=8, nAB=3");
    assertThatThrownBy(() -> Association.of(10, 0, 3, 0, 0, 5)).hasMessageContaining("nA=0");
  }

  private static Association fromCells(long ab, long aOnly, long bOnly, long neither) {
    return Association.of(ab + aOnly + bOnly + neither, ab + aOnly, ab + bOnly, ab, ab, 5);
  }
}
