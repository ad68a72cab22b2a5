package org.wortlaut.aggregate.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.evaluate.gold.DisputesFile;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.evaluate.match.DisputeMatching;
import org.wortlaut.evaluate.score.DisputeScorer;
import org.wortlaut.evaluate.score.Score;
import org.wortlaut.extract.Scheme;
import org.wortlaut.train.DisputeFiles;
import org.wortlaut.train.TrainingSet;

/** Links within the articles of the sample corpus against its gold. */
class SampleDisputesTest {

  private static final Path GOLD = Path.of("src/test/resources/sample-gold/disputes.tsv");
  private static final TrainingSet NO_OTHER_ARTICLES = new TrainingSet(List.of(), List.of());
  private static final double LEAST_PRECISION = 0.8;
  private static final double LEAST_RECALL = 0.6;

  @Test
  void mostLinksAreRightAndMostDenialsAreLinked() {
    DisputesFile gold = DisputeFiles.read(List.of(GOLD), NO_OTHER_ARTICLES, "de").files().get(0);
    DisputeScorer scorer = new DisputeScorer(gold);
    for (GoldDocument article : gold.documents()) {
      ArticleAnalysis analysis =
          ArticleAnalyzer.forLanguage("de").analyze(article.text(), List.of(), Scheme.WORTLAUT);
      scorer.add(
          DisputeMatching.of(article, gold, analysis),
          ArticleDisputes.forLanguage("de", DisputeSettings.DEFAULTS).in(analysis, article.text()));
    }

    Score denials = scorer.scores().get(1);
    assertThat(denials.metric()).isEqualTo("dispute_denials");
    assertThat(denials.n()).as("denials with a claim").isGreaterThan(100);
    assertThat(denials.values().get("p")).as("precision").isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(denials.values().get("r")).as("recall").isGreaterThanOrEqualTo(LEAST_RECALL);
  }
}
