package org.wortlaut.table;

/** Every place in an article where an actor is named. */
public final class Mentions {

  public static final String ARTICLE_ID = "article_id";
  public static final String STORY_ID = "story_id";
  public static final String ACTOR_ID = "actor_id";
  public static final String NAME = "name";
  public static final String KIND = "kind";
  public static final String BEGIN = "begin";
  public static final String END = "end";
  public static final String TEXT = "text";
  public static final String SENTENCE = "sentence";
  public static final String STATEMENT_ID = "statement_id";
  public static final String IDENTIFIED_BY = "identified_by";

  public static final Table TABLE =
      Table.of(
          "mentions",
          "one place in an article where an actor is named, by name, adjective, role or pronoun",
          new Column(ARTICLE_ID, Types.STRING, "The article", "9f86d081884c7d659a2feaa0c55ad015"),
          new Column(
              STORY_ID,
              Types.STRING,
              "The story that the article belongs to",
              "1b4f0e9851971998e732078544c96b36"),
          new Column(
              ACTOR_ID,
              Types.STRING,
              "actors.actor_id; null for who is no actor across articles",
              "2c26b46b68ffc68f"),
          new Column(
              NAME,
              Types.STRING,
              "The fullest name within the article, nominative, without titles",
              "Russland"),
          new Column(
              KIND,
              Types.STRING,
              "person, organization, country, group, document, place or unknown",
              "country"),
          new Column(BEGIN, Types.INT, "First UTF-16 offset into articles.text", "112"),
          new Column(END, Types.INT, "Offset after the last one", "121"),
          new Column(TEXT, Types.STRING, "The words that name the actor here", "russische"),
          new Column(SENTENCE, Types.INT, "Index of the sentence in the article, from 0", "3"),
          new Column(
              STATEMENT_ID,
              Types.STRING,
              "The innermost statement whose content holds it; null outside of all contents",
              "60303ae22b998861bce3b28f33eec1be"),
          new Column(
              IDENTIFIED_BY,
              Types.STRING,
              "What told the actor: list, name (sure); place, country for an institution; article,"
                  + " story, company, source, corpus for a short name; none (a surname or common"
                  + " noun alone)",
              "name"));

  private Mentions() {}
}
