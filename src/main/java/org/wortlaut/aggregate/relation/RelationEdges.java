package org.wortlaut.aggregate.relation;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The single relations that statements make between actors: {@code source_id, target_id, relation,
 * statement_id}, not yet counted, with repetitions where a statement names an actor twice. An
 * unnamed spokesperson stands for whom he speaks for: what "ein Kremlsprecher" says, the Kreml
 * says.
 */
final class RelationEdges {

  private final Dataset<Row> speakers;
  private final Dataset<Row> mentions;
  private final Set<String> praising;

  private RelationEdges(Dataset<Row> statements, Dataset<Row> mentions, Set<String> praising) {
    this.praising = praising;
    this.mentions = mentions.where(col("actor_id").isNotNull());
    Column named = array_distinct(array_compact(col("speaker_ids")));
    Column sources = when(size(named).gt(0), named).otherwise(array(col("represented_id")));
    this.speakers =
        statements
            .join(represented(this.mentions), new String[] {"article_id", "speaker_for"}, "left")
            .withColumn("source_id", explode(sources))
            .where(col("source_id").isNotNull());
  }

  /** The actor that an article most often means by the name of whom a spokesperson speaks for. */
  private static Dataset<Row> represented(Dataset<Row> mentions) {
    return mentions
        .groupBy(col("article_id"), col("name").as("speaker_for"), col("actor_id"))
        .agg(count(lit(1)).as("mentions"))
        .groupBy("article_id", "speaker_for")
        .agg(
            max_by(col("actor_id"), struct(col("mentions"), col("actor_id"))).as("represented_id"));
  }

  static Dataset<Row> of(
      Dataset<Row> statements, Dataset<Row> mentions, Dataset<Row> disputes, Set<String> praising) {
    RelationEdges edges = new RelationEdges(statements, mentions, praising);
    return Stream.of(
            edges.spokenAbout(),
            edges.quoted(),
            edges.spokenTo(),
            edges.spokenFor(),
            contradicted(disputes))
        .map(RelationEdges::columns)
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  /**
   * Whoever is named in the innermost content: once in general, once by the act, and once more
   * where the verb is one of praise. Good words in the content do not tell: of thirty assertions of
   * Wikinews that have one, about six praise whom they name.
   */
  private Dataset<Row> spokenAbout() {
    Column praise =
        when(
            col("act").equalTo("assert").and(col("cue_lemma").isInCollection(praising)), "praises");
    Column relations = array_compact(array(lit("speaks_about"), relationOfAct(), praise));
    return speakers
        .join(mentions.select(col("statement_id"), col("actor_id").as("target_id")), "statement_id")
        .withColumn("relation", explode(relations));
  }

  /** "asserts" for "assert", "denies" for "deny". */
  private static Column relationOfAct() {
    return when(col("act").equalTo("deny"), "denies").otherwise(concat(col("act"), lit("s")));
  }

  /** Whose statement stands in the content. */
  private Dataset<Row> quoted() {
    Dataset<Row> inner =
        speakers.select(col("parent_id").as("outer_id"), col("source_id").as("target_id"));
    return speakers
        .join(inner, col("statement_id").equalTo(col("outer_id")))
        .withColumn("relation", lit("quotes"));
  }

  /** Whoever is named where the addressee is. */
  private Dataset<Row> spokenTo() {
    Dataset<Row> places =
        mentions.select(
            col("article_id"), col("actor_id").as("target_id"), col("begin"), col("end"));
    Column inside =
        exists(
            col("addressee"),
            piece ->
                piece
                    .getField("begin")
                    .leq(col("begin"))
                    .and(col("end").leq(piece.getField("end"))));
    return speakers
        .where(size(col("addressee")).gt(0))
        .join(places, "article_id")
        .where(inside)
        .withColumn("relation", lit("speaks_to"));
  }

  /** Who a spokesperson speaks for. */
  private Dataset<Row> spokenFor() {
    return speakers
        .where(col("represented_id").isNotNull())
        .withColumn("target_id", col("represented_id"))
        .withColumn("relation", lit("speaks_for"));
  }

  private static Dataset<Row> contradicted(Dataset<Row> disputes) {
    return disputes
        .where(col("denier_id").isNotNull().and(col("claimant_id").isNotNull()))
        .select(
            col("denier_id").as("source_id"),
            col("claimant_id").as("target_id"),
            lit("contradicts").as("relation"),
            col("denial_id").as("statement_id"));
  }

  private static Dataset<Row> columns(Dataset<Row> edges) {
    return edges
        .select("source_id", "target_id", "relation", "statement_id")
        .where(col("source_id").notEqual(col("target_id")));
  }
}
