package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.report.ReportModel;
import org.wortlaut.learn.LinearModel;
import org.wortlaut.learn.LinearTrainer;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Trains {@link ReportModel} on annotated articles: what the rules propose counts as a statement if
 * it is matched one to one with an annotated content of which it shares at least half of the tokens
 * (F1).
 */
public final class ReportTraining {

  /** Found by five-fold cross-validation over articles on {@code wikinews-train}. */
  static final LinearTrainer.Settings SETTINGS =
      new LinearTrainer.Settings(24, 0.05, 0.018, 5, 0.03);

  /** Found in the same way. */
  static final double DROPOUT = 0.5;

  private static final double LEAST_OVERLAP = 0.5;

  private final StatementExtractor extractor;

  public ReportTraining(StatementExtractor extractor) {
    this.extractor = extractor;
  }

  /**
   * An annotated article.
   *
   * @param contents the pieces of each annotated statement
   * @param otherSource from other texts than those that the model is for
   */
  public record Annotated(Document document, List<List<Span>> contents, boolean otherSource) {}

  public LinearModel train(List<Annotated> articles) {
    List<LinearTrainer.Example> examples = new ArrayList<>();
    articles.forEach(article -> examples.addAll(examples(article)));
    return new LinearTrainer(SETTINGS, DROPOUT)
        .train(examples, List.of(ReportModel.NOTHING, ReportModel.STATEMENT));
  }

  /** The proposals for an article with their labels. */
  List<LinearTrainer.Example> examples(Annotated article) {
    List<StatementExtractor.Proposal> proposals = extractor.proposals(article.document());
    Set<Integer> right = matched(article, proposals);
    List<LinearTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      List<String> features = proposals.get(i).features();
      String label = right.contains(i) ? ReportModel.STATEMENT : ReportModel.NOTHING;
      examples.add(LinearTrainer.Example.of(features, label, article.otherSource()));
    }
    return examples;
  }

  /** Greedy one-to-one matching, the greatest overlap first. */
  private static Set<Integer> matched(
      Annotated article, List<StatementExtractor.Proposal> proposals) {
    record Pair(double overlap, int proposal, int content) {}
    List<Pair> pairs = new ArrayList<>();
    for (int p = 0; p < proposals.size(); p++) {
      Set<Integer> proposed = tokens(article.document(), proposals.get(p).content());
      for (int c = 0; c < article.contents().size(); c++) {
        double overlap = overlap(proposed, tokens(article.document(), article.contents().get(c)));
        if (overlap >= LEAST_OVERLAP) {
          pairs.add(new Pair(overlap, p, c));
        }
      }
    }
    pairs.sort((a, b) -> Double.compare(b.overlap(), a.overlap()));
    Set<Integer> usedProposals = new HashSet<>();
    Set<Integer> usedContents = new HashSet<>();
    for (Pair pair : pairs) {
      if (!usedProposals.contains(pair.proposal()) && !usedContents.contains(pair.content())) {
        usedProposals.add(pair.proposal());
        usedContents.add(pair.content());
      }
    }
    return usedProposals;
  }

  private static Set<Integer> tokens(Document document, List<Span> pieces) {
    Set<Integer> tokens = new HashSet<>();
    for (Token token : document.tokens()) {
      for (Span piece : pieces) {
        if (piece.contains(token.begin())) {
          tokens.add(token.begin());
        }
      }
    }
    return tokens;
  }

  private static double overlap(Set<Integer> a, Set<Integer> b) {
    long common = a.stream().filter(b::contains).count();
    return common == 0 ? 0 : 2.0 * common / (a.size() + b.size());
  }
}
