/**
 * Stories and pairs of actors, over the whole corpus, in Spark SQL.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>Own banding instead of Spark MLlib's {@code MinHashLSH}.</b> MLlib compares two texts as
 *       soon as one of their minima is the same, which with five tables happens to 2.5 % of all
 *       pairs that share but one shingle in two hundred: the work grows with the square of the
 *       corpus. Bands of three minima let one in a hundred thousand of them through. On 10,000 made
 *       articles MLlib's join with 5 and 10 tables took 8 and 11 seconds to find the pairs alone,
 *       the whole of {@link Stories} 9 to 14; the fingerprints by built-in functions alone 151,
 *       which is why they are a function of our own (about 1).
 *   <li><b>Stars instead of connected components</b>, because a text that is edited over and over
 *       would otherwise join all its versions, and a press review all its stories.
 *   <li><b>At the levels sentence and statement the unit is a set of actors named together in a
 *       story</b>, not the story: with stories as units and "in one sentence" as the joint event
 *       the four cells of the table would not be disjoint (of 6,013 stories, 4,745 name a and 3,555
 *       b, but only 736 in one sentence: the cell "neither" would be negative).
 *   <li><b>The q-value corrects for all pairs that could be made</b>, not only for those that were
 *       seen.
 *   <li><b>Few jobs over built-in elegance.</b> Each shuffle costs a small corpus a tenth of a
 *       second and a large one its disk. So what belongs to one story or one surname is brought
 *       together once and counted by plain Java ({@link StoryTallies}), which gave the same numbers
 *       as joins and windows for a third of the processor time; small graphs are solved in memory
 *       ({@link LocalStars}).
 * </ul>
 */
package org.wortlaut.aggregate;
