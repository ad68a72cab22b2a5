package org.wortlaut.table;

/** Which denial contradicts which claim. */
public final class Disputes {

  public static final String DENIAL_ID = "denial_id";
  public static final String CLAIM_ID = "claim_id";
  public static final String SCORE = "score";
  public static final String SAME_ARTICLE = "same_article";
  public static final String DENIER_ID = "denier_id";
  public static final String CLAIMANT_ID = "claimant_id";

  public static final Table TABLE =
      Table.of(
          "disputes",
          "one denial linked to one claim that it contradicts",
          new Column(
              DENIAL_ID,
              Types.STRING,
              "statements.statement_id of the denial",
              "60303ae22b998861bce3b28f33eec1be"),
          new Column(
              CLAIM_ID,
              Types.STRING,
              "statements.statement_id of the claim",
              "fd61a03af4f77d870fc21e05e7e80678"),
          new Column(
              SCORE,
              Types.DOUBLE,
              "How likely it is that the denial contradicts this claim rather than another or none",
              "0.87"),
          new Column(SAME_ARTICLE, Types.BOOLEAN, "Whether both stand in one article", "true"),
          new Column(
              DENIER_ID,
              Types.STRING,
              "actors.actor_id of the first who denies; null for one that is no actor",
              "2c26b46b68ffc68f"),
          new Column(
              CLAIMANT_ID,
              Types.STRING,
              "actors.actor_id of the first who claims; null for one that is no actor",
              "fcde2b2edba56bf4"));

  private Disputes() {}
}
