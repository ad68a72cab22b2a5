package org.wortlaut.table;

/** Every article that was read and used. */
public final class Articles {

  public static final String ARTICLE_ID = "article_id";
  public static final String SOURCE = "source";
  public static final String URL = "url";
  public static final String TITLE = "title";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String MONTH = "month";
  public static final String LANGUAGE = "language";
  public static final String TEXT = "text";
  public static final String STORY_ID = "story_id";
  public static final String STORY_SIZE = "story_size";
  public static final String STATEMENTS = "statements";
  public static final String CHARS = "chars";

  public static final Table TABLE =
      Table.of(
          "articles",
          "one article",
          new Column(
              ARTICLE_ID,
              Types.STRING,
              "The id that came with the row, or else a hash of source, url and text",
              "9f86d081884c7d659a2feaa0c55ad015"),
          new Column(SOURCE, Types.STRING, "Outlet that published it", "Küstenkurier"),
          new Column(
              URL, Types.STRING, "Where it was published", "https://kuestenkurier.example/hafen-1"),
          new Column(
              TITLE, Types.STRING, "Headline of the article", "Hafenbehörde weist Vorwürfe zurück"),
          new Column(
              PUBLISHED_DATE,
              Types.DATE,
              "Day of publication as it is written, of timestamps and seconds that in UTC; null where"
                  + " none was given or it could not be read",
              "2024-03-18"),
          new Column(
              MONTH, Types.STRING, "Month of publication, yyyy-MM; null without a date", "2024-03"),
          new Column(LANGUAGE, Types.STRING, "Two-letter code of the language", "de"),
          new Column(
              TEXT,
              Types.STRING,
              "The cleaned text (NFC, \\n as line end, no soft hyphens), to which all offsets refer",
              "Die Hafenbehörde wies die Vorwürfe am Montag zurück. …"),
          new Column(
              STORY_ID,
              Types.STRING,
              "The same for all near-identical texts, such as the copies of one wire story",
              "1b4f0e9851971998e732078544c96b36"),
          new Column(STORY_SIZE, Types.INT, "How many articles share the story", "3"),
          new Column(STATEMENTS, Types.INT, "How many statements were found in it", "7"),
          new Column(CHARS, Types.INT, "Length of the text in UTF-16 units", "2841"));

  private Articles() {}
}
