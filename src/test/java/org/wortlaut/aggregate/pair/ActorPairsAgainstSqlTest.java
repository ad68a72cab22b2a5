package org.wortlaut.aggregate.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.aggregate.LocalSpark;

/**
 * The pair table of 240,000 generated mentions, worked out a second time in another engine, from
 * the definitions alone.
 */
class ActorPairsAgainstSqlTest {

  private static final String LEVELS =
      """
      create view windowed as
        select m.*, s.story_id, unnest(case when month is null then ['all'] else ['all', month[1:4], month] end) as span
        from mentions m join articles s using (article_id);
      create view places as
        select 'article' as level, *, story_id as place from windowed union all
        select 'sentence', *, cast(sentence as varchar) from windowed union all
        select 'statement', *, statement_id from windowed where statement_id is not null;
      create table sets as
        select level, span, story_id, article_id, place,
          if(level = 'article', ['story'], list_sort(list_distinct(list(actor_id)))) as unit
        from places group by level, span, story_id, article_id, place;
      create table units as
        select distinct level, span, story_id, unit, actor_id
        from sets join places using (level, span, story_id, article_id, place);
      create table populations as
        select level, span, n, actors, actors * (actors - 1) // 2 as tested from (
          select 'article' as level, span, count(distinct story_id) as n from (
            select story_id, unnest(case when month is null then ['all'] else ['all', month[1:4], month] end) as span
            from articles)
          group by all
          union all
          select level, span, count(distinct (story_id, unit)) from units where level <> 'article' group by all)
        join (select level, span, count(distinct actor_id) as actors from units group by all) using (level, span);
      create view margins as select level, span, actor_id, count(*) as units from units group by all;
      create table joint as
        select x.level, x.span, x.actor_id as a_id, y.actor_id as b_id, count(*) as n_ab, count(distinct x.story_id) as stories_ab
        from units x join units y
          on x.level = y.level and x.span = y.span and x.story_id = y.story_id and x.unit = y.unit and x.actor_id < y.actor_id
        group by all;
      create table raw as
        select x.level, x.span, x.actor_id as a_id, y.actor_id as b_id, count(distinct x.article_id) as raw_ab
        from places x join places y
          on x.level = y.level and x.span = y.span and x.article_id = y.article_id and x.place = y.place
          and x.actor_id < y.actor_id
        group by all;
      create table counted as
        select joint.*, coalesce(raw_ab, 0) as raw_ab from joint left join raw using (level, span, a_id, b_id);
      create table expected as
        select level, span, a_id, b_id, n, a.units as n_a, b.units as n_b, n_ab, stories_ab, raw_ab, tested,
          n_a * n_b / n as expected, log2(n_ab * n / (n_a * n_b)) as pmi,
          n_ab::double as o11, (n_a - n_ab)::double as o12, (n_b - n_ab)::double as o21, (n - n_a - n_b + n_ab)::double as o22
        from counted
          join populations using (level, span)
          join margins a using (level, span) join margins b using (level, span)
        where a.actor_id = a_id and b.actor_id = b_id;
      create view strengths as
        select level, span, actor_id, sum(n_ab) as s, count(*) as k
        from (select level, span, a_id as actor_id, n_ab from counted union all
              select level, span, b_id, n_ab from counted)
        group by all;
      create view pairs as select *, "window" as span from read_parquet('%s/*.parquet');
      """;

  /**
   * Each a condition that no pair may meet; e is the second computation, p the table under test.
   */
  private static final String[][] DIFFERENCES = {
    {
      "counts",
      "(p.n, p.n_a, p.n_b, p.n_ab, p.stories_ab, p.raw_ab, p.tested) is distinct from"
          + " (e.n, e.n_a, e.n_b, e.n_ab, e.stories_ab, e.raw_ab, e.tested)"
    },
    {"expected", "abs(p.expected - e.expected) > 1e-9 * e.expected"},
    {"pmi", "abs(p.pmi - e.pmi) > 1e-9"},
    {
      "npmi",
      "abs(p.npmi - case when e.n_ab = e.n then 0 else e.pmi / log2(e.n / e.n_ab) end) > 1e-9"
    },
    {"log_dice", "abs(p.log_dice - (14 + log2(2 * e.o11 / (e.n_a + e.n_b)))) > 1e-9"},
    {
      "log_ratio",
      "abs(p.log_ratio - (log2(o11 + .5) + log2(o22 + .5) - log2(o12 + .5) - log2(o21 + .5))) > 1e-9"
    },
    {"jaccard", "abs(p.jaccard - o11 / (o11 + o12 + o21)) > 1e-12"},
    {
      "g2",
      "abs(p.g2 - sign(o11 - e.expected) * 2 * (xlogx(o11) + xlogx(o12) + xlogx(o21) + xlogx(o22) + xlogx(e.n)"
          + " - xlogx(e.n_a) - xlogx(e.n - e.n_a) - xlogx(e.n_b) - xlogx(e.n - e.n_b))) > 1e-6"
    },
  };

  private static final SparkSession SPARK = LocalSpark.session();
  private static Connection duck;

