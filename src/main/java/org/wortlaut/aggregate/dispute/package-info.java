/**
 * Which denial contradicts which claim.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>Within an article, plain Java where the article is analysed.</b> There the text, its
 *       names and the order of its statements are at hand, so no shuffle is needed, and {@code
 *       jobs/evaluate} scores the very same code.
 *   <li><b>A choice between claims, not a yes or no for each pair.</b> What a denial contradicts is
 *       one claim among others or none; a claim next to the denial is likelier if there is no
 *       better one. The score is the probability of that choice.
 *   <li><b>Precise rather than complete.</b> Only words, names, acts and places are compared. "Es
 *       floss kein Rappen" and "Man habe ihm 200.000 Franken gezahlt" have no word in common and
 *       are linked only if hardly anything stands between them.
 *   <li><b>Across articles, files instead of MinHash.</b> A denial has two to six words of matter:
 *       too few for a sketch, of which a single other word would change most minima. So statements
 *       are filed under pairs of an actor of their article and a rare word, and two words in common
 *       are required.
 * </ul>
 */
package org.wortlaut.aggregate.dispute;
