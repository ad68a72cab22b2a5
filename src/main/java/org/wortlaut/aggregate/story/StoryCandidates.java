package org.wortlaut.aggregate.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Pairs of texts with a locality-sensitive hash in common, one of them among the first that have
 * it; and the texts that were not among them.
 *
 * <p>It goes through the texts of one hash in the order of their ids and remembers the first of
 * them, however many follow: where a boilerplate gives one hash to thousands of texts, neither
 * memory nor pairs grow with the square.
 */
final class StoryCandidates implements Iterator<Row> {

  /** In the order in which {@link #meet} fills it. */
  private static final StructType PAIR =
      new StructType().add("a", DataTypes.StringType, false).add("b", DataTypes.StringType);

  private final Iterator<Row> sorted;
  private final int maxAnchors;
  private final List<String> anchors = new ArrayList<>();
  private final Queue<Row> pairs = new ArrayDeque<>();
  private long band;

  private StoryCandidates(Iterator<Row> sorted, int maxAnchors) {
    this.sorted = sorted;
    this.maxAnchors = maxAnchors;
  }

  /**
   * @param texts {@code text_id string, bands array<bigint>}
   * @return {@code a, b}, each pair once, the smaller id first; with null for b, each text once
   *     that was only compared with the first of those that share a hash with it
   */
  static Dataset<Row> of(Dataset<Row> texts, StorySettings settings) {
    MapPartitionsFunction<Row, Row> pairs =
        sorted -> new StoryCandidates(sorted, settings.maxAnchors());
    return texts
        .select(explode(col("bands")).as("band"), col("text_id"))
        .repartition(col("band"))
        .sortWithinPartitions("band", "text_id")
        .mapPartitions(pairs, Encoders.row(PAIR))
        .distinct();
  }

  @Override
  public boolean hasNext() {
    while (pairs.isEmpty() && sorted.hasNext()) {
      Row next = sorted.next();
      meet(next.getAs("band"), next.getAs("text_id"));
    }
    return !pairs.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more pairs of texts");
    }
    return pairs.remove();
  }

  private void meet(long nextBand, String text) {
    if (nextBand != band) {
      band = nextBand;
      anchors.clear();
    }
    anchors.forEach(anchor -> pairs.add(RowFactory.create(anchor, text)));
    if (anchors.size() < maxAnchors) {
      anchors.add(text);
    } else {
      pairs.add(RowFactory.create(text, null));
    }
  }
}
