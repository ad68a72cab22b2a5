package org.wortlaut.learn;

import java.util.List;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.analysis.MultivariateVectorFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;

/**
 * Trains the weights of a conditional logit (D. McFadden: "Conditional logit analysis of
 * qualitative choice behavior", 1974): one of some alternatives is chosen, or none. The utility of
 * an alternative is the sum of the weights of its properties, that of none is 0, and each is as
 * likely as the exponential of its utility. Deterministic.
 */
public final class ChoiceTrainer {

  private static final double RELATIVE_CHANGE = 1e-9;
  private static final int MOST_EVALUATIONS = 100_000;

  /**
   * One choice that was made.
   *
   * @param alternatives the properties of each
   * @param right whether choosing the alternative is right; where none is, none is to be chosen
   */
  public record Choice(List<double[]> alternatives, List<Boolean> right) {

    public Choice {
      alternatives = List.copyOf(alternatives);
      right = List.copyOf(right);
    }
  }

  private final double[] penalties;

  /**
   * @param penalties on the half square of each property's weight
   */
  public ChoiceTrainer(double... penalties) {
    this.penalties = penalties.clone();
  }

  /** The weight of each property. */
  public double[] train(List<Choice> choices) {
    MultivariateFunction loss = weights -> loss(choices, weights, new double[weights.length]);
    MultivariateVectorFunction slope =
        weights -> {
          double[] gradient = new double[weights.length];
          loss(choices, weights, gradient);
          return gradient;
        };
    return new NonLinearConjugateGradientOptimizer(
            NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE,
            new SimpleValueChecker(RELATIVE_CHANGE, RELATIVE_CHANGE))
        .optimize(
            new ObjectiveFunction(loss),
            new ObjectiveFunctionGradient(slope),
            GoalType.MINIMIZE,
            new InitialGuess(new double[penalties.length]),
            new MaxEval(MOST_EVALUATIONS))
        .getPoint();
  }

  /** The negative logarithm of the likelihood, and its derivatives added to the gradient. */
  private double loss(List<Choice> choices, double[] weights, double[] gradient) {
    double loss = 0;
    for (Choice choice : choices) {
      loss += loss(choice, weights, gradient);
    }
    for (int i = 0; i < weights.length; i++) {
      loss += penalties[i] * weights[i] * weights[i] / 2;
      gradient[i] += penalties[i] * weights[i];
    }
    return loss;
  }

  private static double loss(Choice choice, double[] weights, double[] gradient) {
    int none = choice.alternatives().size();
    double[] utilities = new double[none + 1];
    double[] rightOnes = new double[none + 1];
    boolean noneIsRight = !choice.right().contains(true);
    for (int i = 0; i <= none; i++) {
      boolean right = i == none ? noneIsRight : choice.right().get(i);
      utilities[i] = i == none ? 0 : dot(choice.alternatives().get(i), weights);
      rightOnes[i] = right ? utilities[i] : Double.NEGATIVE_INFINITY;
    }
    double all = LinearModel.logSum(utilities);
    double right = LinearModel.logSum(rightOnes);
    for (int i = 0; i < none; i++) {
      double surplus = Math.exp(utilities[i] - all) - Math.exp(rightOnes[i] - right);
      double[] properties = choice.alternatives().get(i);
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] += surplus * properties[j];
      }
    }
    return all - right;
  }

  private static double dot(double[] properties, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += properties[i] * weights[i];
    }
    return sum;
  }
}
