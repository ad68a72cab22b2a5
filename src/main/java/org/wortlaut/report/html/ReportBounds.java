package org.wortlaut.report.html;

/**
 * How much goes into a report; the page says what was left out. Figures and the statements over
 * time are counted on all rows.
 *
 * <p>Messages name the options of {@code jobs/report}.
 *
 * @param statements the newest so many, besides those in disputes
 * @param disputes the surest so many
 * @param pairs the so many with the greatest G² of each level and window
 * @param actors the so many who speak most can be chosen in the chart over time
 * @param minStories pairs with fewer stories are left out
 */
public record ReportBounds(int statements, int disputes, int pairs, int actors, long minStories) {

  public ReportBounds {
    requirePositive("--max-statements", statements);
    requirePositive("--max-disputes", disputes);
    requirePositive("--max-pairs", pairs);
    requirePositive("--max-actors", actors);
    requirePositive("--min-stories", minStories);
  }

  private static void requirePositive(String option, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(option + " is " + value + "; it must be at least 1");
    }
  }
}
