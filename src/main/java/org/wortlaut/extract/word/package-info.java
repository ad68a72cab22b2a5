/**
 * What single words tell apart from their sentence: the head of a compound, sets of nouns that
 * compounds share, whether a noun is somebody or a thing, a quantity or a place; and which marks a
 * sentence has.
 */
package org.wortlaut.extract.word;
