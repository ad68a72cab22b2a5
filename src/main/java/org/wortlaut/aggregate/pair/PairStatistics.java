package org.wortlaut.aggregate.pair;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.aggregate.SideTable;
import org.wortlaut.aggregate.significance.Association;
import org.wortlaut.aggregate.significance.BenjaminiHochberg;

/**
 * Puts beside each pair's counts what they mean: {@link Association}, {@link BenjaminiHochberg},
 * and {@code disparity_alpha}.
 *
 * <p>The last is the backbone of a weighted network (Serrano, Boguñá and Vespignani 2009,
 * Extracting the multiscale backbone of complex weighted networks): how likely an edge would take
 * at least its share of an actor's weight if that actor's weight were spread at random over its k
 * edges, (1 − w/s)^(k−1) with w the pair's units and s their sum over the actor's pairs. An edge
 * has two ends; the smaller value counts, as an edge is kept when it matters to either. An actor
 * with one edge says nothing about it: its value is 1.
 */
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

  private final Dataset<Row> tallies;
  private final Dataset<Row> populations;
  private final PairSettings settings;

  /**
   * @param tallies as {@link PairTallies} makes them
   * @param populations {@code level, window, n, tested, pairs}, small
   */
  PairStatistics(Dataset<Row> tallies, Dataset<Row> populations, PairSettings settings) {
    this.tallies =
        tallies.join(
            broadcast(populations.select("level", "window", "n", "tested")),
            new String[] {"level", "window"});
    this.populations = populations;
    this.settings = settings;
  }

  /**
   * @param edges {@code level, window, actor, partners, pairs}: the sum of the units of an actor's
   *     pairs, and their number
   * @return the pairs in at least {@link PairSettings#minStories} stories
   */
  Dataset<Row> score(Dataset<Row> edges) {
    Dataset<Row> written = tallies.where(col("stories").geq(settings.minStories()));
    // The disparity comes first: where its joins shuffle the pairs, they are still narrow.
    return withDisparity(written, SideTable.ofWorkedOut(edges))
        .withColumn("measures", ofCounts(MEASURES, PairStatistics::row))
        .select(col("*"), col("measures.*"))
        .join(SideTable.of(rates()), new String[] {"level", "window", "p_value"}, "left")
        .withColumn("q_value", coalesce(col("q_value"), lit(1.0)));
  }

  /**
   * The p-values that matter, and their rates. Equal counts give the same p to the last bit, so
   * that it can be joined by.
   */
  private Dataset<Row> rates() {
    return BenjaminiHochberg.adjust(
        tallies.select(
            col("level"),
            col("window"),
            ofCounts(DataTypes.DoubleType, Association::pValue).as("p_value")),
        populations);
  }

  private static Dataset<Row> withDisparity(Dataset<Row> pairs, Dataset<Row> edges) {
    Dataset<Row> joined = pairs;
    for (String end : new String[] {"a", "b"}) {
      Column share = col("units").divide(col("partners"));
      joined =
          joined
              .join(edges.withColumnRenamed("actor", end), new String[] {"level", "window", end})
              .withColumn(end + "_disparity", pow(lit(1).minus(share), col("pairs").minus(1)))
              .drop("partners", "pairs");
    }
    return joined.withColumn("disparity_alpha", least(col("a_disparity"), col("b_disparity")));
  }

  /** No built-in function knows the hypergeometric distribution or the error function. */
  private Column ofCounts(DataType type, MapFunction<Association, ?> what) {
    double fisherBelow = settings.fisherBelow();
    UDF5<Long, Long, Long, Long, Long, Object> measure =
        (n, nA, nB, nAB, stories) ->
            what.call(Association.of(n, nA, nB, nAB, stories, fisherBelow));
    return udf(measure, type)
        .apply(col("n"), col("a_units"), col("b_units"), col("units"), col("stories"));
  }

  private static Row row(Association x) {
    return RowFactory.create(
        x.expected(),
        x.pmi(),
        x.npmi(),
        x.logDice(),
        x.logRatio(),
        x.g2(),
        x.pValue(),
        x.jaccard());
  }
}
