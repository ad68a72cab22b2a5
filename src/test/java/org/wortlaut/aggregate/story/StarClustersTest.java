package org.wortlaut.aggregate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.wortlaut.aggregate.LocalSpark;

class StarClustersTest {

  private final SparkSession spark = LocalSpark.session();

  @Test
  void aChainOfFiveFallsIntoStarsAroundItsInnerVertices() {
    Dataset<Row> chain =
        spark.sql("select * from values ('a','b'), ('b','c'), ('c','d'), ('d','e') as t(a, b)");
    List<String> stars = rows(StarClusters.cover(chain));
    assertThat(stars)
        .hasSize(5)
        .isSubsetOf("a a", "a b", "b b", "b c", "c b", "c c", "c d", "d c", "d d", "e d", "e e");
  }

  @Test
  void theRoundsOverAllEdgesFindTheStarsOfTheGreedyRule() {
    Dataset<Row> random =
        spark.sql(
            "select distinct concat('v', least(x, y)) as a, concat('v', greatest(x, y)) as b from"
                + " (select pmod(hash(id), 80) as x, pmod(hash(id, 'y'), 80) as y from range(120)) where x <> y");
    List<String> inRounds = rows(StarClusters.inRounds(StarClusters.ordered(random)));
    assertThat(inRounds).hasSizeGreaterThan(60).isEqualTo(rows(StarClusters.cover(random)));
  }

  private static List<String> rows(Dataset<Row> stars) {
    return stars.collectAsList().stream()
        .map(star -> star.<String>getAs("vertex") + " " + star.<String>getAs("centre"))
        .sorted()
        .toList();
  }
}
