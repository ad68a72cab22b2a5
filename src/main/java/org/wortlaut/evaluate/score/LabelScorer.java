package org.wortlaut.evaluate.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wortlaut.evaluate.gold.GoldLabels;
import org.wortlaut.evaluate.match.Matching;
import org.wortlaut.evaluate.match.Overlap;
import org.wortlaut.evaluate.match.Prediction;
import org.wortlaut.evaluate.match.ScoredDocument;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;

/**
 * Whether what is said about found statements is right. Only what the gold annotates is scored.
 *
 * <ul>
 *   <li>{@code denial}: precision, recall and F1 of "denial is not none" over all statements,
 *       matched or not: a denial in a statement that was not found is missed, and one in a spurious
 *       statement is wrong. {@code class} is the share of explicit against negated told rightly
 *       among the denials found;
 *   <li>{@code denied}: mean token F1 of what is denied, among the denials found;
 *   <li>{@code act}, {@code claim_kind}: accuracy among the matched; the latter with precision,
 *       recall and F1 of {@code fact} among the matched;
 *   <li>{@code speaker_name}: share of the matched whose set of names is the gold's ({@link
 *       ActorNames}); an unknown source must have no name;
 *   <li>{@code mentions}: precision, recall and F1 over the distinct names in each matched content,
 *       without its speakers. Scored only if the file names any mention.
 * </ul>
 */
public final class LabelScorer {

  private final List<Score> scores = new ArrayList<>();
  private final List<ScoredDocument> documents;
  private final List<Matching> matchings;
  private final List<Matching.Pair> pairs;

  private LabelScorer(List<ScoredDocument> documents, List<Matching> matchings) {
    this.documents = documents;
    this.matchings = matchings;
    this.pairs = matchings.stream().flatMap(matching -> matching.pairs().stream()).toList();
  }

  /**
   * @param matchings one for each document, made with the statements that a layer adds
   */
  public static List<Score> score(List<ScoredDocument> documents, List<Matching> matchings) {
    LabelScorer scorer = new LabelScorer(documents, matchings);
    if (annotates(documents, labels -> labels.denial())) {
      scorer.denials();
    }
    if (annotates(documents, labels -> labels.act())) {
      scorer.acts();
    }
    if (annotates(documents, labels -> labels.claimKind())) {
      scorer.claimKinds();
    }
    if (annotates(documents, labels -> labels.speakerNames())) {
      scorer.speakerNames();
    }
    if (annotates(documents, labels -> labels.mentions().filter(names -> !names.isEmpty()))) {
      scorer.mentions();
    }
    return List.copyOf(scorer.scores);
  }

  private static boolean annotates(
      List<ScoredDocument> documents, Function<GoldLabels, Optional<?>> label) {
    return documents.stream()
        .flatMap(document -> document.gold().statements().stream())
        .anyMatch(statement -> label.apply(statement.labels()).isPresent());
  }

  private void denials() {
    int found = 0;
    int sameClass = 0;
    double deniedF1 = 0;
    int predicted = 0;
    int gold = 0;
    for (int i = 0; i < documents.size(); i++) {
      Matching matching = matchings.get(i);
      predicted += (int) matching.spurious().stream().filter(Prediction::denies).count();
      gold +=
          (int) matching.missed().stream().filter(statement -> statement.labels().denies()).count();
      for (Matching.Pair pair : matching.pairs()) {
        predicted += pair.predicted().denies() ? 1 : 0;
        gold += pair.gold().labels().denies() ? 1 : 0;
        if (pair.predicted().denies() && pair.gold().labels().denies()) {
          found++;
          sameClass +=
              pair.gold().labels().denial().get() == pair.predicted().statement().denial() ? 1 : 0;
          deniedF1 += denied(documents.get(i), pair).f1();
        }
      }
    }
    Score denial = Score.ofCounts("denial", found, predicted, gold);
    scores.add(denial.with("class", found == 0 ? 0 : (double) sameClass / found));
    scores.add(new Score("denied", Map.of("f1", found == 0 ? 0 : deniedF1 / found), found));
  }

  private static Overlap denied(ScoredDocument document, Matching.Pair pair) {
    return Overlap.of(
        document.tokens().in(pair.gold().labels().denied()),
        document.tokens().in(pair.predicted().statement().denied()));
  }

  private void acts() {
    int right = 0;
    int n = 0;
    for (Matching.Pair pair : pairs) {
      Optional<Act> gold = pair.gold().labels().act();
      n += gold.isPresent() ? 1 : 0;
      right += gold.filter(act -> act == pair.predicted().statement().act()).isPresent() ? 1 : 0;
    }
    scores.add(Score.ofAccuracy("act", right, n));
  }

  private void claimKinds() {
    int right = 0;
    int n = 0;
    int factsRight = 0;
    int factsPredicted = 0;
    int facts = 0;
    for (Matching.Pair pair : pairs) {
      if (pair.gold().labels().claimKind().isPresent()) {
        boolean fact = pair.gold().labels().claimKind().get() == ClaimKind.FACT;
        ClaimKind predicted = pair.predicted().statement().claimKind();
        n++;
        right += predicted == pair.gold().labels().claimKind().get() ? 1 : 0;
        facts += fact ? 1 : 0;
        factsPredicted += predicted == ClaimKind.FACT ? 1 : 0;
        factsRight += fact && predicted == ClaimKind.FACT ? 1 : 0;
      }
    }
    Score ofFact = Score.ofCounts("claim_kind", factsRight, factsPredicted, facts);
    double accuracy = n == 0 ? 0 : (double) right / n;
    scores.add(new Score("claim_kind", ofFact.with("accuracy", accuracy).values(), n));
  }

  private void speakerNames() {
    int right = 0;
    int n = 0;
    for (Matching.Pair pair : pairs) {
      Optional<List<String>> gold = pair.gold().labels().speakerNames();
      n += gold.isPresent() ? 1 : 0;
      right +=
          gold.filter(names -> ActorNames.same(names, pair.predicted().speaker().names()))
                  .isPresent()
              ? 1
              : 0;
    }
    scores.add(Score.ofAccuracy("speaker_name", right, n));
  }

  private void mentions() {
    int right = 0;
    int predicted = 0;
    int gold = 0;
    for (Matching.Pair pair : pairs) {
      if (pair.gold().labels().mentions().isPresent()) {
        Set<String> expected = ActorNames.keys(pair.gold().labels().mentions().get());
        Set<String> found = new HashSet<>(ActorNames.keys(pair.predicted().mentions()));
        gold += expected.size();
        predicted += found.size();
        found.retainAll(expected);
        right += found.size();
      }
    }
    scores.add(Score.ofCounts("mentions", right, predicted, gold));
  }
}
