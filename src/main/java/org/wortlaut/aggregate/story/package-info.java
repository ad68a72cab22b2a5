/**
 * Which articles are copies of one another.
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
 * </ul>
 */
package org.wortlaut.aggregate.story;
