package org.wortlaut.extract.classify.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.learn.LinearModel;
import org.wortlaut.learn.LinearTrainer;

/** Trains a {@link StatementModel} from statements whose act and claim kind are known. */
public final class StatementTrainer {

  /**
   * A statement's features and its gold act and claim kind.
   *
   * @param otherSource from other texts than those that the model is for
   */
  public record Example(List<String> features, Act act, ClaimKind kind, boolean otherSource) {
    public Example {
      features = List.copyOf(features);
    }

    private LinearTrainer.Example labelled(String label) {
      return LinearTrainer.Example.of(features, label, otherSource);
    }
  }

  private static final double PRIOR_COUNT = 0.3;

  private final LinearTrainer actTrainer;
  private final LinearTrainer kindTrainer;

  public StatementTrainer(LinearTrainer.Settings acts, LinearTrainer.Settings kinds) {
    this.actTrainer = new LinearTrainer(acts);
    this.kindTrainer = new LinearTrainer(kinds);
  }

  public StatementModel train(List<Example> examples) {
    List<LinearTrainer.Example> acts = new ArrayList<>();
    List<LinearTrainer.Example> kinds = new ArrayList<>();
    for (Example example : examples) {
      acts.add(example.labelled(example.act().label()));
      kinds.add(example.labelled(example.kind().label()));
    }
    return new StatementModel(
        actTrainer.train(acts, Labels.ACTS),
        kindTrainer.train(kinds, Labels.KINDS),
        pairs(examples));
  }

  /**
   * Log of how much likelier a kind is with an act than in general, with a small count added for
   * pairs never seen.
   */
  private static LinearModel pairs(List<Example> examples) {
    int kindCount = ClaimKind.values().length;
    double[] ofKind = new double[kindCount];
    Map<Act, double[]> counts = new HashMap<>();
    for (Example example : examples) {
      ofKind[example.kind().ordinal()]++;
      counts.computeIfAbsent(example.act(), a -> new double[kindCount])[example.kind().ordinal()]++;
    }
    Map<String, float[]> lifts = new HashMap<>();
    for (Act act : Act.values()) {
      double[] row = counts.getOrDefault(act, new double[kindCount]);
      double total = 0;
      for (double count : row) {
        total += count + PRIOR_COUNT;
      }
      float[] lift = new float[kindCount];
      for (int kind = 0; kind < kindCount; kind++) {
        double general = (ofKind[kind] + 1) / (examples.size() + kindCount);
        lift[kind] = Math.round(100 * Math.log((row[kind] + PRIOR_COUNT) / total / general)) / 100f;
      }
      lifts.put(act.label(), lift);
    }
    return new LinearModel(Labels.KINDS, lifts);
  }
}
