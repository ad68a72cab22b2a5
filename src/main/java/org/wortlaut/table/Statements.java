package org.wortlaut.table;

/** Who said what: one row for each content that an article attributes to a speaker. */
public final class Statements {

  public static final String STATEMENT_ID = "statement_id";
  public static final String ARTICLE_ID = "article_id";
  public static final String STORY_ID = "story_id";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String MONTH = "month";
  public static final String LANGUAGE = "language";
  public static final String FORM = "form";
  public static final String NESTED = "nested";
  public static final String PARENT_ID = "parent_id";
  public static final String CUE = "cue";
  public static final String CUE_TEXT = "cue_text";
  public static final String CUE_LEMMA = "cue_lemma";
  public static final String SPEAKER = "speaker";
  public static final String SPEAKER_TEXT = "speaker_text";
  public static final String SPEAKER_NAMES = "speaker_names";
  public static final String SPEAKER_IDS = "speaker_ids";
  public static final String SPEAKER_KIND = "speaker_kind";
  public static final String SPEAKER_FOR = "speaker_for";
  public static final String CONTENT = "content";
  public static final String CONTENT_TEXT = "content_text";
  public static final String ADDRESSEE = "addressee";
  public static final String ADDRESSEE_TEXT = "addressee_text";
  public static final String FRAME = "frame";
  public static final String ACT = "act";
  public static final String DENIAL = "denial";
  public static final String DENIED = "denied";
  public static final String DENIED_TEXT = "denied_text";
  public static final String CLAIM_KIND = "claim_kind";
  public static final String MODALITY = "modality";
  public static final String CONFIDENCE = "confidence";
  public static final String RULE = "rule";

  public static final Table TABLE =
      Table.of(
          "statements",
          "one content attributed to one speaker (or one coordinated set of speakers)",
          new Column(
              STATEMENT_ID,
              Types.STRING,
              "Hash of the article's id and the statement's place in it",
              "60303ae22b998861bce3b28f33eec1be"),
          new Column(
              ARTICLE_ID,
              Types.STRING,
              "The article that reports it",
              "9f86d081884c7d659a2feaa0c55ad015"),
          new Column(
              STORY_ID,
              Types.STRING,
              "The story that the article belongs to",
              "1b4f0e9851971998e732078544c96b36"),
          new Column(
              PUBLISHED_DATE, Types.DATE, "Day of publication; null if unknown", "2024-03-18"),
          new Column(
              MONTH, Types.STRING, "Month of publication, yyyy-MM; null without a date", "2024-03"),
          new Column(LANGUAGE, Types.STRING, "Two-letter code of the article's language", "de"),
          new Column(
              FORM,
              Types.STRING,
              "direct (all in quotation marks), indirect (none), mixed (paraphrase with quoted"
                  + " pieces); in the GNQA scheme also reported, indirect_free_indirect,"
                  + " free_indirect",
              "indirect"),
          new Column(NESTED, Types.BOOLEAN, "Whether it stands inside another statement", "false"),
          new Column(
              PARENT_ID,
              Types.STRING,
              "The statement that it stands in; null if it is not nested",
              "fd61a03af4f77d870fc21e05e7e80678"),
          new Column(
              CUE,
              Types.SPANS,
              "Where the reporting words stand; empty if there are none",
              "[{17, 21}, {45, 51}]"),
          new Column(CUE_TEXT, Types.STRING, "The reporting words", "wies zurück"),
          new Column(CUE_LEMMA, Types.STRING, "Their dictionary form", "zurückweisen"),
          new Column(
              SPEAKER,
              Types.SPANS,
              "Where the speaker is named for this statement; empty if carried over or unnamed",
              "[{0, 16}]"),
          new Column(SPEAKER_TEXT, Types.STRING, "The speaker as named there", "Die Hafenbehörde"),
          new Column(
              SPEAKER_NAMES,
              Types.STRINGS,
              "Who that is: full names without titles; several for a coordinated speaker; empty for"
                  + " an unknown source",
              "[Hafenbehörde Norderhaven]"),
          new Column(
              SPEAKER_IDS,
              Types.STRINGS,
              "actors.actor_id of each of speaker_names, in the same order; null for one that is no"
                  + " actor, such as an unnamed police spokesman",
              "[2c26b46b68ffc68f]"),
          new Column(
              SPEAKER_KIND,
              Types.STRING,
              "person, organization, country, group, document or unknown",
              "organization"),
          new Column(
              SPEAKER_FOR,
              Types.STRING,
              "The organisation, country or person that a spokesperson speaks for; null otherwise",
              "Ministerium für Verkehr"),
          new Column(CONTENT, Types.SPANS, "Where the reported words stand", "[{22, 34}]"),
          new Column(
              CONTENT_TEXT,
              Types.STRING,
              "The reported words; … between pieces that stand apart",
              "die Vorwürfe"),
          new Column(
              ADDRESSEE, Types.SPANS, "Where the addressee is named; empty if nowhere", "[]"),
          new Column(ADDRESSEE_TEXT, Types.STRING, "To whom it was said", "der Nachrichtenagentur"),
          new Column(
              FRAME,
              Types.SPANS,
              "The framing clause around the content; empty if there is none",
              "[{0, 21}, {35, 51}]"),
          new Column(
              ACT,
              Types.STRING,
              "What the speaker does: assert, deny, confirm, accuse, warn, demand, commit, decline,"
                  + " ask",
              "deny"),
          new Column(
              DENIAL,
              Types.STRING,
              "explicit (a word of denial), negated (the main proposition is negated) or none;"
                  + " none beside act deny: what is contradicted is not said",
              "explicit"),
          new Column(
              DENIED,
              Types.SPANS,
              "Where the denied matter stands, in positive terms; empty if nothing is denied",
              "[{22, 34}]"),
          new Column(
              DENIED_TEXT, Types.STRING, "What is denied; … as in content_text", "die Vorwürfe"),
          new Column(
              CLAIM_KIND,
              Types.STRING,
              "fact (can be checked against the world), prediction, plan, norm, evaluation, other",
              "fact"),
          new Column(
              MODALITY,
              Types.STRING,
              "How firmly it is put: certain, possible, future, conditional",
              "certain"),
          new Column(
              CONFIDENCE,
              Types.DOUBLE,
              "Probability that this is a statement, by the model in use",
              "0.9"),
          new Column(RULE, Types.STRING, "Name of the rule that found it", "nominal-content"));

  private Statements() {}
}