  @BeforeAll
  static void countBothWays(@TempDir Path dir) throws SQLException {
    Dataset<Row> mentions = mentions();
    Dataset<Row> articles = articles();
    Dataset<Row> actors =
        mentions.selectExpr("actor_id", "concat('Name ', actor_id) as name").distinct();
    mentions.write().parquet(dir.resolve("mentions").toString());
    articles.write().parquet(dir.resolve("articles").toString());
    ActorPairs.count(mentions, articles, actors, PairSettings.DEFAULTS, LocalSpark.KEEPER)
        .pairs()
        .write()
        .parquet(dir.resolve("pairs").toString());

    duck = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement sql = duck.createStatement()) {
      sql.execute("create macro xlogx(x) as case when x = 0 then 0 else x * ln(x) end");
      for (String table : new String[] {"mentions", "articles"}) {
        sql.execute(
            "create table %s as select * from read_parquet('%s/%s/*.parquet')"
                .formatted(table, dir, table));
      }
      sql.execute(LEVELS.formatted(dir.resolve("pairs")));
      sql.execute("create table p as select * from pairs");
    }
  }

  @AfterAll
  static void close() throws SQLException {
    if (duck != null) {
      duck.close();
    }
  }

  @Test
  void bothComputationsFindTheSamePairs() throws SQLException {
    assertThat(number("select count(*) from mentions")).isGreaterThan(200_000);
    assertThat(number("select count(*) from expected"))
        .isGreaterThan(100_000)
        .isEqualTo(number("select count(*) from p"));
    assertThat(number("select count(distinct level || span) from p")).isEqualTo(3 * 6);
    assertThat(number("select count(*) from p where raw_ab > n_ab")).isGreaterThan(1000);
  }

  @Test
  void countsAndMeasuresAgree() throws SQLException {
    for (String[] difference : DIFFERENCES) {
      String sql =
          "select count(*) from expected e left join p using (level, span, a_id, b_id) where p.n is null or "
              + difference[1];
      assertThat(number(sql)).as(difference[0]).isZero();
    }
  }

  /**
   * The procedure as it is published: sort, compare each p with its share of the tests, carry the
   * least from above downwards.
   */
  @Test
  void qValuesAgreeWithTheStepUpProcedureOverAllTestedPairs() throws SQLException {
    String sql =
        """
        with ranked as (
          select p.*, row_number() over (partition by level, span order by p_value) as i from p),
        stepped as (
          select *, least(1, min(p_value * tested / i) over (partition by level, span order by i desc)) as q from ranked)
        select count(*) from stepped where abs(q - q_value) > 1e-12 or q_value < p_value * .999999
        """;
    assertThat(number(sql)).isZero();
    assertThat(number("select count(*) from p where q_value < .05")).isPositive();
    assertThat(number("select count(*) from p where q_value >= .05")).isPositive();
  }

  @Test
  void disparityAgrees() throws SQLException {
    String sql =
        """
        select count(*) from p
          join strengths x on x.level = p.level and x.span = p.span and x.actor_id = a_id
          join strengths y on y.level = p.level and y.span = p.span and y.actor_id = b_id
        where abs(disparity_alpha - least(pow(1 - n_ab / x.s, x.k - 1), pow(1 - n_ab / y.s, y.k - 1))) > 1e-9
        """;
    assertThat(number(sql)).isZero();
  }

  /** A plain simulation's bound: in independent data few pairs may come out at the level of 5 %. */
  @Test
  void pValuesOfIndependentActorsAreNotTooSmall() throws SQLException {
    double share =
        number(
                "select count(*) from p where level = 'article' and span = 'all' and p_value < .05 and n_ab > expected")
            / (double)
                number("select tested from populations where level = 'article' and span = 'all'");
    assertThat(share).isCloseTo(.025, within(.02));
  }

  private static long number(String sql) throws SQLException {
    try (Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  /**
   * 20,000 articles; every fourth is a copy of the one before, in a month of its own; some are
   * undated.
   */
  private static Dataset<Row> articles() {
    return SPARK
        .range(20_000)
        .selectExpr(
            "concat('x', id) as article_id",
            "concat('s', if(id % 4 = 3, id - 1, id)) as story_id",
            "case when id % 50 = 7 then null else element_at(array('2025-12', '2026-01', '2026-02'), cast(pmod(hash(id), 3) as int) + 1)"
                + " end as month");
  }

  /**
   * 12 mentions an article of 400 actors, whose frequency falls with their rank; a copy has 9 of
   * its original's and 3 new ones.
   */
  private static Dataset<Row> mentions() {
    return SPARK
        .range(20_000 * 12)
        .selectExpr(
            "id div 12 as article",
            "id % 12 as place",
            "if(id div 12 % 4 = 3 and id % 12 < 9, id - 12, id) as seed")
        .selectExpr("*", "pmod(xxhash64(seed, 'actor'), 1000003) / 1000003.0 as u")
        .selectExpr(
            "concat('x', article) as article_id",
            "concat('p', cast(pow(400, u) as int)) as actor_id",
            "cast(pmod(xxhash64(seed, 'sentence'), 8) as int) as sentence",
            "if(pmod(hash(seed), 5) < 2, concat('q', article, '-', pmod(xxhash64(seed, 'statement'), 3)), null) as statement_id");
  }
}
