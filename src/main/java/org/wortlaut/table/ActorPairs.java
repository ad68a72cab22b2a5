package org.wortlaut.table;

/** How often two actors occur together, and how much more often than by chance. */
public final class ActorPairs {

  public static final String LEVEL = "level";
  public static final String WINDOW = "window";
  public static final String A_ID = "a_id";
  public static final String A = "a";
  public static final String B_ID = "b_id";
  public static final String B = "b";
  public static final String N = "n";
  public static final String N_A = "n_a";
  public static final String N_B = "n_b";
  public static final String N_AB = "n_ab";
  public static final String STORIES_AB = "stories_ab";
  public static final String RAW_AB = "raw_ab";
  public static final String EXPECTED = "expected";
  public static final String PMI = "pmi";
  public static final String NPMI = "npmi";
  public static final String LOG_DICE = "log_dice";
  public static final String LOG_RATIO = "log_ratio";
  public static final String G2 = "g2";
  public static final String P_VALUE = "p_value";
  public static final String Q_VALUE = "q_value";
  public static final String JACCARD = "jaccard";
  public static final String DISPARITY_ALPHA = "disparity_alpha";

  public static final Table TABLE =
      Table.of(
          "actor_pairs",
          "one undirected pair of actors at one level in one window of time",
          new Column(
              LEVEL, Types.STRING, "What they occur in: article, sentence or statement", "article"),
          new Column(
              WINDOW,
              Types.STRING,
              "all, a year (yyyy) or a month (yyyy-MM) of publication",
              "2024-03"),
          new Column(A_ID, Types.STRING, "The actor whose id sorts first", "2c26b46b68ffc68f"),
          new Column(A, Types.STRING, "Name of a_id", "Nordkorea"),
          new Column(B_ID, Types.STRING, "The other actor", "fcde2b2edba56bf4"),
          new Column(B, Types.STRING, "Name of b_id", "Russland"),
          new Column(N, Types.LONG, "Units of that level in the window, each story once", "860"),
          new Column(N_A, Types.LONG, "Units that mention a", "40"),
          new Column(N_B, Types.LONG, "Units that mention b", "75"),
          new Column(N_AB, Types.LONG, "Units that mention both", "22"),
          new Column(STORIES_AB, Types.LONG, "Stories that have a unit with both", "20"),
          new Column(
              RAW_AB,
              Types.LONG,
              "Articles with both in a unit, every copy of a story counted",
              "31"),
          new Column(
              EXPECTED, Types.DOUBLE, "n_ab to be expected by chance: n_a · n_b / n", "3.49"),
          new Column(
              PMI, Types.DOUBLE, "Pointwise mutual information, log2(n_ab / expected)", "2.66"),
          new Column(NPMI, Types.DOUBLE, "PMI scaled to -1 … 1", "0.5"),
          new Column(
              LOG_DICE, Types.DOUBLE, "14 + log2(2 · n_ab / (n_a + n_b)); 14 at most", "12.6"),
          new Column(
              LOG_RATIO,
              Types.DOUBLE,
              "log2 of the share of a among units with b over that among units without b",
              "3.68"),
          new Column(G2, Types.DOUBLE, "Log-likelihood ratio of the 2 × 2 table", "84.2"),
          new Column(P_VALUE, Types.DOUBLE, "Chance of such a G² without association", "1.0E-12"),
          new Column(
              Q_VALUE,
              Types.DOUBLE,
              "p_value corrected for the number of pairs at this level and window",
              "4.0E-11"),
          new Column(JACCARD, Types.DOUBLE, "n_ab / (n_a + n_b - n_ab)", "0.24"),
          new Column(
              DISPARITY_ALPHA,
              Types.DOUBLE,
              "How likely a weight this large is in a random network (disparity filter)",
              "0.01"));

  private ActorPairs() {}
}
