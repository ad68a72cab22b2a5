package org.wortlaut.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.learn.ChoiceTrainer.Choice;

class ChoiceTrainerTest {

  private static final double FREE = 1e-9;

  private static final Choice TAKEN = new Choice(List.of(new double[] {1}), List.of(true));
  private static final Choice LEFT = new Choice(List.of(new double[] {1}), List.of(false));

  @Test
  void anAlternativeIsAsLikelyAsItWasTaken() {
    double[] weights = new ChoiceTrainer(FREE).train(List.of(TAKEN, TAKEN, TAKEN, LEFT));

    assertThat(weights[0]).isCloseTo(Math.log(3), within(1e-3));
  }

  @Test
  void alternativesShareWhatIsLikely() {
    List<Choice> choices = new ArrayList<>();
    List<double[]> both = List.of(new double[] {1, 0}, new double[] {0, 1});
    choices.add(new Choice(both, List.of(true, false)));
    choices.add(new Choice(both, List.of(true, false)));
    choices.add(new Choice(both, List.of(false, true)));
    choices.add(new Choice(both, List.of(false, false)));

    double[] weights = new ChoiceTrainer(FREE, FREE).train(choices);

    assertThat(weights[0]).isCloseTo(Math.log(2), within(1e-3));
    assertThat(weights[1]).isCloseTo(0, within(1e-3));
  }

  @Test
  void severalRightAlternativesCountAsOne() {
    Choice either = new Choice(List.of(new double[] {1}, new double[] {1}), List.of(true, true));
    Choice neither = new Choice(List.of(new double[] {1}, new double[] {1}), List.of(false, false));

    double[] weights = new ChoiceTrainer(FREE).train(List.of(either, neither));

    assertThat(weights[0]).isCloseTo(-Math.log(2), within(1e-3));
  }

  @Test
  void thePenaltyHoldsWeightsDown() {
    double[] weights = new ChoiceTrainer(1).train(List.of(TAKEN, TAKEN));

    assertThat(weights[0]).isBetween(0.5, 0.8);
    assertThat(new ChoiceTrainer(10).train(List.of(TAKEN, TAKEN))[0]).isBetween(0.05, 0.15);
  }
}
