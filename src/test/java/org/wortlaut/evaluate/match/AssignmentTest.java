package org.wortlaut.evaluate.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void givesUpTheBestPairForABetterWhole() {
    double[][] scores = {{0.9, 0.8}, {0.8, 0.1}};
    assertThat(Assignment.maximize(scores)).containsExactly(1, 0);
  }

  @Test
  void leavesARowOverWhereThereAreFewerColumns() {
    double[][] scores = {{0.2}, {0.7}, {0.1}};
    assertThat(Assignment.maximize(scores)).containsExactly(-1, 0, -1);
  }

  @Test
  void assignsEveryRowWhereThereAreMoreColumns() {
    double[][] scores = {{0, 0, 0.3}, {0, 0, 0.4}};
    assertThat(Assignment.maximize(scores)[1]).isEqualTo(2);
    assertThat(Assignment.maximize(scores)[0]).isIn(0, 1);
  }

  @Test
  void nothingIsAssignedToNothing() {
    assertThat(Assignment.maximize(new double[0][0])).isEmpty();
    assertThat(Assignment.maximize(new double[2][0])).containsExactly(-1, -1);
  }
}
