package org.wortlaut.evaluate.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.evaluate.gold.GoldStatement;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.evaluate.match.Assignment;
import org.wortlaut.evaluate.match.Overlap;
import org.wortlaut.evaluate.match.Prediction;
import org.wortlaut.evaluate.match.ScoredDocument;

/**
 * Scores by the rule of the GNQA authors (F. Petersen-Frey, C. Biemann: "Dataset of Quotation
 * Attribution in German News Articles", LREC-COLING 2024), written anew from its description.
 *
 * <p>Per article, predictions and gold statements are paired one to one so that the sum of the
 * token F1 of their contents is greatest; a pair that overlaps gets 0.01 more for equal form (and
 * 0.001 for equal medium, which we do not predict). As many pairs are made as the shorter side has
 * statements, even without overlap. Each pair, and each statement left over, is a group. Per group
 * and role, precision is the share of predicted tokens that are right, and left out where nothing
 * is predicted; recall is the share of gold tokens found, and left out where gold has none. The
 * score averages these over all groups of all articles, every role value counting once:
 *
 * <ul>
 *   <li>{@code message}: the content alone;
 *   <li>{@code roles}: addressee, cue, frame and speaker, so that a rare role weighs less than a
 *       frequent one;
 *   <li>{@code joint}: all five.
 * </ul>
 *
 * F1 is the harmonic mean of the two averages. The authors' tokens are not in our copy of the data;
 * {@code TokenIndex} stands in for them. Which of several equally good pairings is taken is not
 * fixed by the rule, and matters little.
 */
public final class GnqaScorer {

  private static final double FORM_BONUS = 0.01;
  private static final Set<Role> MESSAGE = EnumSet.of(Role.CONTENT);
  private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.CONTENT));

  /** Sum and number of the values of one average. */
  private static final class Mean {
    private double sum;
    private int n;

    private void add(int part, int whole) {
      if (whole > 0) {
        sum += (double) part / whole;
        n++;
      }
    }
  }

  private final Map<Role, Mean> precision = means();
  private final Map<Role, Mean> recall = means();
  private int statements;

  private static Map<Role, Mean> means() {
    Map<Role, Mean> means = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      means.put(role, new Mean());
    }
    return means;
  }

  /** The scores {@code message}, {@code roles} and {@code joint}, and one for each role. */
  public static List<Score> score(List<ScoredDocument> documents) {
    GnqaScorer scorer = new GnqaScorer();
    documents.forEach(scorer::add);
    List<Score> scores = new ArrayList<>();
    scores.add(scorer.score("message", MESSAGE));
    scores.add(scorer.score("roles", ROLES));
    scores.add(scorer.score("joint", EnumSet.allOf(Role.class)));
    for (Role role : ROLES) {
      scores.add(scorer.score("role_" + role.field(), EnumSet.of(role)));
    }
    return List.copyOf(scores);
  }

  private void add(ScoredDocument document) {
    List<GoldStatement> gold = document.annotated();
    List<Prediction> predictions = document.predictions();
    statements += gold.size();
    int[] assigned = Assignment.maximize(similarity(document, gold));
    List<Prediction> left = new ArrayList<>(predictions);
    for (int i = 0; i < gold.size(); i++) {
      Prediction paired = assigned[i] < 0 ? null : predictions.get(assigned[i]);
      left.remove(paired);
      group(document, gold.get(i), paired);
    }
    left.forEach(prediction -> group(document, null, prediction));
  }

  private static double[][] similarity(ScoredDocument document, List<GoldStatement> gold) {
    double[][] similarity = new double[gold.size()][document.predictions().size()];
    for (int i = 0; i < gold.size(); i++) {
      BitSet content = document.gold(gold.get(i), Role.CONTENT);
      for (int j = 0; j < document.predictions().size(); j++) {
        Prediction prediction = document.predictions().get(j);
        double f1 = Overlap.of(content, document.predicted(prediction, Role.CONTENT)).f1();
        boolean sameForm = gold.get(i).form() == prediction.statement().form();
        similarity[i][j] = f1 > 0 && sameForm ? f1 + FORM_BONUS : f1;
      }
    }
    return similarity;
  }

  /** Either side may be null where a statement is left over. */
  private void group(ScoredDocument document, GoldStatement gold, Prediction predicted) {
    for (Role role : Role.values()) {
      Overlap overlap =
          Overlap.of(
              gold == null ? new BitSet() : document.gold(gold, role),
              predicted == null ? new BitSet() : document.predicted(predicted, role));
      precision.get(role).add(overlap.both(), overlap.predicted());
      recall.get(role).add(overlap.both(), overlap.gold());
    }
  }

  private Score score(String metric, Set<Role> roles) {
    return Score.ofMeans(metric, mean(precision, roles), mean(recall, roles), statements);
  }

  private static double mean(Map<Role, Mean> means, Set<Role> roles) {
    double sum = 0;
    int n = 0;
    for (Role role : roles) {
      sum += means.get(role).sum;
      n += means.get(role).n;
    }
    return n == 0 ? 0 : sum / n;
  }
}
