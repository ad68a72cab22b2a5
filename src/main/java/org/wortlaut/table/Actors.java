package org.wortlaut.table;

/** Everybody who is named or speaks, resolved across articles. */
public final class Actors {

  public static final String ACTOR_ID = "actor_id";
  public static final String NAME = "name";
  public static final String KIND = "kind";
  public static final String COUNTRY = "country";
  public static final String ALIASES = "aliases";
  public static final String EXTERNAL_ID = "external_id";
  public static final String ARTICLES = "articles";
  public static final String STORIES = "stories";
  public static final String STATEMENTS = "statements";
  public static final String DENIALS = "denials";
  public static final String FIRST_SEEN = "first_seen";
  public static final String LAST_SEEN = "last_seen";

  public static final Table TABLE =
      Table.of(
          "actors",
          "one person, organisation, country or group",
          new Column(
              ACTOR_ID,
              Types.STRING,
              "The id that a list of actors gives it, or else a hash of kind and name",
              "2c26b46b68ffc68f"),
          new Column(NAME, Types.STRING, "Fullest name, nominative, without titles", "Russland"),
          new Column(
              KIND,
              Types.STRING,
              "person, organization, country, group, document, place or unknown",
              "country"),
          new Column(
              COUNTRY,
              Types.STRING,
              "Two-letter code (ISO 3166-1) of the country that it is or belongs to; null if"
                  + " unknown",
              "RU"),
          new Column(
              ALIASES,
              Types.STRINGS,
              "The other words that name it in the corpus, sorted",
              "[Kreml, Moskau, russische]"),
          new Column(
              EXTERNAL_ID,
              Types.STRING,
              "Id in an outside knowledge base; null if unknown",
              "Q159"),
          new Column(ARTICLES, Types.LONG, "In how many articles it is named or speaks", "41"),
          new Column(STORIES, Types.LONG, "In how many stories", "29"),
          new Column(STATEMENTS, Types.LONG, "How many statements it makes", "12"),
          new Column(DENIALS, Types.LONG, "How many of them are denials", "3"),
          new Column(
              FIRST_SEEN, Types.DATE, "Day of the first article; null without dates", "2024-01-03"),
          new Column(
              LAST_SEEN, Types.DATE, "Day of the last article; null without dates", "2024-04-28"));

  private Actors() {}
}
