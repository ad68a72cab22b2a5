package org.wortlaut.table;

/** What was not used as it came, and why. */
public final class Rejects {

  public static final String ARTICLE_ID = "article_id";
  public static final String STAGE = "stage";
  public static final String REASON = "reason";
  public static final String DETAIL = "detail";
  public static final String EXCERPT = "excerpt";

  /** Characters of the text in an excerpt. */
  public static final int EXCERPT_LENGTH = 200;

  public static final Table TABLE =
      Table.of(
          "rejects",
          "one input row that was not used, or was used with something of it left out",
          new Column(
              ARTICLE_ID,
              Types.STRING,
              "The id that came with the row, or else a hash of source, url and text",
              "9f86d081884c7d659a2feaa0c55ad015"),
          new Column(STAGE, Types.STRING, "Step of the chain that found it", "read"),
          new Column(REASON, Types.STRING, "Why, in a few words that can be counted", "id twice"),
          new Column(
              DETAIL,
              Types.STRING,
              "Figures or values to it, and what was done",
              "text has 612000 characters, 500000 are allowed"),
          new Column(
              EXCERPT,
              Types.STRING,
              "First " + EXCERPT_LENGTH + " characters of the text",
              "Der Vorstand …"));

  private Rejects() {}
}
