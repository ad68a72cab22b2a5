package org.wortlaut.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.evaluate.ActorJoiner;
import org.wortlaut.resolve.Mention;
import org.wortlaut.resolve.actors.Actors;
import org.wortlaut.resolve.actors.ActorsSettings;
import org.wortlaut.resolve.actors.list.ActorList;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Mentions;
import org.wortlaut.table.NamedRow;

/** Joins names into actors as a run with the built-in settings does, for the evaluation. */
public final class SparkActorJoiner implements ActorJoiner {

  private static final StructType SCHEMA =
      Mentions.TABLE
          .schema(
              List.of(
                  Mentions.ARTICLE_ID,
                  Mentions.STORY_ID,
                  Mentions.NAME,
                  Mentions.KIND,
                  Mentions.BEGIN,
                  Mentions.TEXT))
          .add(Articles.SOURCE, DataTypes.StringType)
          .add(Articles.PUBLISHED_DATE, DataTypes.DateType)
          .add(StatementRows.ROLE_COUNTRY, DataTypes.StringType);

  private final SparkSession spark;
  private final Actors actors;

  /** With the bundled list of actors. */
  public SparkActorJoiner(SparkSession spark, String language) {
    this(spark, language, ActorList.bundled(language));
  }

  /**
   * @param language of the articles
   * @param list of known actors
   */
  public SparkActorJoiner(SparkSession spark, String language, ActorList list) {
    this.spark = spark;
    this.actors =
        new Actors(
            spark, language, list, ActorsSettings.DEFAULTS, (name, rows) -> rows.localCheckpoint());
  }

  @Override
  public Map<String, Map<String, String>> join(List<NamedArticle> articles) {
    List<Row> rows = new ArrayList<>();
    Map<String, Map<String, String>> joined = new HashMap<>();
    for (NamedArticle article : articles) {
      joined.put(article.id(), new HashMap<>());
      for (Mention mention : article.mentions()) {
        rows.add(row(article, mention));
      }
    }
    // as many rows as the gold has names
    for (Row row :
        actors
            .join(spark.createDataFrame(rows, SCHEMA))
            .groupBy(Mentions.ARTICLE_ID, Mentions.NAME, Mentions.ACTOR_ID)
            .agg(count(lit(1)).as("mentions"))
            .groupBy(Mentions.ARTICLE_ID, Mentions.NAME)
            .agg(
                max_by(col(Mentions.ACTOR_ID), struct(col("mentions"), col(Mentions.ACTOR_ID)))
                    .as(Mentions.ACTOR_ID))
            .collectAsList()) {
      joined.get(row.getString(0)).put(row.getString(1), row.getString(2));
    }
    return joined;
  }

  private static Row row(NamedArticle article, Mention mention) {
    return new NamedRow(SCHEMA)
        .set(Mentions.ARTICLE_ID, article.id())
        .set(Mentions.STORY_ID, article.story())
        .set(Articles.SOURCE, article.source())
        .set(Articles.PUBLISHED_DATE, article.date() == null ? null : Date.valueOf(article.date()))
        .set(Mentions.NAME, mention.name())
        .set(Mentions.KIND, mention.kind().label())
        .set(Mentions.BEGIN, mention.span().begin())
        .set(Mentions.TEXT, mention.span().in(article.text()))
        .set(StatementRows.ROLE_COUNTRY, mention.country())
        .toRow();
  }
}
