package org.wortlaut.aggregate.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.extract.Scheme;
import org.wortlaut.extract.Statement;
import org.wortlaut.io.SampleArticle;
import org.wortlaut.io.SampleCorpus;
import org.wortlaut.text.Span;
import org.wortlaut.text.TextCleaner;

/** Links within the articles of the sample corpus against its gold. */
class SampleDisputesTest {

  private static final double LEAST_PRECISION = 0.8;
  private static final double LEAST_RECALL = 0.6;
  private static final String NONE = "-";

  /** A denial of the gold, with the claims of its own article. */
  private record GoldDenial(Span denied, List<Span> claims) {}

  @Test
  void mostLinksAreRightAndMostDenialsAreLinked() {
    int linked = 0;
    int right = 0;
    int denials = 0;
    Map<String, String> texts = texts();
    for (Map.Entry<String, List<GoldDenial>> article : gold(texts).entrySet()) {
      String text = texts.get(article.getKey());
      ArticleAnalysis analysis =
          ArticleAnalyzer.forLanguage("de").analyze(text, List.of(), Scheme.WORTLAUT);
      Set<Integer> linkedHere = new HashSet<>();
      Set<Integer> rightHere = new HashSet<>();
      for (ArticleDisputes.Link link :
          ArticleDisputes.forLanguage("de", DisputeSettings.DEFAULTS).in(analysis, text)) {
        linkedHere.add(link.denial());
        if (isRight(link, analysis, article.getValue())) {
          rightHere.add(link.denial());
        }
      }
      linked += linkedHere.size();
      right += rightHere.size();
      denials +=
          (int) article.getValue().stream().filter(denial -> !denial.claims().isEmpty()).count();
    }
    assertThat((double) right / linked)
        .as("precision: %d of %d", right, linked)
        .isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat((double) right / denials)
        .as("recall: %d of %d", right, denials)
        .isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  private static boolean isRight(
      ArticleDisputes.Link link, ArticleAnalysis analysis, List<GoldDenial> gold) {
    Statement denial = analysis.statements().get(link.denial());
    Statement claim = analysis.statements().get(link.claim());
    return gold.stream()
        .filter(
            entry -> meets(denial.content(), entry.denied()) || meets(denial.cue(), entry.denied()))
        .flatMap(entry -> entry.claims().stream())
        .anyMatch(words -> meets(claim.content(), words));
  }

  private static boolean meets(List<Span> pieces, Span words) {
    return pieces.stream().anyMatch(piece -> piece.overlaps(words));
  }

  /** By article, those alone that have denials in the gold: copies are left out of it. */
  private static Map<String, List<GoldDenial>> gold(Map<String, String> texts) {
    Map<String, Map<Span, List<Span>>> claims = new HashMap<>();
    for (List<String> row : rows()) {
      String article = row.get(0);
      List<Span> ofDenial =
          claims
              .computeIfAbsent(article, id -> new HashMap<>())
              .computeIfAbsent(span(texts.get(article), row.get(1)), denied -> new ArrayList<>());
      if (!row.get(3).equals(NONE) && row.get(2).equals(article)) {
        ofDenial.add(span(texts.get(article), row.get(3)));
      }
    }
    Map<String, List<GoldDenial>> gold = new HashMap<>();
    claims.forEach(
        (article, denials) ->
            denials.forEach(
                (denied, words) ->
                    gold.computeIfAbsent(article, id -> new ArrayList<>())
                        .add(new GoldDenial(denied, words))));
    return gold;
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    assertThat(begin).as(words).isNotNegative();
    return new Span(begin, begin + words.length());
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    for (SampleArticle article : SampleCorpus.articles()) {
      if (article.text() != null) {
        texts.putIfAbsent(article.id(), TextCleaner.clean(article.text()));
      }
    }
    return texts;
  }

  private static List<List<String>> rows() {
    try (var in =
        Objects.requireNonNull(
            SampleDisputesTest.class.getResourceAsStream("/sample-gold/disputes.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gold of the disputes", e);
    }
  }
}
