/**
 * Which actors occur together, and how often by chance they would.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>At the levels sentence and statement the unit is a set of actors named together in a
 *       story</b>, not the story: with stories as units and "in one sentence" as the joint event
 *       the four cells of the table would not be disjoint (of 6,013 stories, 4,745 name a and 3,555
 *       b, but only 736 in one sentence: the cell "neither" would be negative).
 *   <li><b>The q-value corrects for all pairs that could be made</b>, not only for those that were
 *       seen.
 * </ul>
 */
package org.wortlaut.aggregate.pair;
