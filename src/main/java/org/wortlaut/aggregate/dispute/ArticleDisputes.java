package org.wortlaut.aggregate.dispute;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.Denial;
import org.wortlaut.learn.LinearModel;

/**
 * Links the denials of one article to the claims of the same article that they contradict.
 *
 * <p>For each denial, the claims of others compete with one another and with "none of them": each
 * is weighed by its {@link Sign}s, and the weights become probabilities by a logistic choice
 * (multinomial logit; D. McFadden: "Conditional logit analysis of qualitative choice behavior",
 * 1974). A claim and what is reported in it count as one; so do the claims that one speaker makes
 * in a row, where a denial only points at them ("wies die Vorwürfe zurück"). A denial is linked to
 * the most likely claim if that and those that say alike are likely enough together.
 *
 * <p>Cost: denials times claims of the article, times their words; for each word that a mere
 * negation shares with a claim, times the other claims.
 */
public final class ArticleDisputes {

  private final DisputeWords words;
  private final DisputeModel model;
  private final double minScore;

  /**
   * @param minScore probability from which a denial is linked
   */
  private ArticleDisputes(DisputeWords words, DisputeModel model, double minScore) {
    this.words = words;
    this.model = model;
    this.minScore = minScore;
  }

  /**
   * For articles of a language, with the weights that are shipped.
   *
   * @param language two-letter code
   * @throws IllegalArgumentException if there are no resources for the language
   */
  public static ArticleDisputes forLanguage(String language, DisputeSettings settings) {
    return forLanguage(language, Optional.empty(), settings);
  }

  /**
   * For articles of a language, with weights of the user's own.
   *
   * @param language two-letter code
   * @param models a folder that {@code jobs/train} has written; where it has no weights for
   *     disputes, or is empty, those that are shipped are used
   * @throws IllegalArgumentException if there are no resources for the language
   * @throws IllegalStateException if the file of the weights has a faulty line
   */
  public static ArticleDisputes forLanguage(
      String language, Optional<Path> models, DisputeSettings settings) {
    return new ArticleDisputes(
        DisputeWords.forLanguage(language),
        DisputeModel.forLanguage(language, models),
        settings.minScore());
  }

  /**
   * For articles of a language, with given weights.
   *
   * @param weights as {@link DisputeTraining#train} makes them
   * @throws IllegalArgumentException if there are no resources for the language
   */
  public static ArticleDisputes withWeights(
      String language, LinearModel weights, DisputeSettings settings) {
    return new ArticleDisputes(
        DisputeWords.forLanguage(language), new DisputeModel(weights), settings.minScore());
  }

  /** Whether an article denies anything, so that it is worth looking. */
  public static boolean mayBeIn(ArticleAnalysis analysis) {
    return analysis.statements().stream()
        .anyMatch(statement -> statement.denial() != Denial.NONE || statement.act() == Act.DENY);
  }

  /** A denial and a claim, by their places among the article's statements. */
  public record Link(int denial, int claim, double score) {}

  /**
   * In the order of the denials. A denial is linked once, or several times with one score where
   * several claims count as one.
   *
   * @param text what was analysed
   */
  public List<Link> in(ArticleAnalysis analysis, String text) {
    List<Utterance> article = ArticleUtterances.of(analysis, text, words);
    RivalClaims rivals = new RivalClaims(article);
    List<Link> links = new ArrayList<>();
    for (Utterance denial : article) {
      if (denial.denies()) {
        links.addAll(link(new ClaimSigns(denial, rivals, words.concepts()), denial, rivals));
      }
    }
    return links;
  }

  private List<Link> link(ClaimSigns signs, Utterance denial, RivalClaims rivals) {
    List<Utterance> claims = signs.claims();
    double[] odds =
        claims.stream().mapToDouble(claim -> Math.exp(model.weigh(signs.of(claim)))).toArray();
    double all = 1;
    int best = -1;
    for (int i = 0; i < odds.length; i++) {
      all += odds[i];
      best = best < 0 || odds[i] > odds[best] ? i : best;
    }
    if (best < 0) {
      return List.of();
    }
    Utterance chosen = claims.get(best);
    double chosenOdds = 0;
    List<Utterance> views = new ArrayList<>();
    for (int i = 0; i < odds.length; i++) {
      Utterance claim = claims.get(i);
      boolean one = i == best || rivals.areOne(denial, claim, chosen);
      if (one) {
        views.add(claim);
      }
      if (one || rivals.areAlike(denial, claim, chosen)) {
        chosenOdds += odds[i];
      }
    }
    double score = chosenOdds / all;
    return score < minScore
        ? List.of()
        : views.stream().map(view -> new Link(denial.index(), view.index(), score)).toList();
  }
}
