/**
 * Which verbs, nouns, prepositions and adverbs report, by the {@code cue-*.tsv} lexicons, in which
 * senses they do not, and which words of a clause belong to them.
 */
package org.wortlaut.extract.cue;
