package org.wortlaut.aggregate.pair;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.wortlaut.aggregate.LocalSpark;
import org.wortlaut.aggregate.pair.PairSettings.Window;

class ActorPairsTest {

  private final SparkSession spark = LocalSpark.session();

  /** Story s1 is printed twice, in two months; s2 and s3 once, s4 names nobody. */
  private final Dataset<Row> articles =
      spark.sql(
          "select * from values ('x1','s1','2026-01'), ('x2','s1','2026-02'), ('x3','s2','2026-02'), ('x4','s3',null),"
              + " ('x5','s4','2026-02') as t(article_id, story_id, month)");

  private final Dataset<Row> mentions =
      spark.sql(
          "select article_id, actor_id, sentence, statement_id from values"
              + " ('x1','kade',0,'q1'), ('x1','lund',0,'q1'), ('x1','kade',3,null),"
              + " ('x2','kade',1,'q2'), ('x2','lund',1,'q3'),"
              + " ('x3','kade',0,null), ('x3','lund',4,null),"
              + " ('x4','kade',0,null), ('x4','moor',0,null)"
              + " as t(article_id, actor_id, sentence, statement_id)");

  private final Dataset<Row> actors =
      spark.sql(
          "select * from values ('kade','Ines Kade'), ('lund','Nordlund AG'), ('moor','Moor') as t(actor_id, name)");

  @Test
  void aSyndicatedStoryCountsOnceInEachWindowAndItsCopiesInTheRawCount() {
    Dataset<Row> pairs = count(PairSettings.DEFAULTS).pairs();
    assertThat(counts(pairs, "article", "all"))
        .containsExactly("kade lund 4 3 2 2 3", "kade moor 4 3 1 1 1");
    assertThat(counts(pairs, "article", "2026")).containsExactly("kade lund 3 2 2 2 3");
    assertThat(counts(pairs, "article", "2026-01")).containsExactly("kade lund 1 1 1 1 1");
    assertThat(counts(pairs, "article", "2026-02")).containsExactly("kade lund 3 2 2 2 2");
  }

  @Test
  void sentencesAndStatementsCountOnlyWhereBothStandInTheSameOne() {
    Dataset<Row> pairs = count(PairSettings.DEFAULTS).pairs();
    assertThat(counts(pairs, "sentence", "all"))
        .containsExactly("kade lund 5 4 2 1 2", "kade moor 5 4 1 1 1");
    assertThat(counts(pairs, "statement", "all")).containsExactly("kade lund 3 2 2 1 1");
    assertThat(counts(pairs, "statement", "2026-02")).isEmpty();
  }

  @Test
  void namesComeFromTheActorsAndTheNumberOfTestsIsStated() {
    PairCounts counted = count(PairSettings.DEFAULTS);
    Row pair =
        counted.pairs().where("level = 'article' and window = 'all' and b_id = 'lund'").first();
    assertThat(pair.<String>getAs("a")).isEqualTo("Ines Kade");
    assertThat(pair.<String>getAs("b")).isEqualTo("Nordlund AG");
    Row population = counted.populations().where("level = 'article' and window = 'all'").first();
    assertThat(population.<Long>getAs("n")).isEqualTo(4);
    assertThat(population.<Long>getAs("actors")).isEqualTo(3);
    assertThat(population.<Long>getAs("tested")).isEqualTo(3);
  }

  @Test
  void actorsBeyondTheCapAreReportedAndNotCounted() {
    PairCounts counted = count(new PairSettings(Set.of(Window.ALL), 2, 1, 5));
    assertThat(counted.rejects().count()).isZero();
    Dataset<Row> crowded =
        mentions.unionByName(
            spark.sql(
                "select 'x1' as article_id, 'moor' as actor_id, 9 as sentence, cast(null as string) as statement_id"));
    PairCounts capped =
        ActorPairs.count(
            crowded,
            articles,
            actors,
            new PairSettings(Set.of(Window.ALL), 2, 1, 5),
            LocalSpark.KEEPER);
    assertThat(capped.rejects().select("article_id", "stage", "reason", "detail").collectAsList())
        .extracting(Row::toString)
        .containsExactly("[x1,pairs,too many actors,counted the 2 most mentioned of 3 actors]");
    assertThat(counts(capped.pairs(), "article", "all"))
        .containsExactly("kade lund 4 3 2 2 3", "kade moor 4 3 1 1 1");
  }

  @Test
  void mentionsOfAnUnknownArticleAreReported() {
    Dataset<Row> stray =
        mentions.unionByName(
            spark.sql(
                "select 'y9' as article_id, 'moor' as actor_id, 9 as sentence, cast(null as string) as statement_id"));
    PairCounts counted =
        ActorPairs.count(stray, articles, actors, PairSettings.DEFAULTS, LocalSpark.KEEPER);
    assertThat(counted.rejects().select("article_id", "detail").collectAsList())
        .extracting(Row::toString)
        .containsExactly("[y9,1 mentions not counted]");
  }

  @Test
  void pairsBelowTheWantedNumberOfStoriesAreTestedButNotWritten() {
    PairCounts counted = count(new PairSettings(Set.of(Window.ALL), 100, 2, 5));
    assertThat(counts(counted.pairs(), "article", "all")).containsExactly("kade lund 4 3 2 2 3");
    assertThat(counted.populations().where("level = 'article'").first().<Long>getAs("tested"))
        .isEqualTo(3);
  }

  @Test
  void theDisparityOfAnActorWithOnePartnerIsThatOfTheOtherEnd() {
    // kade has 2 stories with lund and 1 with moor: (1 - 2/3)^1 for lund, (1 - 1/3)^1 for moor.
    List<Row> rows =
        count(PairSettings.DEFAULTS)
            .pairs()
            .where("level = 'article' and window = 'all'")
            .orderBy("b_id")
            .collectAsList();
    assertThat(rows.get(0).<Double>getAs("disparity_alpha")).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(rows.get(1).<Double>getAs("disparity_alpha")).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void aMissingColumnIsNamedBeforeAnythingRuns() {
    assertThatThrownBy(
            () ->
                ActorPairs.count(
                    mentions.drop("sentence"),
                    articles,
                    actors,
                    PairSettings.DEFAULTS,
                    LocalSpark.KEEPER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mentions: no column sentence");
  }

  private PairCounts count(PairSettings settings) {
    return ActorPairs.count(mentions, articles, actors, settings, LocalSpark.KEEPER);
  }

  private static List<String> counts(Dataset<Row> pairs, String level, String window) {
    return pairs
        .where(col("level").equalTo(level).and(col("window").equalTo(window)))
        .orderBy("a_id", "b_id")
        .selectExpr("concat_ws(' ', a_id, b_id, n, n_a, n_b, n_ab, raw_ab)")
        .as(org.apache.spark.sql.Encoders.STRING())
        .collectAsList();
  }
}
