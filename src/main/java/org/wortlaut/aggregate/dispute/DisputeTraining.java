package org.wortlaut.aggregate.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.learn.ChoiceTrainer;
import org.wortlaut.learn.ChoiceTrainer.Choice;
import org.wortlaut.learn.LinearModel;

/**
 * Fits the weights of {@link ArticleDisputes} to annotated articles, on the denials and claims that
 * the extraction finds in them.
 */
public final class DisputeTraining {

  /** The file that {@link ArticleDisputes} reads. */
  public static final String FILE = DisputeModel.FILE;

  /** From .2 to 1 the scores in cross-validation hardly differ. */
  private static final double PENALTY = 0.3;

  /** How likely a link is at all, is for the articles to say. */
  private static final double PENALTY_OF_LEVEL = 0.001;

  /** What is known of the statements of an article, by their places among those extracted. */
  public interface Judge {

    /**
     * Whether the annotation says of a denial that somebody claims in the article what it denies.
     */
    boolean hasClaim(int denial);

    boolean contradicts(int denial, int claim);
  }

  private final DisputeWords words;

  /**
   * @param language two-letter code
   * @throws IllegalArgumentException if there are no resources for the language
   */
  public DisputeTraining(String language) {
    this.words = DisputeWords.forLanguage(language);
  }

  /**
   * The choices between the claims of an article, one for each denial that has any. Denials whose
   * claim the extraction did not find teach nothing and are left out.
   *
   * @param text what was analysed
   */
  public List<Choice> read(ArticleAnalysis analysis, String text, Judge judge) {
    List<Utterance> article = ArticleUtterances.of(analysis, text, words);
    RivalClaims rivals = new RivalClaims(article);
    List<Choice> choices = new ArrayList<>();
    for (Utterance denial : article) {
      if (denial.denies()) {
        ClaimSigns signs = new ClaimSigns(denial, rivals, words.concepts());
        List<Boolean> right =
            signs.claims().stream()
                .map(claim -> judge.contradicts(denial.index(), claim.index()))
                .toList();
        if (right.contains(true) || !judge.hasClaim(denial.index())) {
          choices.add(
              new Choice(
                  signs.claims().stream().map(claim -> row(signs.of(claim))).toList(), right));
        }
      }
    }
    return choices;
  }

  private static double[] row(Map<Sign, Double> signs) {
    return Arrays.stream(Sign.values())
        .mapToDouble(sign -> signs.getOrDefault(sign, 0.0))
        .toArray();
  }

  /** The weights, as {@code jobs/train} writes them. */
  public LinearModel train(List<Choice> choices) {
    double[] penalties = new double[Sign.values().length];
    Arrays.fill(penalties, PENALTY);
    penalties[Sign.ANY_CLAIM.ordinal()] = PENALTY_OF_LEVEL;
    double[] weights = new ChoiceTrainer(penalties).train(choices);
    Map<String, float[]> rows = new HashMap<>();
    for (Sign sign : Sign.values()) {
      rows.put(sign.label(), new float[] {(float) weights[sign.ordinal()]});
    }
    return new LinearModel(DisputeModel.LABELS, rows);
  }
}
