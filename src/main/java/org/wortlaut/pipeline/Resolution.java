package org.wortlaut.pipeline;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.aggregate.dispute.Disputes;
import org.wortlaut.aggregate.pair.ActorPairs;
import org.wortlaut.aggregate.pair.PairCounts;
import org.wortlaut.aggregate.relation.Relations;
import org.wortlaut.aggregate.story.Stories;
import org.wortlaut.config.AggregationSettings;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.actors.Actors;
import org.wortlaut.resolve.actors.list.ActorList;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Mentions;

/**
 * From what single articles say to what the corpus says: stories, actors, their pairs and
 * relations, and who denies whose claim.
 */
final class Resolution {

  /** Of whom pairs and relations are counted; places, documents and unknown sources do not act. */
  private static final List<String> ACTING_KINDS =
      Stream.of(ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.COUNTRY, ActorKind.GROUP)
          .map(ActorKind::label)
          .toList();

  private final AggregationSettings settings;
  private final Actors actors;
  private final KeptRows kept;
  private final String language;

  /**
   * @param language of the articles
   * @param list of known actors
   * @param kept where rows that are needed several times go
   */
  Resolution(
      SparkSession spark,
      String language,
      ActorList list,
      AggregationSettings settings,
      KeptRows kept) {
    this.settings = settings;
    this.kept = kept;
    this.language = language;
    this.actors = new Actors(spark, language, list, settings.actors(), kept::keep);
  }

  /** The story that each article belongs to. */
  Stories.Joined stories(Dataset<Row> extracted) {
    return Stories.assign(extracted.select(Articles.ARTICLE_ID, Articles.TEXT), settings.stories());
  }

  /** The mentions of all articles, with actors. */
  Dataset<Row> mentions(Dataset<Row> articles) {
    return actors.join(ExtractRows.mentions(articles));
  }

  /** The statements of all articles, with the actors who speak. */
  Dataset<Row> statements(Dataset<Row> articles, Dataset<Row> mentions) {
    return actors.speakerIds(ExtractRows.statements(articles), mentions);
  }

  Dataset<Row> actors(Dataset<Row> mentions, Dataset<Row> statements) {
    return actors.table(mentions, statements);
  }

  PairCounts pairs(Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> actors) {
    return ActorPairs.count(
        acting(mentions, Mentions.KIND), articles, actors, settings.pairs(), kept::keep);
  }

  /** Who speaks about, to and for whom, in the windows that pairs are counted in. */
  Dataset<Row> relations(
      Dataset<Row> statements, Dataset<Row> mentions, Dataset<Row> actors, Dataset<Row> disputes) {
    return Relations.between(
        statements,
        acting(mentions, Mentions.KIND),
        acting(actors, org.wortlaut.table.Actors.KIND),
        disputes,
        settings.pairs().windows(),
        language);
  }

  private static Dataset<Row> acting(Dataset<Row> rows, String kind) {
    return rows.filter(col(kind).isInCollection(ACTING_KINDS));
  }

  /** What was denied, of the claims of the same article and of others. */
  Disputes.Links disputes(Dataset<Row> articles, Dataset<Row> mentions, Dataset<Row> statements) {
    return Disputes.link(statements, mentions, ExtractRows.disputes(articles), settings.disputes());
  }
}
