package org.wortlaut.table;

/** Who says something about whom, or to whom. */
public final class Relations {

  public static final String SOURCE_ID = "source_id";
  public static final String SOURCE = "source";
  public static final String TARGET_ID = "target_id";
  public static final String TARGET = "target";
  public static final String RELATION = "relation";
  public static final String WINDOW = "window";
  public static final String N = "n";
  public static final String STORIES = "stories";
  public static final String FIRST_SEEN = "first_seen";
  public static final String LAST_SEEN = "last_seen";
  public static final String EXAMPLE_STATEMENT_ID = "example_statement_id";

  public static final Table TABLE =
      Table.of(
          "relations",
          "one directed relation between two actors in one window of time",
          new Column(
              SOURCE_ID,
              Types.STRING,
              "The actor who speaks, or for whom an unnamed spokesperson does",
              "2c26b46b68ffc68f"),
          new Column(SOURCE, Types.STRING, "Name of source_id", "Petra Nussbaum"),
          new Column(
              TARGET_ID,
              Types.STRING,
              "The actor who is spoken about or to, or whose claim is denied",
              "fcde2b2edba56bf4"),
          new Column(TARGET, Types.STRING, "Name of target_id", "Matthias Vogt"),
          new Column(
              RELATION,
              Types.STRING,
              "speaks_about (names the target in what it says), and by the act of the same statement"
                  + " asserts, accuses, denies, confirms, warns, demands, commits, declines or asks,"
                  + " and praises by its verb;"
                  + " quotes (reports a statement of the target); speaks_to (the target is the"
                  + " addressee); speaks_for (is its spokesperson); contradicts (denies a claim of"
                  + " the target, see disputes)",
              "accuses"),
          new Column(
              WINDOW,
              Types.STRING,
              "all, a year (yyyy) or a month (yyyy-MM) of publication",
              "2024-03"),
          new Column(N, Types.LONG, "Statements, each copy of a story counted", "7"),
          new Column(STORIES, Types.LONG, "Stories with such a statement", "4"),
          new Column(FIRST_SEEN, Types.DATE, "Day of the first; null without dates", "2024-03-03"),
          new Column(LAST_SEEN, Types.DATE, "Day of the last; null without dates", "2024-03-28"),
          new Column(
              EXAMPLE_STATEMENT_ID,
              Types.STRING,
              "statements.statement_id of the earliest such statement that is surest",
              "60303ae22b998861bce3b28f33eec1be"));

  private Relations() {}
}
