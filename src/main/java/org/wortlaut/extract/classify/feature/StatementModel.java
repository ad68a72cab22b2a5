package org.wortlaut.extract.classify.feature;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.learn.LinearModel;
import org.wortlaut.learn.ModelFolder;

/**
 * Weighs the features of a statement for its act and its claim kind, and chooses the pair that is
 * most probable together: a plan is mostly a commitment, a norm a demand.
 */
public final class StatementModel {

  /** An act and a claim kind that go together. */
  public record Choice(Act act, ClaimKind kind) {}

  private static final String ACT_FILE = "classify-act.tsv";
  private static final String KIND_FILE = "classify-kind.tsv";
  private static final String PAIR_FILE = "classify-pair.tsv";

  /** How much of the log lift of a pair counts; found by cross-validation. */
  private static final double PAIR_SHARE = 0.4;

  private static final List<ClaimKind> ALL_KINDS = List.of(ClaimKind.values());

  private final LinearModel acts;
  private final LinearModel kinds;
  private final LinearModel pairs;
  private final LinearModel actsAndKinds;

  /** What each pair of an act and a kind adds to the scores of the two. */
  private final double[][] lifts = new double[Labels.ACTS.size()][Labels.KINDS.size()];

  /**
   * @param acts scores for {@link Labels#ACTS}
   * @param kinds scores for {@link Labels#KINDS}
   * @param pairs for each act as a feature, the log lift of each kind: how much likelier it is with
   *     that act than in general
   */
  StatementModel(LinearModel acts, LinearModel kinds, LinearModel pairs) {
    requireLabels(acts, Labels.ACTS);
    requireLabels(kinds, Labels.KINDS);
    requireLabels(pairs, Labels.KINDS);
    this.acts = acts;
    this.kinds = kinds;
    this.pairs = pairs;
    this.actsAndKinds = acts.beside(kinds);
    for (int act = 0; act < Labels.ACTS.size(); act++) {
      for (int kind = 0; kind < Labels.KINDS.size(); kind++) {
        lifts[act][kind] = PAIR_SHARE * pairs.weight(Labels.ACTS.get(act), kind);
      }
    }
  }

  private static void requireLabels(LinearModel model, List<String> labels) {
    if (!model.labels().equals(labels)) {
      throw new IllegalStateException(
          "the model has the labels "
              + model.labels()
              + ", but "
              + labels
              + " are needed: train it again");
    }
  }

  /**
   * @param models with {@code classify-act.tsv}, {@code classify-kind.tsv} and {@code
   *     classify-pair.tsv}
   */
  public static StatementModel read(ModelFolder models) {
    return new StatementModel(
        models.read(ACT_FILE), models.read(KIND_FILE), models.read(PAIR_FILE));
  }

  /** Writes the files that {@link #read} reads. */
  public void write(Path folder, List<String> header) {
    ModelFolder.write(folder.resolve(ACT_FILE), header, acts);
    ModelFolder.write(folder.resolve(KIND_FILE), header, kinds);
    ModelFolder.write(folder.resolve(PAIR_FILE), header, pairs);
  }

  /**
   * @param statement adds its features
   * @param possibleActs those that no rule has ruled out
   * @param knownKind what a rule has decided already
   */
  public Choice choose(
      Consumer<FeatureSink> statement, List<Act> possibleActs, Optional<ClaimKind> knownKind) {
    double[] scores = actsAndKinds.scores(statement);
    List<ClaimKind> possibleKinds = knownKind.map(List::of).orElse(ALL_KINDS);
    Act bestAct = null;
    ClaimKind bestKind = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Act act : possibleActs) {
      for (ClaimKind kind : possibleKinds) {
        double score =
            scores[act.ordinal()]
                + scores[Labels.ACTS.size() + kind.ordinal()]
                + lifts[act.ordinal()][kind.ordinal()];
        if (score > bestScore) {
          bestScore = score;
          bestAct = act;
          bestKind = kind;
        }
      }
    }
    return new Choice(bestAct, bestKind);
  }
}
