package org.wortlaut.resolve.actors;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wortlaut.aggregate.InputColumns;
import org.wortlaut.aggregate.pair.Keeper;
import org.wortlaut.resolve.actors.list.ActorList;
import org.wortlaut.resolve.actors.list.ListedNames;
import org.wortlaut.resolve.actors.name.ActorId;
import org.wortlaut.resolve.actors.name.NameReader;
import org.wortlaut.resolve.lexicon.Country;

/**
 * Joins what articles name into actors.
 *
 * <ol>
 *   <li>All mentions of a name in an article are one row from here on.
 *   <li>Each name is read by itself ({@link NameReader}); spellings of one name get one key.
 *   <li>Institutions are told by the town or country of their story ({@link Institutions}).
 *   <li>Names that a list of known actors has are theirs, and offices are those of who holds them
 *       on the day of the article ({@link ActorList}).
 *   <li>Acronyms and names without their middle name, and after them surnames, are whoever is named
 *       in full near them ({@link ShortNames}).
 * </ol>
 *
 * <p>Cost: linear in the mentions; everything is grouping and joining by key, and no two names are
 * compared. Mentions are shuffled once by story, names twice by short name. No group is gathered in
 * memory: the largest is one article's. An actor's id depends on nothing but its name, so it is the
 * same in every run.
 */
public final class Actors {

  /** The code of a state, and not that of Europe. */
  static final String ISO_CODE = "^(" + Country.ISO_CODE.pattern() + ")$";

  /** What {@link ShortNames} asks for of who may be called by a short name. */
  private static final Column[] BEARER = {
    col("class"),
    col("key"),
    col("wide"),
    col("article_id"),
    col("story_id"),
    col("source"),
    col("day"),
    col("country"),
    col("actor_id").as("full_id")
  };

  private final NameColumns names;
  private final ListedNames listed;
  private final ActorsSettings settings;
  private final Keeper keeper;

  /**
   * @param language of the articles
   * @param list of known actors
   */
  public Actors(
      SparkSession spark, String language, ActorList list, ActorsSettings settings, Keeper keeper) {
    this.keeper = keeper;
    this.names = new NameColumns(language);
    this.listed = new ListedNames(spark, list);
    this.settings = settings;
  }

  /**
   * Says for each mention which actor it is.
   *
   * @param mentions {@code article_id string, story_id string, source string, published_date date,
   *     name string, kind string, begin int, text string, role_country string} (the name of the
   *     country beside the actor's role, or null) and whatever else, one row each
   * @return the same rows with {@code actor_id string}, {@code identified_by string} (what told it,
   *     see {@link IdentifiedBy}), {@code country string} (the code of the actor's country as far
   *     as this article tells) and {@code context string} (the name of the town or country by which
   *     an institution is told from others)
   * @throws IllegalArgumentException if a column is missing or of another type
   */
  public Dataset<Row> join(Dataset<Row> mentions) {
    InputColumns.require(
        mentions,
        "mentions",
        "article_id string",
        "story_id string",
        "source string",
        "published_date date",
        "name string",
        "kind string",
        "begin int",
        "text string",
        "role_country string");
    Dataset<Row> named = keeper.keep("named", identified(ArticleNames.of(mentions, names)));
    Dataset<Row> company = keeper.keep("company", new Company(settings).of(named));
    Dataset<Row> fuller = withShortNames(named, company, false);
    Dataset<Row> actors =
        withShortNames(fuller, company, true)
            .withColumn("country", when(col("country").rlike(ISO_CODE), col("country")))
            .select(
                "article_id", "name", "kind", "actor_id", "identified_by", "country", "context");
    return mentions.join(actors, new String[] {"article_id", "name", "kind"}, "left");
  }

  /** The rows with the actor that each name means by itself, its town or country, or the list. */
  private Dataset<Row> identified(Dataset<Row> named) {
    Dataset<Row> complete = new Institutions(names).complete(named);
    Dataset<Row> known =
        listed.holders(
            listed.find(listed.find(complete, "key", "of_key"), "full_key", "of_full_key"),
            "of_role");
    Column ofList = coalesce(col("of_key"), col("of_full_key"), col("of_role"));
    return known
        .withColumn("actor_id", coalesce(ofList, ActorId.of(col("class"), col("full_key"))))
        .withColumn(
            "identified_by",
            when(ofList.isNotNull(), lit(IdentifiedBy.LIST.label()))
                .when(col("bare"), lit(IdentifiedBy.NONE.label()))
                .otherwise(col("told_by")))
        .withColumn("context", when(ofList.isNull(), col("context")))
        .drop("of_key", "of_full_key", "of_role", "full_key", "told_by", "role_key");
  }

  /**
   * Who may be called by a short name.
   *
   * @param surnames whether surnames are wanted, or all other short names
   */
  private static Dataset<Row> bearers(Dataset<Row> named, boolean surnames) {
    return named
        .withColumn("short", explode(col("shorts")))
        .where(col("short.surname").equalTo(surnames))
        .withColumn("key", col("short.key"))
        .withColumn("wide", col("short.wide"))
        .select(BEARER);
  }

  /**
   * The rows with other actors for short names that could be resolved.
   *
   * @param surnames whether surnames are resolved, or all other short names
   */
  private Dataset<Row> withShortNames(Dataset<Row> named, Dataset<Row> company, boolean surnames) {
    Column open = not(col("identified_by").equalTo(IdentifiedBy.LIST.label()));
    Dataset<Row> asked =
        named
            .where(open.and(col("bare").equalTo(surnames)))
            .select("class", "key", "article_id", "story_id", "source", "day", "country");
    ShortNames names =
        surnames ? ShortNames.ofSurnames(settings, keeper) : ShortNames.ofOthers(settings, keeper);
    Dataset<Row> resolved = names.resolve(asked, bearers(named, surnames), company);
    return named
        .join(resolved, new String[] {"class", "key", "article_id"}, "left")
        .withColumn("actor_id", coalesce(when(open, col("short_id")), col("actor_id")))
        .withColumn("identified_by", coalesce(when(open, col("short_by")), col("identified_by")))
        .drop("short_id", "short_by");
  }

  /**
   * Says for each statement which actors speak it.
   *
   * @param statements {@code article_id string, published_date date, speaker_names array<string>}
   *     and whatever else
   * @param joined mentions as {@link #join} returns them
   * @return the same rows with {@code speaker_ids array<string>}, in step with the names. It is
   *     null where the article mentions no actor of that name and the list knows nobody who held
   *     that office on the day
   * @throws IllegalArgumentException if a column is missing or of another type
   */
  public Dataset<Row> speakerIds(Dataset<Row> statements, Dataset<Row> joined) {
    return new Speakers(names, listed).identify(statements, joined);
  }

  /**
   * The table {@code actors}: what is known of each, from all its mentions and statements.
   *
   * @param joined mentions as {@link #join} returns them
   * @param statements as {@link #speakerIds} returns them, with {@code story_id string, denial
   *     string}
   * @return {@code actor_id, name, kind, country, aliases, external_id, articles, stories,
   *     statements, denials, first_seen, last_seen}. Name, kind, country and external id are those
   *     of the list, as far as it has them; else the name is the most frequent spelling of the name
   *     that makes the actor, and the country the most frequent one. Aliases are all other names
   *     that articles have for it
   * @throws IllegalArgumentException if a column is missing or of another type
   */
  public Dataset<Row> table(Dataset<Row> joined, Dataset<Row> statements) {
    return new ActorsSummary(listed).of(joined, statements);
  }
}
