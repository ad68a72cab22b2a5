/**
 * Scores the extraction against annotated articles, in plain Java without Spark.
 *
 * <p>{@link org.wortlaut.evaluate.Evaluation} reads the gold, runs the extraction over its texts as
 * they are, and hands both to the scorers ({@code gold}: what is read; {@code match}: which
 * prediction is which statement; {@code score}: the scorers; {@code print}: what readers see):
 *
 * <ul>
 *   <li>{@code GnqaScorer}: message, roles and joint by the rule of the GNQA authors, for gold in
 *       the GNQA convention;
 *   <li>{@code StatementScorer}: statements found at a content token F1 of .5, their contents,
 *       speakers, cues and forms;
 *   <li>{@code LabelScorer}: denials, acts, claim kinds, speaker names and mentions;
 *   <li>{@code NamesScorer}: exact spans of names;
 *   <li>{@code ClusterScorer}, {@code DisputeScorer}: actors across articles, and denials linked to
 *       claims.
 * </ul>
 *
 * <p>Two decisions hold for all of them. Tokens are counted by a rule of {@code match} ({@code
 * TokenIndex}), not by the extraction's own tokeniser, so that work on the extraction cannot move a
 * score other than by what it extracts; on the GNQA articles every gold span begins and ends at
 * such a token. And where several assignments of predictions to gold are possible, the best one is
 * taken ({@code Assignment}), never the first.
 */
package org.wortlaut.evaluate;
