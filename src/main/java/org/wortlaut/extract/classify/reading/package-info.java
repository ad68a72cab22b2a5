/**
 * A statement as the classifiers read it: its content clause by clause with verb, mood, negation
 * and counted words, its cue, its surroundings.
 */
package org.wortlaut.extract.classify.reading;
