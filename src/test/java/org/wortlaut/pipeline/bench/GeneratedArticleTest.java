package org.wortlaut.pipeline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Mentions;

class GeneratedArticleTest {

  private final GeneratedArticle made = new GeneratedArticle(500);

  @Test
  void theNthArticleIsAlwaysTheSame() {
    assertThat(new GeneratedArticle(500).row(42)).isEqualTo(made.row(42));
    assertThat(mentions(new GeneratedArticle(500), 42)).isEqualTo(mentions(made, 42));
  }

  @Test
  void anArticleMentionsTwentyActorsSomeOfThemInStatements() {
    assertThat(actors(7)).hasSize(GeneratedArticle.ACTORS_OF_AN_ARTICLE);
    assertThat(mentions(made, 7))
        .extracting(row -> row.<String>getAs(Mentions.STATEMENT_ID))
        .containsNull()
        .anySatisfy(id -> assertThat(id).isNotNull());
  }

  @Test
  void aCopyIsOfTheSameStoryAndMentionsTheSameActors() {
    assertThat(made.row(11).<String>getAs(Articles.STORY_ID))
        .isEqualTo(made.row(10).getAs(Articles.STORY_ID));
    assertThat(made.row(11).<String>getAs(Articles.ARTICLE_ID))
        .isNotEqualTo(made.row(10).getAs(Articles.ARTICLE_ID));
    assertThat(actors(11)).isEqualTo(actors(10)).isNotEqualTo(actors(12));
  }

  @Test
  void ranksFollowZipfsLaw() {
    long[] counts = new long[1000];
    ZipfLaw law = new ZipfLaw(counts.length);
    var random = new Random(1);
    LongStream.range(0, 100_000).forEach(draw -> counts[(int) law.draw(random)]++);

    assertThat((double) counts[0] / Arrays.stream(counts).sum()).isBetween(.08, .12);
    assertThat((double) counts[0] / counts[9]).isBetween(6.0, 11.0);
  }

  private Set<String> actors(long n) {
    return mentions(made, n).stream()
        .map(row -> row.<String>getAs(Mentions.ACTOR_ID))
        .collect(Collectors.toSet());
  }

  private static List<Row> mentions(GeneratedArticle made, long n) {
    List<Row> mentions = new ArrayList<>();
    made.mentions(n).forEachRemaining(mentions::add);
    return mentions;
  }
}
