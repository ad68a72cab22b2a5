package org.wortlaut.aggregate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Puts beside each pair's counts what they mean: {@link Association}, {@link BenjaminiHochberg}, {@link DisparityFilter}. */
final class PairStatistics {

  /** The fields of {@link Association} in their order. */
  private static final StructType MEASURES =
      new StructType()
          .add("expected", DataTypes.DoubleType)
          .add("pmi", DataTypes.DoubleType)
          .add("npmi", DataTypes.DoubleType)
          .add("log_dice", DataTypes.DoubleType)
          .add("log_ratio", DataTypes.DoubleType)
          .add("g2", DataTypes.DoubleType)
          .add("p_value", DataTypes.DoubleType)
          .add("jaccard", DataTypes.DoubleType);

  private PairStatistics() {}

  /**
   * @param together {@code level, window, a_id, b_id, n_ab, stories_ab, raw_ab}
   * @param margins {@code level, window, actor_id, units}
   * @param populations {@code level, window, n, actors, tested}
   */
  static Dataset<Row> score(Dataset<Row> together, Dataset<Row> margins, Dataset<Row> populations, PairSettings settings) {
    Dataset<Row> counted =
        together
            .join(margin(margins, "a_id", "n_a"), PairKeys.of("level", "window", "a_id"))
            .join(margin(margins, "b_id", "n_b"), PairKeys.of("level", "window", "b_id"))
            .join(broadcast(populations.select("level", "window", "n")), PairKeys.of("level", "window"));
    Dataset<Row> measured =
        counted
            .withColumn("measures", measure(settings.fisherBelow()).apply(col("n"), col("n_a"), col("n_b"), col("n_ab"), col("stories_ab")))
            .select(col("*"), col("measures.*"))
            .drop("measures")
            .localCheckpoint();
    return DisparityFilter.score(BenjaminiHochberg.adjust(measured, populations));
  }

  private static Dataset<Row> margin(Dataset<Row> margins, String id, String n) {
    return margins.select(col("level"), col("window"), col("actor_id").as(id), col("units").as(n));
  }

  /** No built-in function knows the hypergeometric distribution or the error function. */
  private static UserDefinedFunction measure(double fisherBelow) {
    UDF5<Long, Long, Long, Long, Long, Row> measure =
        (n, nA, nB, nAB, stories) -> {
          Association x = Association.of(n, nA, nB, nAB, stories, fisherBelow);
          return RowFactory.create(
              x.expected(), x.pmi(), x.npmi(), x.logDice(), x.logRatio(), x.g2(), x.pValue(), x.jaccard());
        };
    return udf(measure, MEASURES);
  }
}
