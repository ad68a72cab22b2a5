package org.wortlaut.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class SideTableTest {

  private static final int FEW = 50;

  private final SparkSession spark = LocalSpark.session();

  /** As pairs have them: most of one actor, some of none that is in the few. */
  private final Dataset<Row> many =
      spark
          .range(5_000)
          .selectExpr(
              "id as pair",
              "if(id % 3 = 0, 7, id % 60) as actor",
              "if(id % 2 = 0, 0.25, id / 5000) as p_value");

  private final Dataset<Row> few =
      spark
          .range(FEW)
          .selectExpr("id as actor", "if(id % 2 = 0, 0.25, id / 5000) as p_value", "id * id as n");

  @Test
  void upToTheBoundTheFewAreSentToEveryTaskAndBeyondTheManyAreShuffledUnsorted() {
    assertThat(plan(join(FEW, "inner", "actor")))
        .contains("BroadcastHashJoin")
        .doesNotContain("SortMergeJoin");
    assertThat(plan(join(FEW - 1, "inner", "actor")))
        .contains("ShuffledHashJoin")
        .doesNotContain("SortMergeJoin")
        .doesNotContain("BroadcastHashJoin");
  }

  @Test
  void bothWaysGiveTheSameRows() {
    for (String how : List.of("inner", "left")) {
      assertThat(rows(join(FEW - 1, how, "actor")))
          .hasSizeGreaterThan(4_000)
          .isEqualTo(rows(join(FEW, how, "actor")));
      assertThat(rows(join(FEW - 1, how, "actor", "p_value")))
          .hasSizeGreaterThan(700)
          .isEqualTo(rows(join(FEW, how, "actor", "p_value")));
    }
  }

  private Dataset<Row> join(long mostRowsToBroadcast, String how, String... columns) {
    Dataset<Row> side = SideTable.ofWorkedOut(few.localCheckpoint(), mostRowsToBroadcast);
    return many.join(side, columns, how);
  }

  private static String plan(Dataset<Row> rows) {
    return rows.queryExecution().executedPlan().toString();
  }

  private static List<String> rows(Dataset<Row> joined) {
    return joined.collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
