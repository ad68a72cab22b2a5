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
  public static final String TESTED = "tested";
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
          new Column(
              N,
              Types.LONG,
              "Units of that level in the window, each story once; sentences and statements that name no"
                  + " actor are none",
              "860"),
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
              PMI,
              Types.DOUBLE,
              "Pointwise mutual information, log2(n_ab / expected) (Church and Hanks 1990)",
              "2.66"),
          new Column(
              NPMI,
              Types.DOUBLE,
              "PMI scaled to -1 … 1, pmi / -log2(n_ab / n); 0 where n_ab is n (Bouma 2009)",
              "0.50"),
          new Column(
              LOG_DICE,
              Types.DOUBLE,
              "14 + log2(2 · n_ab / (n_a + n_b)); 14 at most (Rychlý 2008)",
              "12.6"),
          new Column(
              LOG_RATIO,
              Types.DOUBLE,
              "log2 of the odds ratio of the 2 × 2 table, 0.5 added to each cell (Haldane 1956)",
              "4.12"),
          new Column(
              G2,
              Types.DOUBLE,
              "Log-likelihood ratio of the 2 × 2 table, 2 Σ O ln(O / E) (Dunning 1993); negative"
                  + " where n_ab is below expected",
              "61.3"),
          new Column(
              P_VALUE,
              Types.DOUBLE,
              "Chance of such a table without association, two-sided, with the joint units taken"
                  + " for as many cases as there are stories: the chi-square tail of G², or Fisher's"
                  + " exact test where an expected cell is small",
              "2.7E-13"),
          new Column(
              TESTED,
              Types.LONG,
              "Pairs that the actors of this level and window can make, seen or not: so many tests"
                  + " q_value corrects for",
              "1225"),
          new Column(
              Q_VALUE,
              Types.DOUBLE,
              "False discovery rate at which the pair would be called associated (Benjamini and"
                  + " Hochberg 1995)",
              "1.1E-11"),
          new Column(JACCARD, Types.DOUBLE, "n_ab / (n_a + n_b - n_ab)", "0.24"),
          new Column(
              DISPARITY_ALPHA,
              Types.DOUBLE,
              "How likely n_ab would take its share of the units of one actor's pairs by chance, the"
                  + " smaller of both ends (disparity filter, Serrano and others 2009)",
              "0.01"));

  private ActorPairs() {}
}
